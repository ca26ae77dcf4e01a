package org.dossier.report;

import org.dossier.model.Figure;
import org.dossier.model.Grounds;
import org.dossier.model.Statement;

/** Writes statements with their full grounds, for the canonical document. */
final class JsonStatements {

  private final JsonOut out;
  private final DossierIndex index;
  private final JsonEvidence evidence;

  JsonStatements(JsonOut out, DossierIndex index, JsonEvidence evidence) {
    this.out = out;
    this.index = index;
    this.evidence = evidence;
  }

  /** Writes the members of a statement. */
  void members(Statement statement) {
    Grounds grounds = statement.grounds();
    out.text("id", grounds.id()).lower("kind", statement.kind());
    out.text("incident", index.incidentOf(statement).id()).text("mention", grounds.incident());
    evidence.quote("evidence", grounds.evidence());
    evidence.attribution("attribution", grounds.attribution());
    out.text("factuality", grounds.factuality().code());
    evidence.dating("time", grounds.time());
    out.text("rule", grounds.rule()).object("detail", () -> detail(statement));
  }

  private void detail(Statement statement) {
    if (statement instanceof Figure figure) {
      figure(figure);
    } else {
      new StatementDetail(out, index, evidence::quote).members(statement);
    }
  }

  private void figure(Figure figure) {
    out.name("measure", figure.measure());
    evidence.count("count", figure.count());
    evidence.quote("population", figure.population());
    out.flag("subset", figure.subset()).name("perpetrators", figure.perpetrators());
    evidence.quote("agent", figure.agent());
    evidence.dating("asOf", figure.asOf());
    out.name("trend", figure.trend());
  }
}
