package org.dossier.report;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.model.Dossier;

/** A brief for a terminal of a given width. */
final class TerminalReport implements Report {

  private static final int NARROWEST = 40;

  private final int width;
  private final boolean colour;

  TerminalReport(int width, boolean colour) {
    if (width < NARROWEST) {
      throw new IllegalArgumentException(
          "terminal width must be at least " + NARROWEST + " columns: " + width);
    }
    this.width = width;
    this.colour = colour;
  }

  @Override
  public String render(List<Dossier> dossiers) {
    return dossiers.isEmpty()
        ? "No incident is reported.\n"
        : dossiers.stream().map(Brief::of).map(this::page).collect(Collectors.joining("\n\n"))
            + page(Brief.making(dossiers));
  }

  private String page(List<BriefBlock> blocks) {
    TerminalPage page = new TerminalPage(width, colour);
    blocks.forEach(page::add);
    return page.text();
  }
}
