package org.dossier.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.NameMention.Kind;

/** What is known about names before a text is read. */
final class NameLexicon {

  private record Known(String written, Kind kind) {
    boolean isAcronym() {
      return written.length() <= 5 && written.equals(written.toUpperCase(Locale.ROOT));
    }
  }

  private final Phrases<Known> names = new Phrases<>();
  private final Set<String> nameKeys = new HashSet<>();
  private final Map<String, Kind> heads = new HashMap<>();
  private final Phrases<Boolean> titles = new Phrases<>();
  private final Set<String> titleEnds = new HashSet<>();
  private final Set<String> givenNames = Resource.words("given-names.txt");

  private NameLexicon() {}

  static NameLexicon load() {
    NameLexicon lexicon = new NameLexicon();
    Resource.rows("names.tsv").forEach(lexicon::addName);
    Resource.rows("heads.tsv").forEach(row -> lexicon.heads.put(row[0], Kind.valueOf(row[1])));
    Resource.lines("titles.txt").forEach(lexicon::addTitle);
    return lexicon;
  }

  private void addName(String[] row) {
    nameKeys.add(NameClusters.key(row[0]));
    names.add(row[0].toLowerCase(Locale.ROOT), new Known(row[0], Kind.valueOf(row[1])));
  }

  private void addTitle(String title) {
    titles.add(title, true);
    titleEnds.add(title.substring(title.lastIndexOf(' ') + 1));
  }

  /** Finds the longest known name that begins at a token. */
  Optional<RawName> known(Words words, int first) {
    if (!NameRuns.isNameLike(words, first)) {
      return Optional.empty();
    }
    return names
        .at(words, first)
        .filter(match -> !match.value().isAcronym() || isCapitals(words.text(first)))
        .map(match -> new RawName(first, match.end(), match.value().kind(), true));
  }

  /** Returns whether a key as {@link NameClusters#key(String)} makes it is a known name. */
  boolean isKnown(String key) {
    return nameKeys.contains(key);
  }

  private static boolean isCapitals(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Returns what a head word such as "ministry" makes of the name it ends. */
  Optional<Kind> head(String lower) {
    return Optional.ofNullable(heads.get(lower));
  }

  /** Returns one past the title that begins at a token, or {@code first} if none does. */
  int titleEnd(Words words, int first) {
    return titles.at(words, first).map(Phrases.Match::end).orElse(first);
  }

  /** Returns whether a word ends a title or a role, as in "prime minister" or "critic". */
  boolean endsTitle(String lower) {
    return titleEnds.contains(lower);
  }

  boolean isGivenName(String lower) {
    return givenNames.contains(lower);
  }
}
