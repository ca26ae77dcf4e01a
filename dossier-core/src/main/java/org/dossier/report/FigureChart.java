package org.dossier.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Figure;
import org.dossier.model.Measure;
import org.dossier.model.TimeRange;

/**
 * Figures over time, one panel a measure over the same days, so that a large count of one does not
 * flatten another. Figures whose days are not known at both ends stand in a strip on the right.
 */
final class FigureChart {
  static final double WIDTH = 760;
  private static final double LEFT = 56;
  private static final double PANEL = 128;
  private static final double SLOT = 76;
  private static final int CROWD = 8;

  private final HtmlScope scope;
  private final HtmlSvg svg;
  private final List<Figure> figures;
  private final int unnumbered;

  FigureChart(HtmlScope scope, List<Figure> figures) {
    this.scope = scope;
    this.svg = new HtmlSvg(scope);
    this.figures = figures.stream().filter(f -> f.count().isNumbered()).toList();
    this.unnumbered = figures.size() - this.figures.size();
  }

  void write() {
    List<Measure> measures = Stream.of(Measure.values()).filter(m -> !of(m).isEmpty()).toList();
    if (!measures.isEmpty()) {
      draw(measures);
    }
    legend();
  }

  private void draw(List<Measure> measures) {
    double right = WIDTH - strip(measures);
    Optional<DayScale> scale = scale(right - 12);
    double bottom = measures.stream().mapToDouble(this::height).sum() + 4;
    svg.open("Figures over time", WIDTH, bottom + 24);
    scale.ifPresent(days -> svg.axis(days, 0, bottom));
    if (right < WIDTH) {
      svg.line("edge", right, 0, right, bottom);
      svg.text("tick", right + 6, bottom + 14, "date not stated");
    }
    double top = 0;
    for (Measure measure : measures) {
      new FigurePanel(scope, svg, of(measure), top, height(measure))
          .draw(measure, scale, LEFT, right);
      top += height(measure);
    }
    svg.close();
  }

  private double height(Measure measure) {
    return of(measure).size() > CROWD ? 2 * PANEL : PANEL;
  }

  private List<Figure> of(Measure measure) {
    return figures.stream().filter(f -> f.measure() == measure).toList();
  }

  private double strip(List<Measure> measures) {
    long most =
        measures.stream()
            .mapToLong(m -> of(m).stream().filter(f -> !isDated(scope, f)).count())
            .max()
            .orElse(0);
    boolean allUndated = figures.stream().noneMatch(f -> isDated(scope, f));
    double room = allUndated ? WIDTH - LEFT : WIDTH * 0.4;
    return most == 0 ? 0 : Math.min(room, Math.max(100, most * SLOT));
  }

  private Optional<DayScale> scale(double right) {
    List<TimeRange> days =
        figures.stream()
            .filter(f -> isDated(scope, f))
            .map(f -> HtmlFigures.asOf(scope, f))
            .toList();
    return days.isEmpty() ? Optional.empty() : Optional.of(DayScale.over(days, LEFT, right));
  }

  /** Returns whether both ends of the days a figure stands for are known. */
  static boolean isDated(HtmlScope scope, Figure figure) {
    TimeRange days = HtmlFigures.asOf(scope, figure);
    return days.earliest().isPresent() && days.latest().isPresent();
  }

  private void legend() {
    String text =
        "An open upward line: at least, or more than. An open downward line: up to, or almost. A"
            + " closed vertical line: a range. Marks of one day stand side by side. A horizontal line: the days the figure may stand for."
            + " A hollow mark: only some of the people (part of a total, one group, perpetrators). Every"
            + " mark leads to its words.";
    String more =
        unnumbered == 0 ? "" : " Without a number, and so only in the table: " + unnumbered + ".";
    scope.out().element("p", text + more, "class", "legend");
  }
}
