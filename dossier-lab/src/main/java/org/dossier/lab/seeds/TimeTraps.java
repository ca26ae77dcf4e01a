package org.dossier.lab.seeds;

import static org.dossier.lab.seeds.Outcome.all;
import static org.dossier.lab.seeds.Outcome.holds;
import static org.dossier.lab.seeds.Outcome.none;
import static org.dossier.lab.seeds.Outcome.some;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.lab.gold.Place;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Publication;
import org.dossier.model.Statement;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeRange.Precision;
import org.dossier.model.TimeReference;
import org.dossier.model.TimeValue;
import org.dossier.model.TimelineEntry;
import org.dossier.model.Warning;

/** Traps about when. */
final class TimeTraps {

  private TimeTraps() {}

  static List<Trap> traps(Trap.Topic topic) {
    return List.of(
        Trap.inDossier("TR02", topic, TimeTraps::otherDaysAreNotTheAttack),
        Trap.inDossier("TR03", topic, TimeTraps::agoCountsFromItsOwnReport),
        new Trap("TR07", topic, TimeTraps::warnedOnTheDayBefore),
        new Trap("TR08", topic, TimeTraps::beforeTheAttackDatesTheWarning),
        new Trap("TR20", topic, TimeTraps::followingYearFollowsTheYearNamed),
        new Trap("TR25", topic, TimeTraps::leadingTokenIsMetadata));
  }

  private static Outcome otherDaysAreNotTheAttack(Results seen, MainIncident main) {
    List<TimeRange> ranges = ranges(main);
    return all(
        holds(!ranges.isEmpty(), "the attack is not dated"),
        none(ranges, r -> r.precision() == Precision.DAY, "dated to a single day"),
        none(ranges, r -> r.precision() == Precision.BOUND, "an end of the range is open"));
  }

  private static List<TimeRange> ranges(MainIncident main) {
    return main.dated().stream()
        .flatMap(entry -> Stream.concat(Stream.of(entry.hard()), entry.supported().stream()))
        .map(Dating::range)
        .toList();
  }

  private static Outcome agoCountsFromItsOwnReport(Results seen, MainIncident main) {
    Place place = seen.gold().place("TR03", 0);
    LocalDate other = LocalDate.parse(other(seen).path("docDate").path("value").asText());
    TimeRange weekBeforeTheOther = TimeRange.of(other.minusDays(8), other.minusDays(6));
    return all(
        some(Read.times(seen, place), t -> isRelative(t.value()), "not read as relative"),
        none(
            seen.at(TimeReference.class, "TR03"),
            t -> !t.grounds().time().range().equals(TimeRange.OPEN),
            "resolved though its report is undated"),
        holds(main.dated().isPresent(), "the attack is not dated"),
        none(ranges(main), r -> isWithin(r, weekBeforeTheOther), "counted from another report"));
  }

  private static JsonNode other(Results seen) {
    return seen.gold().section("documents").stream()
        .filter(document -> document.path("docDate").has("value"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the gold dates no document"));
  }

  private static boolean isRelative(TimeValue value) {
    return value instanceof TimeValue.FromPublication
        || value instanceof TimeValue.UnitFromPublication;
  }

  private static boolean isWithin(TimeRange range, TimeRange outer) {
    return range.earliest().filter(outer::contains).isPresent()
        && range.latest().filter(outer::contains).isPresent();
  }

  private static Outcome warnedOnTheDayBefore(Results seen) {
    LocalDate day = LocalDate.parse(seen.gold().row("WN01").path("date").path("value").asText());
    List<Warning> there = seen.at(Warning.class, "WN01");
    return all(
        holds(!there.isEmpty(), "the warning is not read"),
        some(there, w -> seen.when(w).equals(TimeRange.day(day)), "not dated to the day before"));
  }

  private static Outcome beforeTheAttackDatesTheWarning(Results seen) {
    List<Place> phrase = seen.gold().places("TL18");
    List<String> warnings =
        seen.at(Warning.class, "WN04").stream().map(w -> w.grounds().id()).toList();
    List<TimeConstraint> constraints = constraints(seen, phrase);
    return all(
        holds(!warnings.isEmpty(), "the warning is not read"),
        some(constraints, c -> ties(c, warnings), "the words do not date the warning"),
        none(constraints, c -> !ties(c, warnings), "the words date something else"),
        none(released(seen), e -> isBeforeAttack(seen, e), "the report is put before the attack"));
  }

  private static List<TimeConstraint> constraints(Results seen, List<Place> places) {
    return seen.extractions().stream()
        .flatMap(extraction -> extraction.constraints().stream())
        .filter(constraint -> Place.overlap(places, constraint.evidence()) > 0)
        .toList();
  }

  private static boolean ties(TimeConstraint constraint, List<String> statements) {
    return Stream.of(constraint.from(), constraint.to())
        .filter(point -> point.kind() == TimePoint.Kind.STATEMENT)
        .anyMatch(point -> statements.contains(point.of()));
  }

  private static List<TimelineEntry> released(Results seen) {
    List<Place> phrase = seen.gold().places("TL28");
    return seen.dossiers().stream()
        .flatMap(dossier -> dossier.timeline().stream())
        .filter(entry -> Place.overlap(phrase, entry.evidence()) > 0)
        .filter(entry -> seen.all(Warning.class).stream().noneMatch(w -> is(entry, w)))
        .toList();
  }

  private static boolean is(TimelineEntry entry, Statement statement) {
    return entry.of().equals(statement.grounds().id());
  }

  private static boolean isBeforeAttack(Results seen, TimelineEntry entry) {
    LocalDate first =
        LocalDate.parse(seen.gold().value("timeline", "attackInterval", "hard").path(0).asText());
    return entry.hard().range().latest().filter(last -> last.isBefore(first)).isPresent();
  }

  private static Outcome followingYearFollowsTheYearNamed(Results seen) {
    TimeRange year = Dates.range(seen.gold().row("BG-COLOGNE2023").path("date"));
    List<Place> places = seen.gold().places("LG08");
    Stream<TimeRange> statements =
        seen.at(Statement.class, places).stream()
            .filter(s -> s.kind() != Statement.Kind.TIME)
            .map(seen::when);
    Stream<TimeRange> mentions = seen.mentionsAt(places).stream().map(seen::when);
    List<TimeRange> dated =
        Stream.concat(statements, mentions).filter(r -> !r.equals(TimeRange.OPEN)).toList();
    return all(
        some(dated, year::equals, "nothing there is dated to that year"),
        none(dated, r -> !year.equals(r), "something there is dated otherwise"));
  }

  private static Outcome leadingTokenIsMetadata(Results seen) {
    Place place = seen.gold().place("TR25", 0);
    Place token = seen.gold().place("TL24", 0);
    Document report = place.document();
    Optional<LocalDate> day = report.publication().time().map(moment -> moment.toLocalDate());
    LocalDate stated = LocalDate.parse(seen.gold().row("TL24").path("earliest").asText());
    return all(
        holds(report.publication().basis() == Publication.Basis.EMBEDDED, "not read as metadata"),
        holds(day.equals(Optional.of(stated)), "the day is not read"),
        holds(Read.tokens(seen, token).isEmpty(), "read as prose"),
        holds(!Read.tokens(seen, place).isEmpty(), "the sentence behind it is not read"));
  }
}
