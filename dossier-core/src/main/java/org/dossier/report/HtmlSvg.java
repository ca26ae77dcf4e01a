package org.dossier.report;

import java.time.LocalDate;
import java.util.Locale;
import org.dossier.model.Evidence;
import org.dossier.report.html.HtmlWriter;

/** Draws on a page: lines, paths and labels, measured in pixels from the upper left corner. */
final class HtmlSvg {
  private static final double TICK = 58;

  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlSvg(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  /** Opens a drawing; {@link #close} closes it. */
  void open(String label, double width, double height) {
    out.open("div", "class", "scroll chart", "role", "group", "tabindex", "0", "aria-label", label);
    out.open("svg", "viewBox", "0 0 " + at(width) + " " + at(height));
  }

  void close() {
    out.close().close();
  }

  void line(String style, double x1, double y1, double x2, double y2) {
    out.open("line", "class", style, "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2));
    out.close();
  }

  void path(String style, String format, double... numbers) {
    Object[] written = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      written[i] = at(numbers[i]);
    }
    out.open("path", "class", style, "d", String.format(Locale.ROOT, format, written)).close();
  }

  void text(String style, double x, double y, String text) {
    out.element("text", text, "class", style, "x", at(x), "y", at(y));
  }

  /** Opens a link to some words; {@link #closeLink} closes it. */
  void openLink(String label, Evidence words) {
    out.open("a", "href", scope.cite().target(words), "aria-label", label);
    out.element("title", label);
  }

  void closeLink() {
    out.close();
  }

  /** Draws the days of a scale along {@code bottom}, with faint lines up to {@code top}. */
  void axis(DayScale scale, double top, double bottom) {
    line("axis", scale.left(), bottom, scale.right(), bottom);
    for (LocalDate tick : scale.ticks()) {
      double x = scale.start(tick);
      line("grid", x, top, x, bottom + 4);
      if (x < scale.right() - TICK) {
        text("tick", x + 2, bottom + 14, scale.label(tick));
      }
    }
  }

  /** Draws a stretch with an end mark where it ends, and an arrow where it is open. */
  void stretch(
      String style, double from, double to, double y, boolean openLeft, boolean openRight) {
    line(style, from, y, to, y);
    end(style, from, y, openLeft ? 5 : 0);
    end(style, to, y, openRight ? -5 : 0);
  }

  private void end(String style, double x, double y, double arrow) {
    if (arrow == 0) {
      line(style, x, y - 4, x, y + 4);
    } else {
      path(style + " arrow", "M%s %sL%s %sL%s %s", x + arrow, y - 4, x, y, x + arrow, y + 4);
    }
  }

  private static String at(double pixels) {
    double rounded = Math.round(pixels * 10) / 10.0;
    return rounded == Math.rint(rounded) ? "" + (long) rounded : "" + rounded;
  }
}
