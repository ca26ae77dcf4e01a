package org.dossier.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Span;
import org.dossier.read.LeadingToken.Label;

/**
 * Reads one metadata token where a text begins, such as {@code date 2031-05-17} or {@code
 * Published: 17 May 2031}. A token fills its line, or prose that can begin a sentence follows it:
 * "Updated 2031-05-17 figures show" is prose.
 */
final class LeadingMetadata {
  private static final String GAP = "[ \\t\\u00A0]{0,3}";
  private static final Pattern LABELLED =
      Pattern.compile(
          ("(?:(?<p>" + Label.PUBLISHED.words() + ")|(?<u>" + Label.UPDATED.words() + ")")
              + ("|(?<r>" + Label.RETRIEVED.words() + "))(?:" + GAP + "[:|=-]" + GAP + "|" + GAP)
              + ("(?<![a-zA-Z]))" + Dates.WORDS),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCED = Pattern.compile("[^|\\r\\n]{1,60}\\|" + GAP);
  private static final Pattern DATELINE = Pattern.compile("DATELINE\\b|(?i:dateline" + GAP + ":)");
  private static final int LONGEST_DATELINE = 120;

  private LeadingMetadata() {}

  /**
   * Reads the token at the beginning of a line.
   *
   * @param wholeLine whether only a token that fills its line counts
   */
  static Optional<LeadingToken> at(Line line, boolean wholeLine) {
    Line words = line.strip();
    return labelled(words, words.start(), wholeLine)
        .or(() -> sourced(words))
        .or(() -> dateline(words));
  }

  private static Optional<LeadingToken> labelled(Line line, int labelStart, boolean wholeLine) {
    Matcher match = LABELLED.matcher(line.text()).region(labelStart, line.end());
    if (!match.lookingAt() || !ends(line, match.end(), wholeLine)) {
      return Optional.empty();
    }
    return Optional.of(
        new LeadingToken(new Span(line.start(), match.end()), label(match), Dates.read(match)));
  }

  /** Reads "Harbour Post | Updated: 17 May 2031", which must fill its line. */
  private static Optional<LeadingToken> sourced(Line line) {
    Matcher match = SOURCED.matcher(line.text()).region(line.start(), line.end());
    return match.lookingAt() ? labelled(line, match.end(), true) : Optional.empty();
  }

  private static Optional<LeadingToken> dateline(Line line) {
    Matcher match = DATELINE.matcher(line.text()).region(line.start(), line.end());
    if (!match.lookingAt() || line.length() > LONGEST_DATELINE) {
      return Optional.empty();
    }
    return Optional.of(
        new LeadingToken(
            new Span(line.start(), line.end()), Label.PUBLISHED, Dates.find(line.words())));
  }

  private static Label label(Matcher match) {
    if (match.group("p") != null) {
      return Label.PUBLISHED;
    }
    return match.group("u") != null ? Label.UPDATED : Label.RETRIEVED;
  }

  private static boolean ends(Line line, int tokenEnd, boolean wholeLine) {
    int next = Blanks.skip(line.text(), tokenEnd);
    if (next >= line.end()) {
      return true;
    }
    char first = line.text().charAt(next);
    return !wholeLine
        && next > tokenEnd
        && !Character.isLowerCase(first)
        && ",;.:)&%/".indexOf(first) < 0;
  }
}
