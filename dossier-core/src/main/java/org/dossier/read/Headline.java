package org.dossier.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Span;

/**
 * Tells whether the first line of a text is its title. A title stands on a line that was broken on
 * purpose, is no sentence, and has prose after it; a first paragraph, a dateline or a byline is
 * none.
 */
final class Headline {
  private static final int LONGEST = 200;
  private static final Pattern STOPPED =
      Pattern.compile("[.!?\\u2026:;,\\u2013\\u2014-][\"'\u201d\u2019)\\]]{0,3}$");
  private static final Pattern TWO_SENTENCES =
      Pattern.compile("\\p{Ll}{4}[.!?][\"'\u201d\u2019)]?\\s{1,3}[\"'\u201c\u2018]?\\p{Lu}");
  private static final String UPPER = "\\p{Lu}[\\p{Lu} .'/\u2019-]{1,60}";
  private static final Pattern DATELINE =
      Pattern.compile(
          ("^" + UPPER + "(?:,[^()]{1,40})?")
              + "(?:\\([^)]{1,40}\\)|\\s?(?:--|[\u2014\u2013-])\\s|,\\s[^,]{0,20}\\d{1,2}(?:,?\\s\\d{4})?$)");
  private static final Pattern NO_TITLE =
      Pattern.compile("^(?:\\p{Ll}|[*\u2022>|-]|(?:By|From) \\p{Lu}|https?:|www\\.)");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}.*\\s.*\\p{L}");
  private static final Pattern ATX = Pattern.compile("#{1,6}[ \\t]+(.*?)[ \\t]*#*");
  private static final Pattern UNDERLINE = Pattern.compile("=+|-{3,}");

  private Headline() {}

  /** Returns where the title stands if the line is one by the rules of plain text. */
  static Optional<Span> plain(Line raw) {
    Line line = raw.strip();
    return hasTitleWords(line) && standsAlone(line) ? span(line) : Optional.empty();
  }

  /** Returns the words of a Markdown heading, {@code # so} or underlined. */
  static Optional<Span> markdown(Line raw) {
    Line line = raw.strip();
    Matcher atx = ATX.matcher(line.words());
    if (atx.matches() && atx.end(1) > atx.start(1)) {
      return Optional.of(new Span(line.start() + atx.start(1), line.start() + atx.end(1)));
    }
    boolean underlined =
        UNDERLINE.matcher(Line.at(line.text(), line.end()).next().strip().words()).matches();
    return underlined ? span(line) : Optional.empty();
  }

  /** Returns the line if it repeats a known title, white space aside. */
  static Optional<Span> repeated(Line raw, String title) {
    Line line = raw.strip();
    return words(line.words()).equals(words(title)) ? span(line) : Optional.empty();
  }

  private static Optional<Span> span(Line line) {
    return line.length() == 0 ? Optional.empty() : Optional.of(new Span(line.start(), line.end()));
  }

  private static String words(String title) {
    return title.strip().replaceAll("\\s+", " ");
  }

  private static boolean hasTitleWords(Line line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String words = line.words();
    return TWO_WORDS.matcher(words).find()
        && !STOPPED.matcher(words).find()
        && !TWO_SENTENCES.matcher(words).find()
        && !NO_TITLE.matcher(words).find()
        && !DATELINE.matcher(words).find();
  }

  /** Returns whether a blank line, metadata, or a break that no line length called for follows. */
  private static boolean standsAlone(Line line) {
    Line broken = Line.at(line.text(), line.end());
    if (broken.isLast() || Blanks.skip(line.text(), broken.end()) == line.text().length()) {
      return false;
    }
    Line next = broken.next();
    return next.isBlank()
        || LeadingMetadata.at(next, true).isPresent()
        || isBrokenEarly(line, next);
  }

  /**
   * A line of wrapped prose is filled: the next word would have made it longer than the longest.
   */
  private static boolean isBrokenEarly(Line line, Line next) {
    int longest = 0;
    for (Line it = next; !it.isBlank(); it = it.next()) {
      longest = Math.max(longest, it.strip().length());
      if (it.isLast()) {
        break;
      }
    }
    String following = next.strip().words();
    int word = following.indexOf(' ') < 0 ? following.length() : following.indexOf(' ');
    return longest * 2 >= line.length() * 3 && line.length() + 1 + word <= longest;
  }
}
