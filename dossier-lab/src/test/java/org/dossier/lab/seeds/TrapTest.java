package org.dossier.lab.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.lab.seeds.Raid.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dossier.lab.seeds.SeedScore.Judged;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Dating;
import org.dossier.model.Description;
import org.dossier.model.Factuality;
import org.dossier.model.Grounds;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Independence;
import org.dossier.model.Measure;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding.Step;
import org.dossier.model.Question;
import org.dossier.model.Response;
import org.dossier.model.Response.Causality;
import org.dossier.model.Responsibility;
import org.dossier.model.Span;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeReference;
import org.dossier.model.TimeValue;
import org.dossier.model.TimelineEntry;
import org.dossier.model.Verdict;
import org.dossier.model.Voice;
import org.dossier.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TrapTest {

  /** For every trap, the naive reading that it is about. */
  private static final Map<String, Consumer<Draft>> NAIVE = new TreeMap<>();

  static {
    figures();
    time();
    responsibility();
    warningsAndProceedings();
    reference();
    text();
  }

  private static void figures() {
    NAIVE.put("TR01", d -> d.figure("CF04", "MAIN2", Measure.KILLED, Count.exact(17, "17")));
    NAIVE.put("TR04", d -> d.figure("CF22", "MAIN1", Measure.KILLED, Count.exact(42, "42")));
    NAIVE.put("TR05", d -> d.figure("CF27", "MAIN1", Measure.KILLED, Count.exact(3, "three")));
    NAIVE.put("TR26", d -> d.figure("CF25", "AGG-1994-2005", Measure.KILLED, Count.exact(2, "2")));
    NAIVE.put("TR27", d -> d.figure("CF24", "CF24", Measure.KILLED, Count.exact(88, "88")));
    NAIVE.put("TR28", d -> extra(d, "TR28", 1, Measure.KILLED, Count.exact(14, "14")));
    NAIVE.put("TR29", d -> extra(d, "TR29", 0, Measure.KILLED, Count.exact(1, "Victims")));
    NAIVE.put(
        "TR30",
        d -> extra(d, "TR30", 0, Measure.KILLED, Count.unnumbered(Qualifier.VAGUE, "thousands")));
    NAIVE.put("TR31", TrapTest::predict);
    NAIVE.put("TR32", d -> extra(d, "TR32", 0, Measure.INJURED, Count.exact(50, "Many")));
    NAIVE.put("TR33", d -> extra(d, "TR33", 0, Measure.KILLED, Count.exact(17, "17")));
    NAIVE.put(
        "TR34",
        d ->
            d.finding(
                Question.KILLED,
                Verdict.AGREED,
                d.answer(
                    "12",
                    Optional.of(Count.exact(12, "12")),
                    2,
                    Independence.INDEPENDENT,
                    "CF01",
                    "CF02")));
  }

  private static void predict(Draft draft) {
    Grounds certain = draft.grounds("CF02", "MAIN1");
    Grounds possible =
        new Grounds(
            certain.id(),
            certain.incident(),
            certain.evidence(),
            certain.attribution(),
            Factuality.POSSIBLE,
            certain.time(),
            certain.rule());
    draft.figure(possible, "CF02", Measure.KILLED, Count.exact(12, "12"), false);
  }

  private static void extra(Draft draft, String mark, int position, Measure measure, Count count) {
    Grounds there = draft.grounds("X", "MAIN1", words(mark, position));
    String main = there.document().equals("a.txt") ? "MAIN0" : "MAIN1";
    String incident = there.document().equals("c.txt") ? "MAIN2" : main;
    draft.figure(draft.grounds("X", incident, words(mark, position)), "X", measure, count, false);
  }

  private static void time() {
    NAIVE.put("TR02", d -> attack(d, Reading.days(24, 24)));
    NAIVE.put("TR03", d -> attack(d, Reading.days(16, 18)));
    NAIVE.put("TR07", d -> d.times.put(d.id("WN01"), Draft.dated(Reading.days(7, 7))));
    NAIVE.put(
        "TR08",
        d ->
            d.constraints.add(
                TimeConstraint.between(
                    TimePoint.statement("a.txt#study"),
                    TimePoint.incident(d.incident("MAIN0")),
                    2,
                    6,
                    Strength.HARD,
                    "as told",
                    words("TL18", 0))));
    NAIVE.put("TR20", d -> d.times.put(d.id("LG08"), Draft.dated(TimeRange.year(2032))));
    NAIVE.put("TR25", d -> d.documents = Raid.PLAIN);
  }

  private static void attack(Draft draft, TimeRange range) {
    draft.timeline.remove(0);
    draft.line(
        TimelineEntry.Kind.INCIDENT,
        "main",
        Draft.dated(range),
        Optional.empty(),
        words("MAIN0", 0));
  }

  private static void responsibility() {
    NAIVE.put(
        "TR16",
        d ->
            Reading.say(
                d,
                "RC10",
                "MAIN1",
                Responsibility.Type.DENIAL,
                Optional.empty(),
                Optional.of(d.id("RC11"))));
    NAIVE.put(
        "TR17",
        d ->
            Reading.say(
                d,
                "TR17",
                "MAIN1",
                Responsibility.Type.ACCUSATION,
                Optional.empty(),
                Optional.empty()));
    NAIVE.put(
        "TR18",
        d ->
            d.comparisons.add(
                new Comparison(d.id("RC01"), d.id("RC02"), Relation.CONTRADICTORY, "as told")));
    NAIVE.put(
        "TR19",
        d ->
            d.finding(
                Question.CLAIMED_BY,
                Verdict.COMPATIBLE,
                d.answer("Red Oar N", Optional.empty(), 1, Independence.SAME_ORIGIN, "RC01"),
                d.answer("Red Oar-N", Optional.empty(), 1, Independence.SAME_ORIGIN, "RC02")));
    NAIVE.put(
        "TR35",
        d ->
            d.finding(
                Question.BLAMED_ON,
                Verdict.AGREED,
                d.answer("Orvia", Optional.empty(), 2, Independence.INDEPENDENT, "RC08", "RC11")));
    NAIVE.put(
        "TR36",
        d ->
            Reading.say(
                d,
                "TR36",
                "MAIN2",
                Responsibility.Type.ASSERTION,
                Optional.of(words("TR36", 0)),
                Optional.empty()));
    NAIVE.put(
        "TR37",
        d ->
            Reading.say(
                d,
                "TR36",
                "MAIN2",
                Responsibility.Type.EXCLUSION,
                Optional.empty(),
                Optional.empty(),
                Reading.voice("SO20", 0, Voice.Kind.OFFICIAL, "service")));
  }

  private static void warningsAndProceedings() {
    NAIVE.put(
        "TR09",
        d ->
            d.cut =
                new Cut(
                    List.of(
                        new Cut.Name("TR19", 0, "Red Oar N"),
                        new Cut.Name("TR09", 0, "World Harbour Council")),
                    false,
                    new TimeValue.Length("a week")));
    NAIVE.put(
        "TR10", d -> Reading.warn(d, "WN05", "MAIN0", Warning.Type.WARNING, Optional.empty()));
    NAIVE.put(
        "TR11", d -> Reading.answer(d, "WR04", "MAIN0", Response.Type.IGNORED, Causality.STATED));
    NAIVE.put(
        "TR12", d -> Reading.answer(d, "WR02", "MAIN1", Response.Type.ACTED, Causality.STATED));
    NAIVE.put("TR13", d -> Reading.step(d, "LG04", "MAIN0", Step.PLEA, Count.exact(4, "four")));
    NAIVE.put(
        "TR14", d -> Reading.step(d, "LG03", "MAIN0", Step.CONVICTED, Count.exact(4, "Four")));
    NAIVE.put("TR15", d -> d.notStated.clear());
    NAIVE.put("TR21", d -> Reading.step(d, "LG08", "MAIN0", Step.DETAINED, Count.exact(2, "men")));
  }

  private static void reference() {
    NAIVE.put("TR06", d -> d.mention("BG-SYNAGOGUE", Role.MAIN, "plot", Dating.UNKNOWN));
    NAIVE.put("TR22", d -> d.mention("TR22", Role.BACKGROUND, "Harrow", Dating.UNKNOWN));
    NAIVE.put("TR38", d -> describe(d, "TR38", 2, "MAIN0", Description.Aspect.TARGET));
    NAIVE.put(
        "TR39",
        d ->
            d.put(
                "TR39",
                new Occurrence(
                    d.grounds("TR39", "MAIN0"),
                    Occurrence.Type.FIRE,
                    Optional.of(words("RC01", 0)))));
    NAIVE.put("TR40", d -> describe(d, "TR40", 1, "MAIN1", Description.Aspect.PLACE));
    NAIVE.put(
        "TR41", d -> Reading.step(d, "LG02", "BG-BESLAN", Step.DETAINED, Count.exact(4, "four")));
    NAIVE.put("TR42", d -> d.mention("TR42", Role.BACKGROUND, "act", Dating.UNKNOWN));
    NAIVE.put(
        "TR43",
        d -> d.mention("BG-KADYROV", Role.BACKGROUND, "mayor", Draft.dated(TimeRange.year(2011))));
    NAIVE.put(
        "TR44",
        d ->
            Reading.say(
                d,
                "TR44",
                "MAIN1",
                Responsibility.Type.ASSERTION,
                Optional.empty(),
                Optional.empty()));
  }

  private static void describe(
      Draft draft, String mark, int position, String incident, Description.Aspect aspect) {
    draft.put("X", new Description(draft.grounds("X", incident, words(mark, position)), aspect));
  }

  private static void text() {
    NAIVE.put("TR23", d -> cutAfter(d, 1, Raid.place("TR23", 0).span().start() + 5));
    NAIVE.put("TR24", d -> d.cut = new Cut(List.of(), true, new TimeValue.Length("a week")));
    NAIVE.put("TR45", d -> d.bytesForPoints = true);
    NAIVE.put("TR46", d -> attack(d, Reading.days(12, 13)));
    NAIVE.put("TR47", d -> cutAfter(d, 1, Raid.place("TR47", 0).span().end() - 1));
  }

  private static void cutAfter(Draft draft, int report, int end) {
    List<Span> sentences = draft.sentences.get(report);
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i);
      if (span.start() < end && end < span.end()) {
        sentences.set(i, new Span(span.start(), end));
        sentences.add(i + 1, new Span(end, span.end()));
        return;
      }
    }
  }

  @Test
  void rightReadingHoldsEveryTrap() {
    assertThat(traps(Reading.right().results()))
        .hasSize(47)
        .allSatisfy(t -> assertThat(t.outcome().reason()).as(t.id()).isEmpty());
  }

  @Test
  void emptyDossierHoldsNoTrap() {
    assertThat(traps(Draft.nothing()))
        .hasSize(47)
        .allSatisfy(t -> assertThat(t.outcome().held()).as(t.id()).isFalse());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void naiveReadingFallsInto(String id) {
    Draft draft = Reading.right();
    Objects.requireNonNull(NAIVE.get(id)).accept(draft);

    assertThat(traps(draft.results()))
        .filteredOn(trap -> trap.id().equals(id))
        .singleElement()
        .satisfies(trap -> assertThat(trap.outcome().held()).isFalse());
  }

  @Test
  void everyTrapHasItsNaiveReading() {
    assertThat(NAIVE.keySet())
        .containsExactlyElementsOf(SeedScore.predicates().map(Trap::id).sorted().toList());
  }

  @Test
  void resolvedAgainstAnyDayAnUndatedReportFalls() {
    Draft draft = Reading.right();
    Grounds grounds = draft.grounds("TR03", "MAIN1");
    draft.put(
        "TR03",
        new TimeReference(
            new Grounds(
                grounds.id(),
                grounds.incident(),
                grounds.evidence(),
                grounds.attribution(),
                grounds.factuality(),
                Draft.dated(TimeRange.day(LocalDate.of(2032, 1, 1))),
                grounds.rule()),
            new TimeValue.FromPublication(-8, -6, Optional.empty())));

    assertThat(fallen(draft)).contains("TR03");
  }

  @Test
  void missingReadingFallsThoughNothingNaiveIsRead() {
    Draft draft = Reading.right();
    draft.statements.remove("CF01");

    assertThat(fallen(draft)).contains("TR29");
  }

  @Test
  void joiningOnlySomeReportsFalls() {
    Draft draft = Reading.right();
    draft.mentions.remove("MAIN2");
    draft.statements.values().removeIf(s -> s.grounds().document().equals("c.txt"));

    assertThat(fallen(draft)).contains("TR42", "TR33").doesNotContain("TR31");
  }

  private static List<String> fallen(Draft draft) {
    return traps(draft.results()).stream()
        .filter(trap -> !trap.outcome().held())
        .map(Judged::id)
        .toList();
  }

  private static List<Judged> traps(Results results) {
    return SeedScore.of(results).traps();
  }

  private static Stream<String> ids() {
    return NAIVE.keySet().stream();
  }
}
