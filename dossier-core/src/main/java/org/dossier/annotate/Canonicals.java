package org.dossier.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.annotate.NameClusters.Name;
import org.dossier.model.NameMention;
import org.dossier.model.NameMention.Kind;

/** Brings the forms of one name in one document together under the fullest of them. */
final class Canonicals {

  private final NameLexicon lexicon;
  private final List<String[]> sameNames;

  private Canonicals(NameLexicon lexicon, List<String[]> sameNames) {
    this.lexicon = lexicon;
    this.sameNames = sameNames;
  }

  static Canonicals load(NameLexicon lexicon) {
    return new Canonicals(lexicon, Resource.rows("same-names.tsv"));
  }

  /** Returns the names of each sentence with the fullest form of each. */
  List<List<NameMention>> resolve(List<Draft> drafts, List<List<RawName>> raw) {
    NameClusters clusters = new NameClusters();
    for (int s = 0; s < raw.size(); s++) {
      for (RawName name : raw.get(s)) {
        clusters.add(written(drafts.get(s).words(), name), name);
      }
    }
    sameNames.forEach(clusters::joinPresent);
    joinAcronyms(drafts, raw, clusters);
    clusters.joinVariants(lexicon);
    return mentions(drafts, raw, clusters.resolved());
  }

  private static String written(Words words, RawName name) {
    return words.slice(name.first(), name.end()).replaceAll("\\s+", " ").replace("\u00ad", "");
  }

  /** "Long Name (LN)", "Long Name, or LN", "LN (Long Name)". */
  private static void joinAcronyms(
      List<Draft> drafts, List<List<RawName>> raw, NameClusters clusters) {
    for (int s = 0; s < raw.size(); s++) {
      Words words = drafts.get(s).words();
      for (int i = 1; i < raw.get(s).size(); i++) {
        RawName left = raw.get(s).get(i - 1);
        RawName right = raw.get(s).get(i);
        if (isBeside(words, left, right)) {
          clusters.join(written(words, left), written(words, right));
        }
      }
    }
  }

  private static boolean isBeside(Words words, RawName left, RawName right) {
    boolean acronym = isShort(words, right) && !isShort(words, left);
    boolean spelled = isShort(words, left) && !isShort(words, right);
    if ((!acronym && !spelled) || left.kind() == Kind.NATIONALITY || left.kind() == Kind.PERSON) {
      return false;
    }
    boolean bracket =
        words.is(left.end(), "(") && right.first() == left.end() + 1 && words.is(right.end(), ")");
    int or = words.is(left.end(), ",") ? left.end() + 1 : left.end();
    boolean alternative = acronym && words.is(or, "or") && right.first() == or + 1;
    return (bracket && (acronym ? isInitials(words, left, right) : isInitials(words, right, left)))
        || alternative;
  }

  private static boolean isShort(Words words, RawName name) {
    return name.end() == name.first() + 1 && NameTyper.isAcronym(words.text(name.first()));
  }

  /** An acronym begins with the same letter as the name, or with one of its words. */
  private static boolean isInitials(Words words, RawName full, RawName acronym) {
    char initial = words.lower(acronym.first()).charAt(0);
    for (int i = full.first(); i < full.end(); i++) {
      if (words.lower(i).charAt(0) == initial) {
        return true;
      }
    }
    return false;
  }

  private static List<List<NameMention>> mentions(
      List<Draft> drafts, List<List<RawName>> raw, Map<String, Name> known) {
    Persons persons = new Persons();
    persons.learn(drafts, raw);
    List<List<NameMention>> all = new ArrayList<>();
    for (int s = 0; s < raw.size(); s++) {
      List<NameMention> mentions = new ArrayList<>();
      for (RawName name : raw.get(s)) {
        mentions.add(mention(drafts.get(s).words(), name, known, persons));
      }
      all.add(mentions);
    }
    return all;
  }

  private static NameMention mention(
      Words words, RawName name, Map<String, Name> known, Persons persons) {
    String written = written(words, name);
    boolean bare = name.end() == name.first() + 1;
    Optional<String> person =
        bare && (name.kind() == Kind.PERSON || !name.sure())
            ? persons.fullName(words.lower(name.first()))
            : Optional.empty();
    if (name.kind() == Kind.PERSON && !bare) {
      persons.meet(words.lower(name.end() - 1), written);
    }
    Name whole = known.getOrDefault(NameClusters.key(written), new Name(written, Optional.empty()));
    return new NameMention(
        name.first(),
        name.end(),
        person.isPresent() ? Kind.PERSON : kind(name, whole),
        person.orElse(whole.fullest()));
  }

  /** A doubtful mention, or a place that a building is named after, takes the kind of the name. */
  private static Kind kind(RawName name, Name whole) {
    boolean own = name.sure() && name.kind() != Kind.PLACE;
    return own ? name.kind() : whole.kind().orElse(name.kind());
  }

  /** Full names by last name: the one met last before a mention, else the first in the document. */
  private static final class Persons {
    private final Map<String, String> first = new LinkedHashMap<>();
    private final Map<String, String> latest = new HashMap<>();

    void learn(List<Draft> drafts, List<List<RawName>> raw) {
      for (int s = 0; s < raw.size(); s++) {
        Words words = drafts.get(s).words();
        for (RawName name : raw.get(s)) {
          if (name.kind() == Kind.PERSON && name.end() > name.first() + 1) {
            first.putIfAbsent(words.lower(name.end() - 1), written(words, name));
          }
        }
      }
    }

    void meet(String lastName, String full) {
      latest.put(lastName, full);
    }

    Optional<String> fullName(String lastName) {
      return Optional.ofNullable(latest.getOrDefault(lastName, first.get(lastName)));
    }
  }
}
