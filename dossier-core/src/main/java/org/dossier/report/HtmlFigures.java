package org.dossier.report;

import java.util.List;
import org.dossier.model.Comparison;
import org.dossier.model.Figure;
import org.dossier.model.TimeRange;
import org.dossier.report.html.HtmlWriter;

/** The figures of the main incident: a chart, and the same as a table. */
final class HtmlFigures {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlFigures(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  void write() {
    scope.openPart("figures", "Figures and their history");
    List<Figure> figures = scope.index().statements(Figure.class, scope.main());
    if (figures.isEmpty()) {
      scope.nothing("No report gives a figure for this incident.");
    } else {
      new FigureChart(scope, figures).write();
      table(figures);
    }
    List<Comparison> comparisons = scope.dossier().comparisons();
    if (!comparisons.isEmpty()) {
      scope.openDetails("How the statements stand to each other (" + comparisons.size() + ")");
      new HtmlComparisons(scope).table(comparisons);
      out.close();
    }
    out.close();
  }

  private void table(List<Figure> figures) {
    scope.openTable(
        "Every figure, as worded",
        List.of("Counts", "Number", "Who says so", "Report", "As of", "Words"));
    figures.stream().sorted((a, b) -> a.measure().compareTo(b.measure())).forEach(this::row);
    scope.closeTable();
  }

  private void row(Figure figure) {
    out.open("tr").open("th", "scope", "row").text(figure.measure().label());
    List<String> notes = Wording.figureNotes(figure);
    if (!notes.isEmpty()) {
      out.element("div", String.join("; ", notes), "class", "why");
    }
    out.close().open("td", "class", "number");
    scope.cite().link(figure.count().words(), figure.grounds().evidence());
    out.close().element("td", Wording.attribution(figure.grounds().attribution())).open("td");
    scope.cite().report(figure.grounds().document());
    out.close().element("td", WordingOfDates.range(asOf(scope, figure))).open("td");
    scope.cite().quote(figure.grounds().evidence());
    out.close().close();
  }

  /** Returns the days a figure stands for: its own, else those its report may have appeared on. */
  static TimeRange asOf(HtmlScope scope, Figure figure) {
    TimeRange own = figure.asOf().range();
    return own.equals(TimeRange.OPEN)
        ? scope.reports().published(figure.grounds().document())
        : own;
  }
}
