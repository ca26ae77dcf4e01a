package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.testing.TestReport.attackAt;
import static org.dossier.testing.TestStory.dossier;
import static org.dossier.testing.TestStory.finding;
import static org.dossier.testing.TestStory.values;

import java.time.LocalDate;
import org.dossier.model.Comparison;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Dossier;
import org.dossier.model.Figure.Trend;
import org.dossier.model.Finding;
import org.dossier.model.Independence;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeRange;
import org.dossier.model.Verdict;
import org.dossier.model.Voice.Kind;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;

class FiguresOfAStoryTest {

  private static final String PLACE = "Ostrel Hall";

  private static TestReport report(String id) {
    return attackAt(id, PLACE);
  }

  @Test
  void atLeastAndExactStandSideBySide() {
    Finding killed =
        finding(
            dossier(
                report("a").figure(Measure.KILLED, 83, Qualifier.AT_LEAST),
                report("b").killed(83).killed(83)),
            Question.KILLED);
    assertThat(values(killed)).containsExactly("at least 83", "83");
    assertThat(killed.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(killed.answers().get(1).statements()).hasSize(2);
    assertThat(killed.answers())
        .allMatch(a -> a.support().independence() == Independence.NOT_ESTABLISHED)
        .allMatch(a -> a.support().independent() == 0);
  }

  @Test
  void victimsBesideDeathsAreAmbiguousAndSaidWhy() {
    TestReport ministry = report("b").carrying("2031-03-24");
    ministry.figure(
        Measure.VICTIMS_UNSPECIFIED,
        94,
        Qualifier.EXACT,
        ministry.voice("Ministry of Health", Kind.OFFICIAL));
    Dossier dossier = dossier(report("a").killed(83), ministry);
    Finding victims = finding(dossier, Question.VICTIMS);
    assertThat(victims.verdict()).isEqualTo(Verdict.AMBIGUOUS);
    assertThat(victims.explanation())
        .contains("\"94\" means dead, it conflicts with \"83\" killed")
        .contains("dead and injured together, 11 were injured")
        .contains("injured, there is no conflict")
        .contains("order in time of these reports is not established");
    assertThat(victims.answers().get(0).support().independence())
        .isEqualTo(Independence.SAME_ORIGIN);
    assertThat(finding(dossier, Question.KILLED).verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    assertThat(dossier.comparisons())
        .extracting(Comparison::relation)
        .containsExactly(Comparison.Relation.NOT_COMPARABLE);
  }

  @Test
  void aRisingTollIsRevisedNewestFirstAndKeepsAll() {
    Finding killed =
        finding(
            dossier(
                report("a").on("2031-05-02").killed(12),
                report("b").on("2031-05-03").killed(18),
                report("c").on("2031-05-04").killed(21)),
            Question.KILLED);
    assertThat(killed.verdict()).isEqualTo(Verdict.REVISED);
    assertThat(values(killed)).containsExactly("21", "18", "12");
    assertThat(killed.explanation()).startsWith("\"21\" replaced \"18\" and \"12\"");
  }

  @Test
  void aCorrectionDownIsARevision() {
    Count corrected = TestReport.count(17, Qualifier.EXACT);
    Finding killed =
        finding(
            dossier(
                report("a").on("2031-05-02").killed(21),
                report("b").on("2031-05-03").figure(0, Measure.KILLED, corrected, Trend.FALLING)),
            Question.KILLED);
    assertThat(killed.verdict()).isEqualTo(Verdict.REVISED);
    assertThat(values(killed)).containsExactly("17", "21");
  }

  @Test
  void aLowerNumberLaterWithoutAWordOfCorrectionIsContested() {
    Finding killed =
        finding(
            dossier(
                report("a").on("2031-05-02").killed(21), report("b").on("2031-05-03").killed(17)),
            Question.KILLED);
    assertThat(killed.verdict()).isEqualTo(Verdict.CONTESTED);
  }

  @Test
  void numbersOfUnknownOrderAreContested() {
    assertThat(finding(dossier(report("a").killed(21), report("b").killed(17)), Question.KILLED))
        .extracting(Finding::verdict)
        .isEqualTo(Verdict.CONTESTED);
  }

  @Test
  void theHourOrdersReportsOfOneDay() {
    Finding killed =
        finding(
            dossier(
                report("a").on("2031-05-02T08:10").killed(12),
                report("b").on("2031-05-02T17:45").killed(18)),
            Question.KILLED);
    assertThat(killed.verdict()).isEqualTo(Verdict.REVISED);
  }

  @Test
  void twoPrincipalsInTwoReportsAgree() {
    TestReport one = report("a");
    one.killed(12, one.voice("Ostrel hospital", Kind.ORGANISATION));
    TestReport other = report("b");
    other.killed(12, other.voice("police", Kind.OFFICIAL));
    Finding killed = finding(dossier(one, other), Question.KILLED);
    assertThat(killed.verdict()).isEqualTo(Verdict.AGREED);
    assertThat(killed.answers().get(0).support())
        .satisfies(s -> assertThat(s.independent()).isEqualTo(2))
        .satisfies(s -> assertThat(s.independence()).isEqualTo(Independence.INDEPENDENT))
        .satisfies(s -> assertThat(s.origins()).containsExactly("Ostrel hospital", "police"));
  }

  @Test
  void nothingNumericIsNotStatedAndWordsStillAnswer() {
    Dossier dossier = dossier(report("a").figure(Measure.KILLED, 0, Qualifier.UNQUANTIFIED));
    assertThat(values(finding(dossier, Question.KILLED))).containsExactly("claimed lives");
    assertThat(finding(dossier, Question.INJURED).verdict()).isEqualTo(Verdict.NOT_STATED);
  }

  @Test
  void wordsWithoutANumberDoNotCompete() {
    Finding killed =
        finding(
            dossier(
                report("a").figure(Measure.KILLED, 0, Qualifier.UNQUANTIFIED),
                report("b").killed(12)),
            Question.KILLED);
    assertThat(values(killed)).containsExactly("12", "claimed lives");
    assertThat(killed.verdict()).isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void aPartIsNoTotalAndIsNamed() {
    Finding killed =
        finding(dossier(report("a").part(Measure.KILLED, 3, "children")), Question.KILLED);
    assertThat(killed.verdict()).isEqualTo(Verdict.NOT_STATED);
    assertThat(killed.explanation()).contains("3 children");
  }

  @Test
  void aBackgroundIncidentKeepsItsOwnToll() {
    TestReport report =
        report("a").killed(12).background("Marrow Bridge bombing", TimeRange.year(2019), "Marrow");
    report.figure(1, Measure.KILLED, TestReport.count(90, Qualifier.EXACT), Trend.NONE);
    Dossier dossier = dossier(report);
    assertThat(values(finding(dossier, Question.KILLED))).containsExactly("12");
    assertThat(dossier.story().others()).hasSize(1);
    Finding other = finding(dossier, dossier.story().others().get(0), Question.KILLED);
    assertThat(values(other)).containsExactly("90");
    assertThat(dossier.comparisons()).isEmpty();
  }

  @Test
  void comparisonsRunFromTheOlderToTheNewer() {
    TestReport undated = report("z").killed(12);
    TestReport dated = report("a").on("2031-05-03").killed(18);
    undated.constraint(
        TimeConstraint.within(
            undated.published(),
            TimeRange.until(LocalDate.of(2031, 5, 1)),
            TimeConstraint.Strength.HARD,
            "it says so"));
    assertThat(dossier(undated, dated).comparisons())
        .singleElement()
        .satisfies(c -> assertThat(c.relation()).isEqualTo(Comparison.Relation.REVISED))
        .satisfies(c -> assertThat(c.first()).isEqualTo("z#s0"))
        .satisfies(c -> assertThat(c.second()).isEqualTo("a#s0"));
  }
}
