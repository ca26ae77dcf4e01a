package org.dossier.report;

import static org.dossier.report.FixtureReports.COURIER;

import java.util.List;
import java.util.OptionalInt;
import org.dossier.model.Dossier;
import org.dossier.model.Figure;
import org.dossier.model.Measure;
import org.dossier.model.Recorded;
import org.dossier.model.Recorded.Losing;
import org.dossier.model.Recorded.Status;
import org.dossier.model.Recorded.Value;
import org.dossier.model.Story;

/** What policies record, written by hand: one number, a range, a field left blank, a split. */
final class FixtureRecorded {

  private static final String MARKET = COURIER.id() + "#i1";

  private FixtureRecorded() {}

  static List<Recorded> market(Story story) {
    List<String> figures =
        story.reports().stream()
            .flatMap(report -> report.statements().stream())
            .filter(Figure.class::isInstance)
            .map(statement -> statement.grounds().id())
            .toList();
    return List.of(
        recorded(
            Dossier.DEFAULT_POLICY,
            "plain policy",
            MARKET,
            Measure.KILLED,
            Status.RECORDED,
            value("killed", OptionalInt.of(31), List.of(), figures.subList(0, 1))),
        recorded(
            "ledger",
            "Ledger <2nd edition>",
            MARKET,
            Measure.KILLED,
            Status.UNCONFIRMED,
            value("low", OptionalInt.of(31), List.of(), figures.subList(0, 1)),
            value("high", OptionalInt.of(34), List.of(12, 11, 11), figures.subList(1, 2))),
        recorded(
            "ledger",
            "Ledger <2nd edition>",
            MARKET,
            Measure.INJURED,
            Status.BLANK,
            value("hurt", OptionalInt.empty(), List.of(), List.of())));
  }

  private static Recorded recorded(
      String policy,
      String title,
      String incident,
      Measure measure,
      Status status,
      Value... values) {
    return new Recorded(
        policy,
        title,
        incident,
        measure,
        false,
        List.of(values),
        status,
        List.of("A note beside it."),
        List.of(new Losing("dozens", values[0].statements(), "it sets no number")));
  }

  private static Value value(
      String field, OptionalInt number, List<Integer> shares, List<String> statements) {
    return new Value(field, number, shares, statements, "the lowest", "Ledger, p. 7");
  }
}
