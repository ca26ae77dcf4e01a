package org.dossier.report;

import java.util.List;
import org.dossier.report.BriefBlock.Style;

/** Colours columns by ECMA-48 sequences, or leaves them plain; a sequence never spans lines. */
final class TerminalInk {

  private static final String RESET = "\u001b[0m";

  private final boolean colour;

  TerminalInk(boolean colour) {
    this.colour = colour;
  }

  String paint(List<TerminalCell> line) {
    StringBuilder painted = new StringBuilder();
    int start = 0;
    while (start < line.size()) {
      Style style = line.get(start).style();
      StringBuilder run = new StringBuilder();
      while (start < line.size() && line.get(start).style() == style) {
        run.append(line.get(start++).text());
      }
      painted.append(paint(run.toString(), style));
    }
    return painted.toString();
  }

  /** Paints text that was made visible before. */
  String paint(String text, Style style) {
    String sequence = colour ? sequence(style) : "";
    return sequence.isEmpty() ? text : sequence + text + RESET;
  }

  private static String sequence(Style style) {
    return switch (style) {
      case PLAIN, QUOTE -> "";
      case STRONG -> "\u001b[1m";
      case SOURCE -> "\u001b[2m";
      case ALERT -> "\u001b[1;33m";
    };
  }
}
