package org.dossier.report;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Measure;
import org.dossier.model.Recorded;
import org.dossier.model.Recorded.Losing;
import org.dossier.model.Recorded.Value;
import org.dossier.model.Statement;
import org.dossier.report.html.HtmlWriter;

/** What each codebook would record of the main incident, side by side. */
final class HtmlRecorded {

  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlRecorded(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  void write() {
    scope.openPart("recorded", "What each codebook would record");
    List<Recorded> all = RecordedView.of(scope.dossier());
    if (all.isEmpty()) {
      scope.nothing("No codebook was applied.");
    } else {
      scope.openTable(
          "The same reports under each codebook",
          List.of("Codebook", "Counts", "Recorded", "Why", "Not recorded"));
      all.forEach(this::row);
      scope.closeTable();
    }
    out.close();
  }

  /** Writes what the chosen policy records of one measure. */
  void chosen(Measure measure) {
    Optional<Recorded> chosen = scope.dossier().recorded(measure);
    chosen.ifPresent(
        recorded ->
            out.element(
                "div",
                "Recorded under %s: %s%s"
                    .formatted(
                        RecordedView.title(recorded),
                        RecordedView.fields(recorded),
                        RecordedView.status(recorded)),
                "class",
                "why"));
  }

  private void row(Recorded recorded) {
    out.open("tr").open("th", "scope", "row").text(RecordedView.title(recorded)).close();
    out.element("td", RecordedView.counts(recorded));
    out.element("td", RecordedView.fields(recorded) + RecordedView.status(recorded));
    out.open("td");
    recorded.values().forEach(this::value);
    recorded.notes().forEach(note -> out.element("div", note, "class", "why"));
    out.close().open("td");
    recorded.losing().forEach(this::losing);
    out.close().close();
  }

  private void value(Value value) {
    out.open("div").text(value.field() + ": ");
    words(value.statements(), value.reason());
    out.element("div", value.source(), "class", "why").close();
  }

  private void losing(Losing losing) {
    out.open("div");
    words(losing.statements(), "“" + losing.value() + "”");
    out.text(": " + losing.reason()).close();
  }

  /** Writes words that lead to the first statement they rest on. */
  private void words(List<String> statements, String words) {
    Optional<Statement> first =
        statements.stream().findFirst().flatMap(id -> scope.index().statement(id));
    first.ifPresentOrElse(
        said -> scope.cite().link(words, said.grounds().evidence()), () -> out.text(words));
  }
}
