package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.testing.TestReport.attackAt;
import static org.dossier.testing.TestReport.bare;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Description.Aspect;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.IncidentType;
import org.dossier.model.Measure;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Responsibility;
import org.dossier.model.Story;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeRange;
import org.dossier.model.Voice.Kind;
import org.dossier.model.Warning;
import org.dossier.testing.TestReport;
import org.dossier.testing.TestStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every gap is open on one report and closed by another; a new gap without a case fails. */
class GapTest {

  /** A report that leaves the gap open and one that closes it. */
  private record Case(Supplier<TestReport> open, Supplier<TestReport> closed) {}

  private static final Map<Gap, Case> CASES = new EnumMap<>(Gap.class);

  static {
    put(Gap.DATE, GapTest::report, GapTest::dated);
    put(Gap.INJURED, GapTest::report, () -> report().figure(Measure.INJURED, 4, Qualifier.EXACT));
    put(
        Gap.KILLED,
        () -> report().figure(Measure.KILLED, 0, Qualifier.UNQUANTIFIED),
        () -> report().killed(4));
    put(Gap.KILLED_ORIGIN, () -> report().killed(4), GapTest::counted);
    put(
        Gap.VICTIMS_MEANING,
        () -> report().figure(Measure.VICTIMS_UNSPECIFIED, 9, Qualifier.EXACT),
        () -> report().killed(9));
    put(
        Gap.CHILDREN,
        () -> report().part(Measure.KILLED, 2, "sailors"),
        () -> report().part(Measure.KILLED, 2, "young children"));
    put(Gap.ATTACKERS, () -> report().killed(4), GapTest::attackers);
    put(Gap.CLAIM, GapTest::report, () -> claim(false));
    put(Gap.CLAIM_CHANNEL, () -> claim(false), () -> claim(true));
    put(Gap.WEAPON, GapTest::report, () -> report().describe(Aspect.WEAPON, "rifles"));
    put(Gap.CAUSE, GapTest::report, () -> report().describe(Aspect.CAUSE, "a gas leak"));
    put(Gap.FIRE_CAUSE, GapTest::fire, () -> fire().describe(Aspect.CAUSE, "a gas leak"));
    put(Gap.WARNING_ISSUER, () -> warning(false, true), () -> warning(true, true));
    put(Gap.WARNING_RECIPIENT, () -> warning(true, false), () -> warning(true, true));
    put(
        Gap.CONVICTION,
        () -> proceeding(Proceeding.Step.PLEA),
        () -> proceeding(Proceeding.Step.SENTENCED));
    put(Gap.PUBLICATION, GapTest::report, () -> report().on("2031-05-02"));
  }

  private static void put(Gap gap, Supplier<TestReport> open, Supplier<TestReport> closed) {
    CASES.put(gap, new Case(open, closed));
  }

  @ParameterizedTest
  @EnumSource(Gap.class)
  void isOpenUntilAReportAnswers(Gap gap) {
    Case it = Objects.requireNonNull(CASES.get(gap), "every gap needs a case");
    assertThat(isOpen(gap, it.open().get())).isTrue();
    assertThat(isOpen(gap, it.closed().get())).isFalse();
  }

  @Test
  void everyGapIsAskedAboutSomeTypeInWords() {
    EnumSet<Gap> asked = EnumSet.noneOf(Gap.class);
    for (Questionnaire.Item item : Questionnaire.standard().items()) {
      assertThat(item.words()).isNotBlank();
      assertThat(item.types()).isNotEmpty();
      assertThat(asked.add(item.gap())).isTrue();
    }
    assertThat(asked).isEqualTo(EnumSet.allOf(Gap.class));
  }

  @Test
  void attackersAreNotAskedAfterInAnAccident() {
    TestReport crash = bare("a").main("Ostrel crash", IncidentType.TRANSPORT_ACCIDENT, "Ostrel");
    assertThat(TestStory.dossier(crash).notStated())
        .contains("date of the incident", "cause of the incident")
        .doesNotContain("number of attackers", "whether anybody claims it", "any conviction");
    assertThat(TestStory.dossier(report()).notStated())
        .contains("number of attackers", "any conviction")
        .doesNotContain("cause of the incident");
  }

  private static boolean isOpen(Gap gap, TestReport report) {
    Story story = TestStory.of(report);
    return gap.isOpen(new CaseFile(story), story.main());
  }

  private static TestReport report() {
    return attackAt("a", "Ostrel Hall");
  }

  private static TestReport dated() {
    TestReport report = report();
    return report.constraint(
        TimeConstraint.within(
            report.moment(0),
            TimeRange.day(LocalDate.of(2031, 5, 2)),
            TimeConstraint.Strength.HARD,
            "on 2 May 2031"));
  }

  private static TestReport counted() {
    TestReport report = report();
    return report.killed(4, report.voice("police", Kind.OFFICIAL));
  }

  private static TestReport attackers() {
    TestReport report = report();
    Figure plain = (Figure) report.killed(4).build().statements().get(0);
    return report.add(
        0,
        report.say("four gunmen died"),
        grounds ->
            new Figure(
                grounds,
                plain.measure(),
                plain.count(),
                plain.population(),
                false,
                Figure.Perpetrators.ONLY,
                Optional.empty(),
                plain.asOf(),
                plain.trend()));
  }

  private static TestReport claim(boolean told) {
    TestReport report = report();
    Optional<Evidence> mode = told ? Optional.of(report.say("in a video")) : Optional.empty();
    return report.add(
        0,
        report.say("claimed"),
        grounds ->
            new Responsibility(
                grounds,
                Responsibility.Type.CLAIM,
                Optional.empty(),
                Optional.empty(),
                mode,
                Optional.empty()));
  }

  private static TestReport fire() {
    TestReport report = report();
    return report.add(
        0,
        report.say("in flames"),
        grounds -> new Occurrence(grounds, Occurrence.Type.FIRE, Optional.empty()));
  }

  private static TestReport warning(boolean issuer, boolean recipient) {
    TestReport report = report();
    Optional<Evidence> from = issuer ? Optional.of(report.say("the port")) : Optional.empty();
    Optional<Evidence> to = recipient ? Optional.of(report.say("the mayor")) : Optional.empty();
    return report.add(
        0,
        report.say("warned"),
        grounds ->
            new Warning(
                grounds,
                Warning.Type.WARNING,
                from,
                to,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private static TestReport proceeding(Proceeding.Step step) {
    TestReport report = report();
    return report.add(
        0,
        report.say("in court"),
        grounds ->
            new Proceeding(grounds, step, Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
