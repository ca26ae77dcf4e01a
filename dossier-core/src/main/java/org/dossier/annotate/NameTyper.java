package org.dossier.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.annotate.NameRuns.Run;
import org.dossier.model.NameMention.Kind;

/** Tells what the parts of a run name, by head words, titles and the words beside it. */
final class NameTyper {

  private static final Set<String> GROUP_WORDS =
      Set.of(
          "group",
          "militia",
          "insurgents",
          "rebels",
          "militants",
          "jihadists",
          "guerrillas",
          "separatists",
          "terrorists",
          "fighters");
  private static final Set<String> MEMBERS =
      Set.of(
          "militants",
          "fighters",
          "rebels",
          "insurgents",
          "jihadists",
          "guerrillas",
          "militiamen",
          "terrorists",
          "gunmen");
  private static final Set<String> SPEECH =
      Set.of("said", "says", "told", "added", "noted", "tweeted", "testified", "recalled");
  private static final Set<String> AT_PLACE =
      Set.of("in", "near", "at", "outside", "around", "across", "towards", "toward");

  private final Set<String> regions;
  private final NameLexicon lexicon;
  private final Vocabulary vocabulary;

  NameTyper(NameLexicon lexicon, Vocabulary vocabulary) {
    this.regions = Resource.words("regions.txt");
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  /** Returns the names in a run, in order. */
  List<RawName> names(Words words, Run run) {
    List<RawName> names = new ArrayList<>(2);
    add(words, run.first(), run.end(), names);
    return names;
  }

  private void add(Words words, int first, int end, List<RawName> into) {
    for (int i = first; i < end; i++) {
      int person = lexicon.titleEnd(words, i);
      if (person > i && person <= end && !isHead(words, end - 1, person)) {
        addUntitled(words, first, i, into);
        addPerson(words, person, end, into);
        return;
      }
    }
    addUntitled(words, first, end, into);
  }

  private boolean isHead(Words words, int last, int from) {
    return last >= from && lexicon.head(words.lower(last)).isPresent();
  }

  private void addPerson(Words words, int first, int end, List<RawName> into) {
    int start = first;
    while (start < end && isNationality(words, start)) {
      start++;
    }
    addUntitled(words, first, start, into);
    if (start < end) {
      into.add(new RawName(start, end, Kind.PERSON, true));
    }
  }

  private boolean isNationality(Words words, int i) {
    return lexicon.known(words, i).filter(name -> name.kind() == Kind.NATIONALITY).isPresent();
  }

  private void addUntitled(Words words, int first, int end, List<RawName> into) {
    if (first >= end) {
      return;
    }
    Optional<RawName> known = lexicon.known(words, first).filter(name -> name.end() <= end);
    Optional<Kind> kind = known.filter(name -> name.end() == end).map(RawName::kind);
    kind = kind.or(() -> byHead(words, first, end)).or(() -> byGivenName(words, first, end));
    if (kind.isPresent()) {
      into.add(new RawName(first, end, byContext(words, first, end, kind.get()), true));
    } else if (known.isPresent()) {
      into.add(known.get());
      addUntitled(words, known.get().end(), end, into);
    } else {
      addUnknown(words, first, end, into);
    }
  }

  private Optional<Kind> byHead(Words words, int first, int end) {
    if (end - first < 2) {
      return Optional.empty();
    }
    for (int i = first + 1; i < end - 1; i++) {
      if (words.is(i, "of") || words.is(i, "for")) {
        return lexicon.head(words.lower(i - 1));
      }
    }
    return lexicon.head(words.lower(end - 1));
  }

  private Optional<Kind> byGivenName(Words words, int first, int end) {
    boolean person =
        end - first >= 2 && end - first <= 5 && lexicon.isGivenName(words.lower(first));
    return person ? Optional.of(Kind.PERSON) : Optional.empty();
  }

  private Kind byContext(Words words, int first, int end, Kind kind) {
    boolean organisation = kind == Kind.ORGANISATION;
    return organisation && isGroupPlace(words, first, end) ? Kind.GROUP : kind;
  }

  private static boolean isGroupPlace(Words words, int first, int end) {
    return GROUP_WORDS.contains(words.lower(first - 1)) || MEMBERS.contains(words.lower(end));
  }

  private void addUnknown(Words words, int first, int end, List<RawName> into) {
    if (isGroupPlace(words, first, end) || isAffiliate(words.text(end - 1))) {
      into.add(new RawName(first, end, Kind.GROUP, true));
    } else if (lexicon.endsTitle(words.lower(first - 1)) && !isAcronym(words.text(first))) {
      into.add(new RawName(first, end, Kind.PERSON, true));
    } else if (isBesidePlace(words, first, end) || isBeforeRegion(words, first, end)) {
      into.add(new RawName(first, end, Kind.PLACE, true));
    } else if (isBeforeFacility(words, end)) {
      into.add(new RawName(first, end, Kind.FACILITY, true));
    } else {
      into.add(guess(words, first, end));
    }
  }

  /** "ABC-K": a branch is named by a letter behind the name of the whole. */
  private static boolean isAffiliate(String text) {
    int hyphen = text.indexOf('-');
    return hyphen >= 2
        && hyphen + 2 == text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1))
        && isAcronym(text.substring(0, hyphen));
  }

  static boolean isAcronym(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && c != '-' && !Character.isDigit(c)) {
        return false;
      }
    }
    return capitals >= 2 && text.length() <= 7;
  }

  private boolean isSpeaker(Words words, int first, int end) {
    boolean speaks = SPEECH.contains(words.lower(end)) || SPEECH.contains(words.lower(first - 1));
    boolean given = lexicon.isGivenName(words.lower(first));
    return (speaks || given) && !isAcronym(words.text(first));
  }

  /** "the village of Lindow", "Lindow district". */
  private boolean isBesidePlace(Words words, int first, int end) {
    return end - first <= 2
        && (isPlaceHead(words, end)
            || (words.is(first - 1, "of") && isPlaceHead(words, first - 2)));
  }

  /** "in Lindow, Tenn.": a town before the abbreviation of its region. */
  private boolean isBeforeRegion(Words words, int first, int end) {
    return end - first <= 3 && words.is(end, ",") && regions.contains(words.lower(end + 1));
  }

  private boolean isPlaceHead(Words words, int i) {
    return words.isLowerCase(i)
        && lexicon.head(words.lower(i)).filter(kind -> kind == Kind.PLACE).isPresent();
  }

  private boolean isBeforeFacility(Words words, int end) {
    return isFacility(words, end)
        || (words.isLowerCase(end) && isFacility(words, end + 1) && words.is(end, "concert"));
  }

  private boolean isFacility(Words words, int i) {
    return words.isLowerCase(i)
        && lexicon.head(words.lower(i)).filter(kind -> kind == Kind.FACILITY).isPresent();
  }

  private RawName guess(Words words, int first, int end) {
    boolean place = AT_PLACE.contains(words.lower(first - 1)) && !SPEECH.contains(words.lower(end));
    if (!place && isSpeaker(words, first, end)) {
      return new RawName(first, end, Kind.PERSON, false);
    }
    if (end - first == 1) {
      boolean acronym = isAcronym(words.text(first));
      Kind kind = acronym ? Kind.ORGANISATION : place ? Kind.PLACE : Kind.OTHER;
      return new RawName(first, end, kind, false);
    }
    String last = words.text(end - 1);
    boolean ordinary = vocabulary.knows(last) || isAcronym(last) || last.length() < 2;
    return new RawName(first, end, ordinary ? Kind.OTHER : Kind.PERSON, false);
  }
}
