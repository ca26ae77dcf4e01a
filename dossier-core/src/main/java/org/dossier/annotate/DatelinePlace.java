package org.dossier.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Field;
import org.dossier.model.NameMention.Kind;

/**
 * The place of a dateline, as in "LENHAVEN, Ark. (Courier) -" or "PORT OSTER --": where the report
 * was sent from.
 */
final class DatelinePlace {

  /** A dateline stands among the first sentences, behind notes on pictures at most. */
  private static final int SENTENCES = 6;

  private static final int LONGEST_NAME = 4;
  private static final int FURTHEST = 12;
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "_");

  private DatelinePlace() {}

  /** Finds the place in one sentence of a report. */
  static Optional<RawName> in(List<Draft> drafts, int sentence) {
    boolean first = drafts.get(sentence).field() == Field.TEXT && sentence < SENTENCES;
    return first ? in(drafts.get(sentence).words()) : Optional.empty();
  }

  private static Optional<RawName> in(Words words) {
    int end = 0;
    while (end < words.size() && end < LONGEST_NAME && isCapitals(words.text(end))) {
      end++;
    }
    return end > 0 && isDateline(words, end)
        ? Optional.of(new RawName(0, end, Kind.PLACE, true))
        : Optional.empty();
  }

  private static boolean isCapitals(String text) {
    return text.length() > 2
        && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '\'' || c == '.');
  }

  /** A dash, or an agency in brackets, behind nothing but a region and a day. */
  private static boolean isDateline(Words words, int after) {
    boolean apart =
        DASHES.contains(words.text(after)) || words.is(after, ",") || words.is(after, "(");
    for (int i = after; apart && i < Math.min(words.size(), after + FURTHEST); i++) {
      if (DASHES.contains(words.text(i)) || words.is(i, ")")) {
        return i + 1 < words.size();
      }
      boolean fits = words.isCapitalised(i) || words.isDigits(i) || !words.isWord(i);
      if (!fits || words.is(i, "\"")) {
        return false;
      }
    }
    return false;
  }
}
