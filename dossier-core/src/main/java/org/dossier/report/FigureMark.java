package org.dossier.report;

import org.dossier.model.Count;
import org.dossier.model.Figure;
import org.dossier.model.Figure.Perpetrators;
import org.dossier.model.Measure;

/**
 * One figure on the chart: a shape of its measure, with lines for what its qualifier leaves open.
 *
 * @param figure the figure
 * @param report short name of the report that states it
 * @param x its middle, in pixels
 * @param y the height of the number stated
 */
record FigureMark(Figure figure, String report, double x, double y) {
  private static final double OPEN = 16;
  private static final double END = 8;

  /**
   * Draws the mark as a link to its words.
   *
   * @param top the height of the most people the words allow
   */
  void draw(HtmlSvg svg, double top) {
    String label = figure.count().words() + " " + figure.measure().label() + ", " + report;
    svg.openLink(label, figure.grounds().evidence());
    whisker(svg, figure.count(), top);
    svg.path(style(), shape(figure.measure()), x, y);
    svg.closeLink();
  }

  private void whisker(HtmlSvg svg, Count count, double top) {
    if (count.most().isEmpty()) {
      svg.line("whisker", x, y, x, y - OPEN);
      svg.path("whisker arrow", "M%s %sl4 -5l4 5", x - 4, y - OPEN + 4);
    } else if (count.least().isEmpty()) {
      svg.line("whisker", x, y, x, y + OPEN);
      svg.path("whisker arrow", "M%s %sl4 5l4 -5", x - 4, y + OPEN - 4);
    } else if (top != y) {
      svg.line("whisker", x, y, x, top);
      svg.line("whisker", x - END, y, x + END, y);
      svg.line("whisker", x - END, top, x + END, top);
    }
  }

  private String style() {
    return "point " + HtmlWords.style(figure.measure()) + (isPartial() ? " subset" : "");
  }

  private boolean isPartial() {
    return figure.subset()
        || figure.population().isPresent()
        || figure.agent().isPresent()
        || figure.perpetrators() == Perpetrators.ONLY;
  }

  private static String shape(Measure measure) {
    return switch (measure) {
      case KILLED -> "M%s %sm-5 -5h10v10h-10z";
      case INJURED -> "M%s %sm0 -6l6 11h-12z";
      case MISSING -> "M%s %sm0 -7l7 7l-7 7l-7 -7z";
      case HOSPITALISED -> "M%s %sm-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4z";
      case ABDUCTED -> "M%s %sm0 6l6 -11h-12z";
      case RESCUED -> "M%s %sm-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z";
      case EVACUATED -> "M%s %sm-6 0l3 -5h6l3 5l-3 5h-6z";
      case DETAINED -> "M%s %sm-6 -6l4 0l2 3l2 -3h4l-4 6l4 6h-4l-2 -3l-2 3h-4l4 -6z";
      case VICTIMS_UNSPECIFIED -> "M%s %sm-6 0l6 -6l6 6l-2 6h-8z";
    };
  }
}
