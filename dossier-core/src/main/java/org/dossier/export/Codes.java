package org.dossier.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes of codebooks that words settle; what they leave open stays blank for a coder. */
final class Codes {

  private static final List<Code> ALL = load();

  private Codes() {}

  /**
   * A code and the words that settle it.
   *
   * @param kind what the words describe
   * @param words matches any of them
   * @param gtd GTD's code
   * @param gtdText GTD's label
   * @param muc MUC-4's label, empty for none
   */
  record Code(String kind, Pattern words, String gtd, String gtdText, String muc) {}

  /** Returns the first code of a kind that some words settle. */
  static Optional<Code> of(String kind, String words) {
    String lower = Texts.lower(words);
    return ALL.stream()
        .filter(code -> code.kind().equals(kind) && code.words().matcher(lower).find())
        .findFirst();
  }

  /** Returns the lines of a file beside these classes, comments left out. */
  static List<String> lines(String file) {
    try (InputStream in = Codes.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static List<Code> load() {
    return lines("codes.tsv").stream().map(Codes::code).toList();
  }

  private static Code code(String line) {
    List<String> cells =
        Arrays.stream(line.split("\t", -1)).map(cell -> cell.equals("-") ? "" : cell).toList();
    Pattern words =
        Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + cells.get(1) + ")(?![\\p{L}\\p{N}])");
    return new Code(cells.get(0), words, cells.get(2), cells.get(3), cells.get(4));
  }
}
