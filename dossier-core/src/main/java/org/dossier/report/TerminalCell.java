package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import org.dossier.report.BriefBlock.Phrase;
import org.dossier.report.BriefBlock.Style;

/**
 * What fills one column: a character with the marks that combine with it.
 *
 * @param text never empty
 * @param style what it belongs to
 */
record TerminalCell(String text, Style style) {

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  boolean isSpace() {
    return text.equals(" ");
  }

  /** Returns the columns of the phrases of one block, quotes in quotation marks. */
  static List<TerminalCell> of(List<Phrase> phrases) {
    List<TerminalCell> cells = new ArrayList<>();
    phrases.forEach(phrase -> append(cells, phrase));
    return cells;
  }

  private static void append(List<TerminalCell> cells, Phrase phrase) {
    int first = cells.size();
    String text = marked(phrase);
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (joins(c) && cells.size() > first) {
        TerminalCell base = cells.remove(cells.size() - 1);
        cells.add(new TerminalCell(base.text + Character.toString(c), base.style));
      } else {
        cells.add(new TerminalCell(Character.toString(c), phrase.style()));
      }
    }
  }

  private static String marked(Phrase phrase) {
    String text = Visible.line(phrase.text());
    return switch (phrase.style()) {
      case QUOTE -> "“" + text + "”";
      case SOURCE -> "[" + text + "]";
      case PLAIN, STRONG, ALERT -> text;
    };
  }

  private static boolean joins(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == ZERO_WIDTH_JOINER;
  }
}
