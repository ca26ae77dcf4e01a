package org.dossier.report;

import java.util.List;
import org.dossier.model.Dossier;
import org.dossier.model.Ruling;
import org.dossier.model.Ruling.State;
import org.dossier.report.html.HtmlWriter;

/** What persons decided about what a dossier shows; left out where nobody decided anything. */
final class HtmlReview {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlReview(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  /** Returns the decisions about what is here; the others are only counted. */
  static List<Ruling> here(Dossier dossier) {
    return dossier.review().stream().filter(r -> r.state() != State.ELSEWHERE).toList();
  }

  void write() {
    if (scope.dossier().review().isEmpty()) {
      return;
    }
    List<Ruling> here = here(scope.dossier());
    scope.openPart("review", "What reviewers decided");
    scope.openTable("Decisions", List.of("About", "Decision", "Reason", "Holds", "Readings"));
    here.forEach(this::row);
    scope.closeTable();
    int elsewhere = scope.dossier().review().size() - here.size();
    if (elsewhere > 0) {
      out.element("p", Wording.plural(elsewhere, "decision") + " about what is not here.");
    }
    out.close();
  }

  private void row(Ruling ruling) {
    out.open("tr").element("th", Decided.about(ruling.decision().act()), "scope", "row");
    scope.cell(Decided.by(ruling.decision()));
    scope.cell(ruling.decision().reason());
    scope.cell(ruling.holds() ? "yes" : Decided.state(ruling));
    scope.cell(Decided.readings(ruling));
    out.close();
  }
}
