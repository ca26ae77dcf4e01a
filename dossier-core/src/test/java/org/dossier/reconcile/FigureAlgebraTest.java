package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.model.Comparison.Relation.COMPATIBLE;
import static org.dossier.model.Comparison.Relation.CONTRADICTORY;
import static org.dossier.model.Comparison.Relation.EQUAL;
import static org.dossier.model.Comparison.Relation.NOT_COMPARABLE;
import static org.dossier.model.Comparison.Relation.REFINED;
import static org.dossier.model.Comparison.Relation.REVISED;
import static org.dossier.reconcile.FigureAlgebra.Later.FIRST;
import static org.dossier.reconcile.FigureAlgebra.Later.NOT_KNOWN;
import static org.dossier.reconcile.FigureAlgebra.Later.SECOND;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Figure.Perpetrators;
import org.dossier.model.Figure.Trend;
import org.dossier.model.Measure;
import org.dossier.reconcile.FigureAlgebra.Later;
import org.dossier.reconcile.FigureAlgebra.Outcome;
import org.dossier.testing.Pick;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureAlgebraTest {

  @ParameterizedTest
  @CsvSource({
    "83, EXACT, 83, EXACT, EQUAL",
    "83, AT_LEAST, 83, AT_LEAST, EQUAL",
    "83, AT_LEAST, 83, EXACT, COMPATIBLE",
    "83, AT_LEAST, 94, EXACT, COMPATIBLE",
    "83, EXACT, 94, EXACT, CONTRADICTORY",
    "94, AT_LEAST, 83, EXACT, CONTRADICTORY",
    "40, ABOUT, 43, EXACT, REFINED",
    "40, ABOUT, 60, EXACT, CONTRADICTORY",
    "1500, ALMOST, 1490, EXACT, REFINED",
    "1500, ALMOST, 1510, EXACT, CONTRADICTORY",
    "20, UP_TO, 12, EXACT, REFINED",
    "20, UP_TO, 21, EXACT, CONTRADICTORY",
    "0, UNQUANTIFIED, 12, EXACT, COMPATIBLE",
    "0, UNQUANTIFIED, 0, EXACT, CONTRADICTORY",
    "0, VAGUE, 38, EXACT, COMPATIBLE",
  })
  void withoutOrderInTime(int a, Qualifier how, int b, Qualifier otherwise, Relation expected) {
    Outcome outcome = compare(figure(a, how), figure(b, otherwise), NOT_KNOWN);
    assertThat(outcome.relation()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // a higher number replaces a lower one by being later
    "12, EXACT, 18, EXACT, NONE, false, REVISED",
    // a lower one needs a word of correction or the same source
    "18, EXACT, 12, EXACT, NONE, false, CONTRADICTORY",
    "18, EXACT, 12, EXACT, FALLING, false, REVISED",
    "18, EXACT, 12, EXACT, NONE, true, REVISED",
    // what can both be true is no revision unless the words say that the figure moved
    "12, AT_LEAST, 18, EXACT, NONE, false, COMPATIBLE",
    "12, AT_LEAST, 18, EXACT, RISING, false, REVISED",
    "12, EXACT, 12, EXACT, UPDATED, true, EQUAL",
    // a toll said to rise corrects no higher one
    "18, EXACT, 12, EXACT, RISING, false, CONTRADICTORY",
    "18, EXACT, 12, EXACT, UPDATED, false, REVISED",
    // words without a number replace nothing
    "12, EXACT, 0, UNQUANTIFIED, UPDATED, true, COMPATIBLE",
  })
  void theSecondBeingLater(
      int a,
      Qualifier how,
      int b,
      Qualifier otherwise,
      Trend trend,
      boolean same,
      Relation expected) {
    Figure later = figure(Measure.KILLED, b, otherwise, trend);
    Outcome outcome = FigureAlgebra.compare(figure(a, how), later, SECOND, same);
    assertThat(outcome.relation()).isEqualTo(expected);
    assertThat(outcome.swapped()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "MISSING, 30, 6, REVISED",
    "MISSING, 6, 0, REVISED",
    "MISSING, 6, 30, REVISED",
    "HOSPITALISED, 28, 19, REVISED",
    "DETAINED, 4, 3, REVISED",
    "ABDUCTED, 9, 2, REVISED",
    "INJURED, 41, 39, CONTRADICTORY",
    "RESCUED, 92, 73, CONTRADICTORY",
  })
  void aStateOfTheMomentIsReplacedByAnyLaterNumber(
      Measure measure, int earlier, int later, Relation expected) {
    Figure first = figure(measure, earlier, Qualifier.EXACT, Trend.NONE);
    Figure second = figure(measure, later, Qualifier.EXACT, Trend.NONE);
    assertThat(compare(first, second, SECOND).relation()).isEqualTo(expected);
    assertThat(compare(first, second, NOT_KNOWN).relation()).isEqualTo(CONTRADICTORY);
  }

  @Test
  void theValueThatTheWordsReplaceIsRevisedByTheOtherOfItsReport() {
    Figure now = figure(Measure.KILLED, 14, Qualifier.EXACT, Trend.RISING);
    Figure before = figure(Measure.KILLED, 9, Qualifier.EXACT, Trend.EARLIER);
    assertThat(compare(before, now, NOT_KNOWN))
        .extracting(Outcome::relation, Outcome::swapped)
        .containsExactly(REVISED, false);
    assertThat(compare(now, before, NOT_KNOWN))
        .extracting(Outcome::relation, Outcome::swapped)
        .containsExactly(REVISED, true);
  }

  @Test
  void theValueThatTheWordsReplaceContradictsNoOtherReport() {
    Figure before = figure(Measure.KILLED, 9, Qualifier.EXACT, Trend.EARLIER);
    TestReport other = TestReport.attackAt("other", "Velm");
    List<Figure> figures =
        figures(other.killed(9).killed(12).figure(Measure.KILLED, 5, Qualifier.AT_LEAST));
    assertThat(figures.stream().map(f -> compare(f, before, NOT_KNOWN).relation()))
        .containsExactly(EQUAL, NOT_COMPARABLE, COMPATIBLE);
    assertThat(compare(before, figures.get(1), SECOND).relation()).isEqualTo(REVISED);
    assertThat(compare(figures.get(1), before, SECOND).relation()).isEqualTo(NOT_COMPARABLE);
  }

  @Test
  void aNumberThatCountsTheAttackersTooIsHeldAgainstOneThatMayNot() {
    Figure all = figure(12, Qualifier.EXACT);
    Figure withThem = with(figure(14, Qualifier.EXACT), Perpetrators.INCLUDED, Optional.empty());
    assertThat(compare(all, withThem, SECOND).relation()).isEqualTo(NOT_COMPARABLE);
  }

  @Test
  void theDirectionFollowsTimeAndNotTextOrder() {
    Outcome outcome = compare(figure(18, Qualifier.EXACT), figure(12, Qualifier.EXACT), FIRST);
    assertThat(outcome)
        .extracting(Outcome::relation, Outcome::swapped)
        .containsExactly(REVISED, true);
  }

  @Test
  void victimsAreNotDeaths() {
    Figure dead = figure(Measure.KILLED, 83, Qualifier.EXACT, Trend.NONE);
    Figure victims = figure(Measure.VICTIMS_UNSPECIFIED, 94, Qualifier.EXACT, Trend.NONE);
    assertThat(compare(dead, victims, SECOND).relation()).isEqualTo(NOT_COMPARABLE);
  }

  @Test
  void partsWithoutANameAreNotCompared() {
    Figure whole = figure(12, Qualifier.EXACT);
    Figure part =
        new Figure(
            whole.grounds(),
            whole.measure(),
            whole.count(),
            Optional.empty(),
            true,
            whole.perpetrators(),
            Optional.empty(),
            whole.asOf(),
            Trend.NONE);
    assertThat(compare(part, part, NOT_KNOWN).relation()).isEqualTo(NOT_COMPARABLE);
    assertThat(compare(part, whole, NOT_KNOWN).relation()).isEqualTo(NOT_COMPARABLE);
  }

  @Test
  void partsAreNotComparedWithTotals() {
    TestReport report = TestReport.attackAt("r", "Velm");
    report.killed(12).part(Measure.KILLED, 3, "children");
    List<Figure> figures = figures(report);
    assertThat(compare(figures.get(0), figures.get(1), NOT_KNOWN).relation())
        .isEqualTo(NOT_COMPARABLE);
    assertThat(compare(figures.get(1), figures.get(1), NOT_KNOWN).relation()).isEqualTo(EQUAL);
  }

  @Test
  void whatIsToBeAddedIsComparedWithNothing() {
    Figure more = figure(Measure.KILLED, 3, Qualifier.EXACT, Trend.ADDITIONAL);
    assertThat(compare(figure(12, Qualifier.EXACT), more, SECOND).relation())
        .isEqualTo(NOT_COMPARABLE);
  }

  @Test
  void attackersAloneAreNotComparedWithEverybody() {
    Figure all = figure(12, Qualifier.EXACT);
    Figure attackers = with(all, Perpetrators.ONLY, Optional.empty());
    Figure withThem = with(all, Perpetrators.INCLUDED, Optional.empty());
    Figure withoutThem = with(all, Perpetrators.EXCLUDED, Optional.empty());
    assertThat(compare(all, attackers, NOT_KNOWN).relation()).isEqualTo(NOT_COMPARABLE);
    assertThat(compare(withThem, withoutThem, NOT_KNOWN).relation()).isEqualTo(NOT_COMPARABLE);
    assertThat(compare(all, withThem, NOT_KNOWN).relation()).isEqualTo(EQUAL);
  }

  @Test
  void harmDoneByOthersIsNoPartOfTheToll() {
    Figure all = figure(12, Qualifier.EXACT);
    Figure byPolice = with(all, Perpetrators.NOT_STATED, Optional.of(all.grounds().evidence()));
    assertThat(compare(all, byPolice, NOT_KNOWN).relation()).isEqualTo(NOT_COMPARABLE);
  }

  @Test
  void swappingTheFiguresSwapsTheDirectionAndNothingElse() {
    Random random = new Random(11);
    for (int run = 0; run < 3000; run++) {
      Figure a = random(random);
      Figure b = random(random);
      Later later = Pick.one(random, Later.values());
      boolean same = random.nextBoolean();
      Outcome there = FigureAlgebra.compare(a, b, later, same);
      Outcome back = FigureAlgebra.compare(b, a, later.inverse(), same);
      assertThat(back.relation()).isEqualTo(there.relation());
      assertThat(back.reason()).isEqualTo(there.reason());
      boolean directed = there.relation() == REVISED || there.relation() == REFINED;
      assertThat(back.swapped()).isEqualTo(directed && !there.swapped());
    }
  }

  @Test
  void aFigureEqualsOrIsCompatibleWithItself() {
    Random random = new Random(12);
    for (int run = 0; run < 500; run++) {
      Figure a = random(random);
      Relation relation = compare(a, a, NOT_KNOWN).relation();
      if (a.trend() != Trend.ADDITIONAL) {
        assertThat(relation).isEqualTo(a.count().isNumbered() ? EQUAL : COMPATIBLE);
      }
    }
  }

  @Test
  void contradictionMeansThatNoNumberFitsBoth() {
    Random random = new Random(13);
    for (int run = 0; run < 2000; run++) {
      Figure a = random(random);
      Figure b = random(random);
      People one = People.of(a.count());
      People other = People.of(b.count());
      boolean shared = false;
      for (int n = 0; n <= 60; n++) {
        shared |= one.least() <= n && n <= one.most() && other.least() <= n && n <= other.most();
      }
      Relation relation = compare(a, b, NOT_KNOWN).relation();
      if (a.trend() == Trend.EARLIER || b.trend() == Trend.EARLIER) {
        assertThat(relation).isNotEqualTo(CONTRADICTORY);
      } else if (relation != NOT_COMPARABLE) {
        assertThat(relation == CONTRADICTORY).isEqualTo(!shared);
      }
    }
  }

  private static Outcome compare(Figure a, Figure b, Later later) {
    return FigureAlgebra.compare(a, b, later, false);
  }

  private static Figure random(Random random) {
    return figure(
        Measure.KILLED,
        random.nextInt(40),
        Pick.one(random, Qualifier.values()),
        Pick.one(random, Trend.values()));
  }

  private static Figure figure(int number, Qualifier qualifier) {
    return figure(Measure.KILLED, number, qualifier, Trend.NONE);
  }

  private static Figure figure(Measure measure, int number, Qualifier qualifier, Trend trend) {
    TestReport report = TestReport.attackAt("r", "Velm");
    Count count = TestReport.count(number, qualifier);
    return figures(report.figure(0, measure, count, trend)).get(0);
  }

  private static List<Figure> figures(TestReport report) {
    return report.build().statements().stream().map(Figure.class::cast).toList();
  }

  private static Figure with(Figure f, Perpetrators perpetrators, Optional<Evidence> agent) {
    return new Figure(
        f.grounds(),
        f.measure(),
        f.count(),
        f.population(),
        f.subset(),
        perpetrators,
        agent,
        f.asOf(),
        f.trend());
  }
}
