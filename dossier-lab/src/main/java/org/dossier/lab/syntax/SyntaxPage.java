package org.dossier.lab.syntax;

import java.util.List;
import java.util.Locale;

/** A table of shares, as Markdown and for the terminal. */
public final class SyntaxPage {

  private final StringBuilder text = new StringBuilder();

  /** Begins a page. */
  public SyntaxPage(String title, String introduction) {
    text.append("# ").append(title).append("\n\n").append(introduction).append("\n\n");
  }

  /** Adds the head of a table. */
  public SyntaxPage head(List<String> columns) {
    text.append("| ").append(String.join(" | ", columns)).append(" |\n|---|");
    text.append("---:|".repeat(columns.size() - 1)).append('\n');
    return this;
  }

  /**
   * Adds a row.
   *
   * @param name what was scored
   * @param counts pairs of how many were right and how many there were
   */
  public SyntaxPage row(String name, int words, int... counts) {
    text.append("| ").append(name).append(" | ").append(words);
    for (int i = 0; i < counts.length; i += 2) {
      double share = counts[i + 1] == 0 ? 0 : 100.0 * counts[i] / counts[i + 1];
      text.append(" | ").append(String.format(Locale.ROOT, "%.2f", share));
    }
    text.append(" |\n");
    return this;
  }

  /** Returns the page. */
  public String markdown() {
    return text.toString();
  }
}
