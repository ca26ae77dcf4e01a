package org.dossier.report;

import java.util.Optional;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Grounds;
import org.dossier.model.Incident;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;
import org.dossier.model.Voice;

/**
 * One statement as others score it: fixed keys in a fixed order, then those of its kind, then its
 * id. A key is never left out; what does not apply is null.
 */
final class StatementLine {

  private final JsonOut out;
  private final DossierIndex index;
  private final Statement statement;

  private StatementLine(JsonOut out, DossierIndex index, Statement statement) {
    this.out = out;
    this.index = index;
    this.statement = statement;
  }

  /** Returns the line, ended by a line feed. */
  static String of(DossierIndex index, Statement statement) {
    try (JsonOut out = JsonOut.line()) {
      out.object(new StatementLine(out, index, statement)::members);
      return out.finish();
    }
  }

  private void members() {
    Grounds grounds = statement.grounds();
    out.text("document", grounds.document()).lower("kind", statement.kind());
    figure(Optional.of(statement).filter(Figure.class::isInstance).map(Figure.class::cast));
    out.object("incident", () -> incident(index.incidentOf(statement)));
    out.array("attribution", grounds.attribution().voices(), it -> out.object(() -> voice(it)));
    out.text("factuality", grounds.factuality().code());
    out.object("time", () -> time(index.timeOf(statement).range()));
    JsonEvidence evidence = new JsonEvidence(out, index);
    out.object("evidence", () -> evidence.place(grounds.evidence()));
    out.text("rule", grounds.rule());
    new StatementDetail(out, index, this::words).members(statement);
    out.text("id", grounds.id());
  }

  private void figure(Optional<Figure> figure) {
    figure.ifPresentOrElse(
        this::stated,
        () -> {
          out.nothing("measure").nothing("least").nothing("most").nothing("qualifier");
          out.nothing("population").nothing("subset");
        });
  }

  private void stated(Figure figure) {
    out.name("measure", figure.measure());
    out.number("least", figure.count().least()).number("most", figure.count().most());
    out.name("qualifier", figure.count().qualifier());
    words("population", figure.population());
    out.flag("subset", figure.subset());
  }

  private void words(String key, Optional<Evidence> quoted) {
    out.text(key, quoted.map(Evidence::quote));
  }

  private void incident(Incident incident) {
    out.text("id", incident.id()).name("role", incident.role()).text("name", incident.name());
  }

  private void voice(Voice voice) {
    out.text("words", voice.words().quote()).name("kind", voice.kind());
    out.name("stance", voice.stance());
  }

  private void time(TimeRange range) {
    out.day("earliest", range.earliest()).day("latest", range.latest());
  }
}
