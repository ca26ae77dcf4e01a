package org.dossier.report;

import java.util.TreeMap;
import org.dossier.model.AggregateCheck;
import org.dossier.model.Answer;
import org.dossier.model.Comparison;
import org.dossier.model.Dependence;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Finding;
import org.dossier.model.Run;
import org.dossier.model.Support;
import org.dossier.model.TimelineEntry;

/** Writes one dossier of the canonical form. */
final class JsonDossier {

  private final JsonOut out;
  private final Dossier dossier;
  private final DossierIndex index;
  private final JsonEvidence evidence;
  private final JsonTimes times;

  JsonDossier(JsonOut out, Dossier dossier) {
    this.out = out;
    this.dossier = dossier;
    this.index = new DossierIndex(dossier);
    this.evidence = new JsonEvidence(out, index);
    this.times = new JsonTimes(out, evidence);
  }

  /** Writes the members of the dossier. */
  void members() {
    out.text("incident", dossier.story().main().id());
    found();
    stated();
    out.texts("notStated", dossier.notStated());
    JsonRecorded recorded = new JsonRecorded(out);
    out.array("recorded", dossier.recorded(), it -> out.object(() -> recorded.members(it)));
    out.text("policy", dossier.policy());
    out.object("run", () -> run(dossier.run()));
    JsonReview review = new JsonReview(out);
    out.array("review", dossier.review(), it -> out.object(() -> review.members(it)));
  }

  private void found() {
    out.array("findings", dossier.findings(), it -> out.object(() -> finding(it)));
    out.array("comparisons", dossier.comparisons(), it -> out.object(() -> comparison(it)));
    out.array("timeline", dossier.timeline(), it -> out.object(() -> line(it)));
    out.object("times", () -> new TreeMap<>(dossier.times()).forEach(evidence::dating));
    out.array("aggregates", dossier.aggregates(), it -> out.object(() -> aggregate(it)));
  }

  private void stated() {
    JsonReports reports = new JsonReports(out, evidence, times);
    JsonStatements statements = new JsonStatements(out, index, evidence);
    out.array("incidents", index.incidents(), it -> out.object(() -> reports.incident(it)));
    out.array("documents", index.documents(), it -> out.object(() -> reports.document(it)));
    out.array("dependences", dossier.story().dependences(), it -> out.object(() -> dependence(it)));
    out.array("statements", index.statements(), it -> out.object(() -> statements.members(it)));
    out.array(
        "reports",
        dossier.story().reports(),
        (Extraction it) -> out.object(() -> reports.report(it)));
  }

  private void finding(Finding finding) {
    out.text("incident", finding.incident()).name("question", finding.question());
    out.name("verdict", finding.verdict()).text("explanation", finding.explanation());
    out.array("answers", finding.answers(), answer -> out.object(() -> answer(answer)));
  }

  private void answer(Answer answer) {
    out.text("value", answer.value());
    evidence.count("count", answer.count());
    evidence.dating("time", answer.time());
    out.texts("statements", answer.statements());
    evidence.quotes("evidence", answer.evidence());
    out.object("support", () -> support(answer.support()));
  }

  private void support(Support support) {
    out.texts("documents", support.documents()).texts("origins", support.origins());
    out.number("independent", support.independent()).name("independence", support.independence());
    out.text("reason", support.reason());
  }

  private void comparison(Comparison comparison) {
    out.text("first", comparison.first()).text("second", comparison.second());
    out.name("relation", comparison.relation()).text("reason", comparison.reason());
  }

  private void line(TimelineEntry entry) {
    out.text("what", entry.what()).name("kind", entry.kind()).text("of", entry.of());
    evidence.dating("hard", entry.hard());
    evidence.dating("supported", entry.supported());
    evidence.quotes("evidence", entry.evidence());
  }

  private void aggregate(AggregateCheck check) {
    out.text("aggregate", check.aggregate()).texts("listed", check.listed());
    out.number("sum", check.sum()).name("outcome", check.outcome());
    out.text("explanation", check.explanation());
  }

  private void dependence(Dependence dependence) {
    out.text("document", dependence.document()).text("on", dependence.on());
    out.name("kind", dependence.kind()).text("reason", dependence.reason());
    evidence.quotes("evidence", dependence.evidence());
  }

  private void run(Run run) {
    out.text("version", run.version()).text("rules", run.rules());
  }
}
