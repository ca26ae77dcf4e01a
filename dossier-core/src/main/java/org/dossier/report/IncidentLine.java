package org.dossier.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Answer;
import org.dossier.model.Dossier;
import org.dossier.model.Finding;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.Recorded;
import org.dossier.model.TimeRange;

/** One incident as others score it, on one line: fixed keys in a fixed order. */
final class IncidentLine {

  private final JsonOut out;
  private final List<Finding> findings;
  private final Optional<Dossier> dossier;

  private IncidentLine(JsonOut out, Optional<Dossier> dossier) {
    this.out = out;
    this.findings = dossier.map(told -> told.findingsOf(told.story().main())).orElse(List.of());
    this.dossier = dossier;
  }

  /** Returns the line, ended by a line feed; see {@link Report#incident}. */
  static String of(String incident, List<String> documents, Optional<Dossier> dossier) {
    try (JsonOut out = JsonOut.line()) {
      IncidentLine line = new IncidentLine(out, dossier);
      out.object(
          () -> {
            out.text("incident", incident).texts("documents", documents);
            out.text("name", dossier.map(told -> told.story().main().name()));
            out.text("type", dossier.map(told -> told.story().main().type().name()));
            line.findings();
          });
      return out.finish();
    }
  }

  private void findings() {
    out.text("place", best(Question.WHERE).map(Answer::value));
    TimeRange days =
        best(Question.WHEN)
            .flatMap(Answer::time)
            .map(dating -> dating.range())
            .orElse(TimeRange.OPEN);
    out.object("time", () -> out.day("earliest", days.earliest()).day("latest", days.latest()));
    count("killed", Measure.KILLED);
    count("injured", Measure.INJURED);
    out.object("verdicts", () -> findings.forEach(f -> out.name(key(f), f.verdict())));
    out.text("policy", dossier.map(Dossier::policy));
  }

  private static String key(Finding finding) {
    return finding.question().name().toLowerCase(Locale.ROOT);
  }

  private Optional<Answer> best(Question question) {
    return findings.stream()
        .filter(finding -> finding.question() == question)
        .flatMap(finding -> finding.answers().stream())
        .findFirst();
  }

  /** No number at all where the policy leaves it blank or has no field for it. */
  private void count(String key, Measure measure) {
    Optional<Recorded> value = dossier.flatMap(told -> told.recorded(measure));
    OptionalInt least = value.map(Recorded::least).orElse(OptionalInt.empty());
    OptionalInt most = value.map(Recorded::most).orElse(OptionalInt.empty());
    if (least.isEmpty()) {
      out.nothing(key);
    } else {
      out.object(key, () -> out.number("least", least).number("most", most));
    }
  }
}
