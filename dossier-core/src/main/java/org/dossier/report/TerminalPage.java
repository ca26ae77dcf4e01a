package org.dossier.report;

import java.util.List;
import org.dossier.report.BriefBlock.Heading;
import org.dossier.report.BriefBlock.Item;
import org.dossier.report.BriefBlock.Phrase;
import org.dossier.report.BriefBlock.Step;
import org.dossier.report.BriefBlock.Style;
import org.dossier.report.BriefBlock.Title;

/** The lines of one dossier on a terminal. */
final class TerminalPage {

  private static final int INDENT = 2;

  private final int width;
  private final TerminalInk ink;
  private final StringBuilder text = new StringBuilder();

  TerminalPage(int width, boolean colour) {
    this.width = width;
    this.ink = new TerminalInk(colour);
  }

  String text() {
    return text.toString();
  }

  void add(BriefBlock block) {
    if (block instanceof Title title) {
      rule();
      wrapped("", title.phrases());
      rule();
    } else if (block instanceof Heading heading) {
      heading(heading.text());
    } else if (block instanceof Item item) {
      wrapped(item.depth() == 0 ? "" : bullet(item.depth(), "- "), item.phrases());
    } else if (block instanceof Step step) {
      wrapped(bullet(step.depth(), step.number() + ". "), step.phrases());
    }
  }

  private static String bullet(int depth, String mark) {
    return " ".repeat(INDENT * depth) + mark;
  }

  private void rule() {
    text.append("═".repeat(width)).append('\n');
  }

  private void heading(String name) {
    String label = "── " + name + " ";
    String line = label + "─".repeat(Math.max(0, width - label.length()));
    text.append('\n').append(ink.paint(line, Style.STRONG)).append('\n');
  }

  /** Lines after the first stand under the text of the first. */
  private void wrapped(String mark, List<Phrase> phrases) {
    int hanging = mark.isEmpty() ? INDENT : mark.length();
    String lead = mark;
    List<TerminalCell> cells = TerminalCell.of(phrases);
    for (List<TerminalCell> line : TerminalWrap.lines(cells, width - hanging)) {
      text.append(lead).append(ink.paint(line)).append('\n');
      lead = " ".repeat(hanging);
    }
  }
}
