package org.dossier.report;

import static org.dossier.report.FixtureReports.COURIER;
import static org.dossier.report.FixtureReports.HERALD;
import static org.dossier.report.FixtureReports.MILL;
import static org.dossier.report.FixtureReports.RUMOUR;
import static org.dossier.report.FixtureReports.WIRE;
import static org.dossier.report.FixtureVoices.on;
import static org.dossier.report.FixtureVoices.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.AggregateCheck;
import org.dossier.model.AggregateCheck.Outcome;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Dating;
import org.dossier.model.Dependence;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Run;
import org.dossier.model.Story;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;

/** Dossiers made by hand, to render: one that has everything, one that has next to nothing. */
final class Fixtures {

  static final Run RUN = new Run("0.1.0", "2026.1");

  private Fixtures() {}

  /** Returns both dossiers. */
  static List<Dossier> dossiers() {
    return List.of(market(), mill());
  }

  /** Returns a dossier with every kind of statement, verdict, comparison and outcome. */
  static Dossier market() {
    return new Dossier(
        marketStory(),
        FixtureFindings.market(),
        comparisons(),
        timeline(),
        times(),
        List.of(
            new AggregateCheck(
                COURIER.id() + "#i3",
                List.of(COURIER.id() + "#i2"),
                12,
                Outcome.CONSISTENT_INCOMPLETE,
                "The one incident listed took 12 of almost 70 lives; others are not listed."),
            new AggregateCheck(
                COURIER.id() + "#i4",
                List.of(),
                0,
                Outcome.NOT_CHECKABLE,
                "No total is stated, and nothing is listed.")),
        List.of("the weapon used", "the number of attackers"),
        FixtureRecorded.market(marketStory()),
        Dossier.DEFAULT_POLICY,
        RUN,
        List.of());
  }

