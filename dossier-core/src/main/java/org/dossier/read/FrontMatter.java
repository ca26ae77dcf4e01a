package org.dossier.read;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Span;

/**
 * The block of {@code key: value} lines between two fences of three dashes with which a Markdown
 * file may begin. A block that is not closed, that holds prose, or that tells nothing we know is
 * none.
 *
 * @param span the block from the first dash of its opening fence to the last of its closing one
 * @param values what it tells, without quotation marks; no value is blank
 */
record FrontMatter(Span span, Map<FrontMatterKey, String> values) {
  private static final Pattern ENTRY =
      Pattern.compile("([A-Za-z][A-Za-z0-9_-]{0,40})[ \\t]*:(?:[ \\t]+(.*))?");

  /** What belongs to the entry above it, or is a remark: an item, a nested line, a comment. */
  private static final Pattern PASSED_OVER = Pattern.compile("(?:[ \\t]+|- |#).*|-");

  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");

  FrontMatter {
    values = Map.copyOf(values);
  }

  /** Returns the block at the beginning of a text, if there is one. */
  static Optional<FrontMatter> of(String text) {
    Line line = Line.at(text, 0);
    if (!line.strip().words().equals("---") || line.words().charAt(0) != '-') {
      return Optional.empty();
    }
    Map<FrontMatterKey, String> values = new EnumMap<>(FrontMatterKey.class);
    while (!line.isLast()) {
      line = line.next();
      String words = line.words();
      if (isFence(words)) {
        return block(line, values);
      }
      if (!line.isBlank() && !PASSED_OVER.matcher(words).matches() && !read(words, values)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isFence(String words) {
    return words.stripTrailing().equals("---") || words.stripTrailing().equals("...");
  }

  private static Optional<FrontMatter> block(Line fence, Map<FrontMatterKey, String> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new FrontMatter(new Span(0, fence.strip().end()), values));
  }

  /** Takes one entry; of keys that tell the same the first counts. Returns whether it is one. */
  private static boolean read(String words, Map<FrontMatterKey, String> values) {
    Matcher entry = ENTRY.matcher(words);
    if (!entry.matches()) {
      return false;
    }
    String value = unquoted(Optional.ofNullable(entry.group(2)).orElse("").strip());
    FrontMatterKey.of(entry.group(1).toLowerCase(Locale.ROOT))
        .filter(key -> !Blanks.isBlank(value))
        .ifPresent(key -> values.putIfAbsent(key, value));
    return true;
  }

  private static String unquoted(String value) {
    Matcher quoted = QUOTED.matcher(value);
    if (!quoted.matches()) {
      return value;
    }
    return Optional.ofNullable(quoted.group(1)).orElseGet(() -> quoted.group(2)).strip();
  }

  Optional<String> get(FrontMatterKey key) {
    return Optional.ofNullable(values.get(key));
  }

  Optional<LocalDateTime> published() {
    return get(FrontMatterKey.PUBLISHED).flatMap(Dates::parse);
  }

  /** Returns the publication date as written, if it cannot be read as one. */
  Optional<String> unreadDate() {
    return get(FrontMatterKey.PUBLISHED).filter(words -> Dates.parse(words).isEmpty());
  }
}
