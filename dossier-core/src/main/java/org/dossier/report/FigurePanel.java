package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Count;
import org.dossier.model.Figure;
import org.dossier.model.Measure;
import org.dossier.model.TimeRange;

/** One measure's figures: people upwards, days to the right. */
final class FigurePanel {
  private static final double HEAD = 34;
  private static final double FOOT = 10;

  private final HtmlScope scope;
  private final HtmlSvg svg;
  private final double top;
  private final double bottom;
  private final FigureRoom room = new FigureRoom();
  private final int highest;
  private final List<Figure> figures;

  FigurePanel(HtmlScope scope, HtmlSvg svg, List<Figure> figures, double top, double height) {
    this.scope = scope;
    this.svg = svg;
    this.figures = figures;
    this.top = top;
    this.bottom = top + height - FOOT;
    this.highest = nice(figures.stream().mapToInt(f -> most(f.count())).max().orElse(1));
  }

  /**
   * Draws the panel.
   *
   * @param scale the days, if any figure has known ones
   * @param left where the panel begins
   * @param strip where the strip of the undated begins; where the panel ends if there is none
   */
  void draw(Measure measure, Optional<DayScale> scale, double left, double strip) {
    for (int people : new int[] {0, highest}) {
      svg.line("grid", left, y(people), FigureChart.WIDTH, y(people));
      svg.text("people", left - 6, y(people) + 4, Wording.number(people));
    }
    svg.text("panel", 0, top + 14, Wording.capitalised(measure.label()));
    List<FigureMark> marks = new ArrayList<>(undated(strip));
    scale.ifPresent(days -> figures.forEach(figure -> dated(figure, days).ifPresent(marks::add)));
    marks.forEach(mark -> mark.draw(svg, y(most(mark.figure().count()))));
    marks.forEach(mark -> label(mark, strip));
  }

  private List<FigureMark> undated(double strip) {
    List<Figure> undated = figures.stream().filter(f -> !FigureChart.isDated(scope, f)).toList();
    double slot = (FigureChart.WIDTH - strip) / Math.max(1, undated.size());
    List<FigureMark> marks = new ArrayList<>();
    for (Figure figure : undated) {
      marks.add(mark(figure, strip + slot * marks.size() + Math.min(16, slot / 2)));
    }
    return marks;
  }

  private Optional<FigureMark> dated(Figure figure, DayScale days) {
    if (!FigureChart.isDated(scope, figure)) {
      return Optional.empty();
    }
    TimeRange range = HtmlFigures.asOf(scope, figure);
    if (range.precision() != TimeRange.Precision.DAY) {
      double from = range.earliest().map(days::start).orElse(days.left());
      double to = range.latest().map(days::end).orElse(days.right());
      svg.stretch("span", from, to, y(stated(figure)), false, false);
    }
    return Optional.of(mark(figure, days.middle(range)));
  }

  private FigureMark mark(Figure figure, double x) {
    double y = y(stated(figure));
    String report = scope.reports().label(figure.grounds().document());
    return new FigureMark(figure, report, room.mark(x, y), y);
  }

  /** Writes a label beside its mark where there is room; a mark keeps its words as its title. */
  private void label(FigureMark mark, double strip) {
    String text = HtmlWords.sign(mark.figure().count()) + " " + mark.report();
    double from = mark.x() > strip ? strip : 0;
    double to = mark.x() > strip ? FigureChart.WIDTH : strip;
    boolean spread =
        HtmlFigures.asOf(scope, mark.figure()).precision() != TimeRange.Precision.DAY
            && mark.x() < strip;
    room.label(mark, text, spread, from, to)
        .ifPresent(at -> svg.text("label", at.x(), at.y(), text));
  }

  private double y(int people) {
    return bottom - (bottom - top - HEAD) * people / highest;
  }

  private static int stated(Figure figure) {
    return figure.count().stated().orElse(0);
  }

  private static int most(Count count) {
    return Math.max(count.least().orElse(0), count.most().orElse(0));
  }

  /** Returns the next number above that starts with 1, 2 or 5 and is otherwise zeros. */
  static int nice(int people) {
    long unit = 1;
    while (unit * 10 <= people) {
      unit *= 10;
    }
    for (int factor : new int[] {1, 2, 5, 10}) {
      if (unit * factor >= people) {
        return (int) Math.min(Integer.MAX_VALUE, unit * factor);
      }
    }
    return people;
  }
}