  /** Returns a dossier of one short report that states no figure. */
  static Dossier mill() {
    IncidentMention mention =
        new IncidentMention(
            MILL.id() + "#i1",
            Role.MAIN,
            "fire",
            IncidentType.FIRE,
            List.of(said(MILL, "Pell")),
            Dating.UNKNOWN,
            Optional.empty(),
            List.of(said(MILL, "A fire broke out at the mill")));
    Incident fire =
        new Incident(mention.id(), Role.MAIN, "fire", IncidentType.FIRE, List.of(mention));
    Extraction report = new Extraction(MILL, List.of(mention), List.of(), List.of(), List.of());
    return new Dossier(
        new Story(fire, List.of(), List.of(report), List.of()),
        FixtureFindings.mill(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        RUN);
  }

  private static Story marketStory() {
    List<Extraction> reports =
        List.of(
            FixtureCourier.extraction(),
            FixtureWire.rumour(),
            FixtureWire.wire(),
            FixtureHerald.extraction());
    Incident main =
        new Incident(
            COURIER.id() + "#i1",
            Role.MAIN,
            "attack on Tarn Street market",
            IncidentType.ARMED_ATTACK,
            reports.stream().map(report -> report.incidents().get(0)).toList());
    return new Story(main, others(reports), reports, dependences());
  }

  private static List<Incident> others(List<Extraction> reports) {
    return reports.stream()
        .flatMap(report -> report.incidents().stream().skip(1))
        .map(m -> new Incident(m.id(), m.role(), m.name(), m.type(), List.of(m)))
        .toList();
  }

  private static List<Dependence> dependences() {
    return List.of(
        new Dependence(
            RUMOUR.id(), COURIER.id(), Dependence.Kind.COPY, List.of(), "the posts are the same"),
        new Dependence(
            WIRE.id(),
            "Lantern News",
            Dependence.Kind.AGENCY,
            List.of(said(WIRE, "Lantern News")),
            "it credits the agency"),
        new Dependence(
            HERALD.id(),
            "Harbour Radio",
            Dependence.Kind.CITES,
            List.of(said(HERALD, "Harbour Radio")),
            "it has the toll from there"));
  }

  private static List<Comparison> comparisons() {
    String courier = COURIER.id() + "#s";
    String wire = WIRE.id() + "#s";
    String herald = HERALD.id() + "#s";
    String rumour = RUMOUR.id() + "#s";
    return List.of(
        new Comparison(
            courier + 3, wire + 1, Relation.REVISED, "the same office revised its tally later"),
        new Comparison(courier + 3, herald + 1, Relation.REFINED, "34 lies within \"at least 31\""),
        new Comparison(
            courier + 3, rumour + 1, Relation.COMPATIBLE, "31 to 40 people make both true"),
        new Comparison(
            courier + 5, wire + 3, Relation.EQUAL, "60 lies at the lower end of the range"),
        new Comparison(courier + 7, herald + 3, Relation.DENIES, "both speak of arming the gunmen"),
        new Comparison(
            wire + 1, herald + 1, Relation.CONTRADICTORY, "29 is not 34, and no order is known"),
        new Comparison(
            wire + 2, herald + 1, Relation.NOT_COMPARABLE, "victims are not said to be dead"));
  }

  private static List<TimelineEntry> timeline() {
    return List.of(
        new TimelineEntry(
            "bomb on the Old Mill bridge",
            TimelineEntry.Kind.INCIDENT,
            COURIER.id() + "#i2",
            FixtureCourier.incidents().get(1).time(),
            Optional.empty(),
            List.of(said(COURIER, "In 2004 a bomb on the Old Mill bridge"))),
        new TimelineEntry(
            "embassy of Norland warned the Velmora police",
            TimelineEntry.Kind.STATEMENT,
            COURIER.id() + "#s8",
            on(
                LocalDate.of(2021, 5, 8),
                "\"8 May\" falls in the year of publication",
                said(COURIER, "8 May")),
            Optional.empty(),
            List.of(said(COURIER, "The embassy of Norland had warned"))),
        new TimelineEntry(
            "attack on Tarn Street market",
            TimelineEntry.Kind.INCIDENT,
            COURIER.id() + "#i1",
            when(),
            Optional.of(FixtureCourier.WEDNESDAY),
            List.of(said(COURIER, "stormed the Tarn Street market"))),
        new TimelineEntry(
            "published",
            TimelineEntry.Kind.PUBLICATION,
            COURIER.id(),
            on(LocalDate.of(2021, 5, 13), "the file states it"),
            Optional.empty(),
            List.of()),
        new TimelineEntry(
            "published",
            TimelineEntry.Kind.PUBLICATION,
            HERALD.id(),
            Dating.of(
                TimeRange.from(LocalDate.of(2021, 5, 10)),
                "it tells of the attack, so it came after it",
                said(HERALD, "Toll in market attack climbs")),
            Optional.empty(),
            List.of()),
        new TimelineEntry(
            "plot against Linden station foiled",
            TimelineEntry.Kind.INCIDENT,
            HERALD.id() + "#i2",
            Dating.UNKNOWN,
            Optional.empty(),
            List.of(said(HERALD, "A plot against Linden station was foiled"))));
  }

  /** Returns when the attack happened, in three steps. */
  static Dating when() {
    return new Dating(
        TimeRange.of(LocalDate.of(2021, 5, 10), LocalDate.of(2021, 5, 13)),
        List.of(
            new Dating.Step(
                "it lies within the week of the report that tells of it first",
                List.of(said(COURIER, "on Wednesday"))),
            new Dating.Step(
                "that report was published on 13 May 2021, so it happened by then", List.of()),
            new Dating.Step("both together", List.of())));
  }

  private static Map<String, Dating> times() {
    return Map.of(
        COURIER.id() + "#s3",
        when(),
        COURIER.id() + "#s8",
        on(LocalDate.of(2021, 5, 8), "\"8 May\" falls in the year of publication"),
        WIRE.id() + "#s1",
        when(),
        COURIER.id(),
        on(LocalDate.of(2021, 5, 13), "the file states it"),
        HERALD.id(),
        Dating.of(TimeRange.from(LocalDate.of(2021, 5, 10)), "it tells of the attack"));
  }
}
