package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.testing.TestReport.attackAt;
import static org.dossier.testing.TestReport.count;
import static org.dossier.testing.TestStory.dossier;
import static org.dossier.testing.TestStory.finding;
import static org.dossier.testing.TestStory.values;

import java.util.Optional;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Dating;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Figure.Trend;
import org.dossier.model.Finding;
import org.dossier.model.Grounds;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.TimeRange;
import org.dossier.model.Verdict;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;

/** Tolls over days: which value stands, and which is history. */
class SuccessionTest {

  private static TestReport on(String day) {
    return attackAt("r" + day, "Ostrel Hall").on("2031-05-" + day);
  }

  private static TestReport told(TestReport report, int number, Trend trend) {
    return report.figure(0, Measure.KILLED, count(number, Qualifier.EXACT), trend);
  }

  private static Dossier corrected() {
    return dossier(
        on("11").figure(Measure.KILLED, 9, Qualifier.AT_LEAST),
        told(told(on("12"), 14, Trend.RISING), 9, Trend.EARLIER),
        on("13").killed(17),
        told(on("14").killed(16), 16, Trend.FALLING),
        on("15").killed(16),
        attackAt("undated", "Ostrel Hall").killed(16));
  }

  @Test
  void aChainUpAndThenCorrectedDownIsToldNewestFirst() {
    Finding killed = finding(corrected(), Question.KILLED);
    assertThat(values(killed)).containsExactly("16", "17", "14", "at least 9", "9");
    assertThat(killed.verdict()).isEqualTo(Verdict.REVISED);
    assertThat(killed.explanation()).startsWith("\"16\" replaced \"17\", \"14\"");
  }

  @Test
  void whoRepeatsTheCorrectedValueContradictsNobody() {
    assertThat(corrected().comparisons())
        .extracting(Comparison::relation)
        .doesNotContain(Relation.CONTRADICTORY);
  }

  @Test
  void theOldValueToldAgainAfterItsCorrectionIsAConflict() {
    Dossier dossier =
        dossier(on("13").killed(17), told(on("14"), 16, Trend.FALLING), on("15").killed(17));
    assertThat(finding(dossier, Question.KILLED).verdict()).isEqualTo(Verdict.CONTESTED);
  }

  @Test
  void twoNewestValuesThatExcludeEachOtherAreContestedAndHistoryIsNot() {
    Dossier dossier =
        dossier(
            on("11").killed(9),
            on("12").killed(14),
            attackAt("other", "Ostrel Hall").on("2031-05-12").killed(15));
    assertThat(finding(dossier, Question.KILLED))
        .satisfies(f -> assertThat(f.verdict()).isEqualTo(Verdict.CONTESTED))
        .satisfies(f -> assertThat(f.explanation()).contains("14").doesNotContain("\"9\""));
  }

  @Test
  void theReplacedValueAloneContestsNothing() {
    Dossier dossier =
        dossier(
            told(attackAt("a", "Ostrel Hall"), 9, Trend.EARLIER),
            attackAt("b", "Ostrel Hall").killed(12));
    Finding killed = finding(dossier, Question.KILLED);
    assertThat(killed.verdict()).isNotEqualTo(Verdict.CONTESTED);
    assertThat(values(killed)).containsExactly("12", "9");
  }

  @Test
  void theMissingAreCountedAnewEachDay() {
    Finding missing =
        finding(
            dossier(
                on("11").figure(Measure.MISSING, 30, Qualifier.ABOUT),
                on("12").figure(Measure.MISSING, 6, Qualifier.EXACT),
                on("13").figure(Measure.MISSING, 0, Qualifier.EXACT)),
            Question.MISSING);
    assertThat(missing.verdict()).isEqualTo(Verdict.REVISED);
    assertThat(values(missing)).containsExactly("0", "6", "about 30");
  }

  @Test
  void victimsAreHeldAgainstTheDeathsThatStand() {
    TestReport victims = on("13").figure(Measure.VICTIMS_UNSPECIFIED, 55, Qualifier.EXACT);
    Dossier dossier = dossier(on("11").killed(9), told(on("12"), 14, Trend.RISING), victims);
    assertThat(finding(dossier, Question.VICTIMS).explanation())
        .contains("\"14\" killed")
        .doesNotContain("\"9\" killed");
  }

  @Test
  void deathsAtTheHandsOfOthersAnswerForAPlotThatWasFoiled() {
    TestReport report =
        on("12")
            .killed(20)
            .mention(
                Role.UNREALISED,
                "plot at Pell Quay",
                IncidentType.ATTACK,
                TimeRange.OPEN,
                Optional.empty());
    Evidence words = report.say("guards shot 2 men");
    report.add(1, words, grounds -> byGuards(report, grounds));
    Dossier dossier = dossier(report);
    Finding plot = finding(dossier, dossier.story().others().get(0), Question.KILLED);
    assertThat(values(plot)).containsExactly("2");
    assertThat(plot.explanation()).contains("\"guards\"");
    assertThat(values(finding(dossier, Question.KILLED))).containsExactly("20");
  }

  private static Figure byGuards(TestReport report, Grounds grounds) {
    return new Figure(
        grounds,
        Measure.KILLED,
        count(2, Qualifier.EXACT),
        Optional.empty(),
        false,
        Figure.Perpetrators.ONLY,
        Optional.of(report.say("guards")),
        Dating.UNKNOWN,
        Trend.NONE);
  }

  @Test
  void anIncidentOfNoNamedKindIsTheKindThatOthersName() {
    Dossier dossier =
        dossier(
            TestReport.bare("a").main("disaster at Ostrel Hall", IncidentType.OTHER, "Ostrel Hall"),
            TestReport.bare("b").main("fire at Ostrel Hall", IncidentType.FIRE, "Ostrel Hall"));
    Finding what = finding(dossier, Question.WHAT);
    assertThat(values(what)).containsExactly("fire");
    assertThat(what.answers().get(0).evidence()).hasSize(2);
  }

  @Test
  void whoRescuesDoesNoHarm() {
    TestReport report = on("12");
    Evidence words = report.say("firemen rescued 15");
    report.add(
        0,
        words,
        grounds ->
            new Figure(
                grounds,
                Measure.RESCUED,
                count(15, Qualifier.EXACT),
                Optional.empty(),
                false,
                Figure.Perpetrators.NOT_STATED,
                Optional.of(report.say("firemen")),
                Dating.UNKNOWN,
                Trend.NONE));
    assertThat(values(finding(dossier(report), Question.RESCUED))).containsExactly("15");
  }
}
