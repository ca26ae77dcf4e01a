package org.dossier.report;

import java.util.List;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Figure;
import org.dossier.model.Statement;
import org.dossier.report.html.HtmlWriter;

/** How statements stand to each other, each by its words. */
final class HtmlComparisons {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlComparisons(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  /** Writes one comparison as a list item. */
  void item(Comparison comparison) {
    out.open("li");
    statement(comparison.first());
    out.open("strong").text(" " + words(comparison.relation()) + " ").close();
    statement(comparison.second());
    out.text(": " + comparison.reason() + ".").close();
  }

  /** Writes all comparisons as a table. */
  void table(List<Comparison> comparisons) {
    scope.openTable(
        "How statements stand to each other",
        List.of("One statement", "Stands to", "The other", "Why"));
    for (Comparison comparison : comparisons) {
      out.open("tr").open("td");
      statement(comparison.first());
      out.close().element("td", words(comparison.relation())).open("td");
      statement(comparison.second());
      out.close().element("td", comparison.reason()).close();
    }
    scope.closeTable();
  }

  private void statement(String id) {
    scope.index().statement(id).ifPresentOrElse(this::words, () -> out.text(id));
  }

  private void words(Statement statement) {
    if (statement instanceof Figure figure && figure.count().isNumbered()) {
      String words = figure.count().words() + " " + figure.measure().label();
      scope.cite().value(words, figure.grounds().evidence());
    } else {
      scope.cite().source(statement.grounds().evidence());
    }
  }

  private static String words(Relation relation) {
    return switch (relation) {
      case EQUAL -> "equals";
      case REFINED -> "is refined by";
      case COMPATIBLE -> "is compatible with";
      case REVISED -> "is replaced by";
      case CONTRADICTORY -> "contradicts";
      case NOT_COMPARABLE -> "cannot be compared with";
      case DENIES -> "is denied by";
    };
  }
}
