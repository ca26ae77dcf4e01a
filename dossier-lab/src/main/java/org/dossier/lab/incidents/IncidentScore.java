package org.dossier.lab.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dossier.model.Answer;
import org.dossier.model.Dossier;
import org.dossier.model.Finding;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Question;
import org.dossier.pipeline.Pipeline;

/**
 * What was read as the main incident of every report, each read by itself.
 *
 * @param rows one per report, in the corpus' order
 */
public record IncidentScore(List<Row> rows) {

  /**
   * One report.
   *
   * @param expected what is known
   * @param main the main incident as read
   * @param place where the dossier puts it first
   */
  public record Row(Expected expected, Optional<IncidentMention> main, Optional<String> place) {

    /** Whether an incident of a type of its own was read, not just something that happened. */
    boolean isTyped() {
      return main.filter(mention -> mention.type() != IncidentType.OTHER).isPresent();
    }

    boolean hasRightType() {
      return main.map(IncidentMention::type).filter(expected.types()::contains).isPresent();
    }

    boolean isRightlyNone() {
      return !expected.isIncident() && !isTyped();
    }

    boolean isInvented() {
      return !expected.isIncident() && isTyped();
    }

    boolean isPlaced() {
      return expected.isIncident() && place.filter(expected::isAt).isPresent();
    }
  }

  public IncidentScore {
    rows = List.copyOf(rows);
  }

  /** Reads every report. */
  public static IncidentScore of(List<Expected> reports) {
    Pipeline pipeline = Pipeline.standard();
    return new IncidentScore(
        reports.parallelStream().map(expected -> row(expected, pipeline)).toList());
  }

  private static Row row(Expected expected, Pipeline pipeline) {
    List<Dossier> dossiers =
        pipeline.combine(new ArrayList<>(List.of(pipeline.extract(expected.report()))));
    Optional<Dossier> dossier = dossiers.stream().findFirst();
    return new Row(
        expected,
        dossier.flatMap(IncidentScore::main),
        dossier.flatMap(told -> place(told.findingsOf(told.story().main()))));
  }

  private static Optional<IncidentMention> main(Dossier dossier) {
    return dossier.story().main().mentions().stream()
        .filter(mention -> mention.role() == Role.MAIN)
        .findFirst();
  }

  private static Optional<String> place(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.question() == Question.WHERE)
        .flatMap(finding -> finding.answers().stream())
        .findFirst()
        .map(Answer::value);
  }

  /** Returns the share of some reports that fulfil a condition, in percent; 0 of none. */
  double percent(Predicate<Row> among, Predicate<Row> right) {
    List<Row> some = rows.stream().filter(among).toList();
    return some.isEmpty() ? 0 : 100.0 * some.stream().filter(right).count() / some.size();
  }

  long count(Predicate<Row> of) {
    return rows.stream().filter(of).count();
  }
}
