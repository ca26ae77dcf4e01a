package org.dossier.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks columns into lines at spaces, and inside a word only if it fills a line alone. */
final class TerminalWrap {

  private final int width;
  private final List<List<TerminalCell>> lines = new ArrayList<>();
  private List<TerminalCell> line = new ArrayList<>();

  private TerminalWrap(int width) {
    this.width = width;
  }

  /** Returns lines of at most {@code width} columns, at least one. */
  static List<List<TerminalCell>> lines(List<TerminalCell> cells, int width) {
    TerminalWrap wrap = new TerminalWrap(width);
    words(cells).forEach(wrap::add);
    wrap.lines.add(wrap.line);
    return wrap.lines;
  }

  /** Cuts before each word; a word keeps the space in front of it. */
  private static List<List<TerminalCell>> words(List<TerminalCell> cells) {
    List<List<TerminalCell>> words = new ArrayList<>();
    for (TerminalCell cell : cells) {
      if (words.isEmpty() || cell.isSpace()) {
        words.add(new ArrayList<>());
      }
      words.get(words.size() - 1).add(cell);
    }
    return words;
  }

  private void add(List<TerminalCell> word) {
    if (!line.isEmpty() && line.size() + word.size() > width) {
      lines.add(line);
      line = new ArrayList<>();
    }
    for (TerminalCell cell : word) {
      if (line.size() == width) {
        lines.add(line);
        line = new ArrayList<>();
      }
      if (!line.isEmpty() || !cell.isSpace()) {
        line.add(cell);
      }
    }
  }
}
