package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.model.TimeConstraint.Strength.HARD;
import static org.dossier.testing.TestReport.attackAt;
import static org.dossier.testing.TestStory.days;
import static org.dossier.testing.TestStory.dossier;
import static org.dossier.testing.TestStory.finding;
import static org.dossier.testing.TestStory.values;

import java.time.LocalDate;
import org.dossier.model.Description.Aspect;
import org.dossier.model.Dossier;
import org.dossier.model.Finding;
import org.dossier.model.Question;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;
import org.dossier.model.Verdict;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;

class PlacesAndDaysTest {

  private static final TimeRange FIFTH = TimeRange.day(LocalDate.of(2031, 5, 5));

  @Test
  void nearAndInOfOnePlaceAreContestedAndBothKept() {
    Finding where =
        finding(
            dossier(
                attackAt("a", "Ostrel Hall").describe(Aspect.PLACE, "near Velm"),
                attackAt("b", "Ostrel Hall").describe(Aspect.PLACE, "in Velm")),
            Question.WHERE);
    assertThat(values(where)).containsExactlyInAnyOrder("Ostrel Hall", "near Velm", "Velm");
    assertThat(where.verdict()).isEqualTo(Verdict.CONTESTED);
    assertThat(where.explanation())
        .isEqualTo("\"near Velm\" puts it outside the place that \"in Velm\" puts it in.");
  }

  @Test
  void differentWordsForAPlaceAreCompatible() {
    Finding where =
        finding(
            dossier(
                attackAt("a", "Ostrel Hall").describe(Aspect.PLACE, "near Velm"),
                attackAt("b", "Ostrel Hall").describe(Aspect.PLACE, "in the capital")),
            Question.WHERE);
    assertThat(where.verdict()).isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void onePlaceInOneWordingHasOneAnswer() {
    Finding where =
        finding(
            dossier(attackAt("a", "Ostrel Hall"), attackAt("b", "the Ostrel  Hall")),
            Question.WHERE);
    assertThat(where.answers()).hasSize(1);
    assertThat(where.answers().get(0).support().documents()).containsExactly("a", "b");
  }

  @Test
  void aDateThatIsStatedIsSaidToBe() {
    TestReport report = attackAt("a", "Ostrel Hall");
    report.constraint(
        TimeConstraint.within(report.moment(0), FIFTH, HARD, "on 5 May 2031", report.say("5 May")));
    Finding when = finding(dossier(report), Question.WHEN);
    assertThat(values(when)).containsExactly("2031-05-05");
    assertThat(when.explanation()).startsWith("The reports state when");
    assertThat(when.answers().get(0).time().orElseThrow().derivation()).hasSize(1);
  }

  @Test
  void aDateThatFollowsIsSaidToFollow() {
    Finding when =
        finding(dossier(attackAt("a", "Ostrel Hall").on("2031-05-12").daysAgo(7)), Question.WHEN);
    assertThat(values(when)).containsExactly("2031-05-05");
    assertThat(when.explanation()).startsWith("No report states the date");
    assertThat(when.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
  }

  @Test
  void aCollectionDateBoundsOnlyFromAbove() {
    TestReport report = attackAt("a", "Ostrel Hall").carrying("2031-05-12");
    Dossier dossier = dossier(report.narrated(report.moment(0)));
    assertThat(days(dossier)).isEqualTo(TimeRange.until(LocalDate.of(2031, 5, 12)));
    assertThat(dossier.times().entrySet())
        .filteredOn(entry -> entry.getKey().equals("a"))
        .extracting(entry -> entry.getValue().range())
        .containsExactly(TimeRange.until(LocalDate.of(2031, 5, 12)));
    assertThat(dossier.timeline())
        .filteredOn(entry -> entry.kind() == TimelineEntry.Kind.PUBLICATION)
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.supported().orElseThrow().range())
                    .isEqualTo(TimeRange.day(LocalDate.of(2031, 5, 12))))
        .satisfies(e -> assertThat(e.what()).startsWith("published or collected"));
  }

  @Test
  void contradictingDatesAreBothAnswers() {
    TestReport one = attackAt("a", "Ostrel Hall").on("2031-05-06").daysAgo(1);
    TestReport other = attackAt("b", "Ostrel Hall").on("2031-05-08").daysAgo(2);
    Finding when = finding(dossier(one, other), Question.WHEN);
    assertThat(values(when)).containsExactly("2031-05-05", "2031-05-06");
    assertThat(when.verdict()).isEqualTo(Verdict.CONTESTED);
    assertThat(when.explanation())
        .startsWith("Best supported: 2031-05-05.")
        .contains("These cannot all hold: \"1 days ago\" (a) and \"2 days ago\" (b).")
        .contains("Set aside: \"2 days ago\" (b).");
  }

  @Test
  void theDayThatMoreReportsGiveLeads() {
    TestReport alone = attackAt("a", "Ostrel Hall").on("2031-05-06").daysAgo(1);
    TestReport one = attackAt("b", "Ostrel Hall").on("2031-05-08").daysAgo(2);
    TestReport two = attackAt("c", "Ostrel Hall").on("2031-05-09").daysAgo(3);
    Finding when = finding(dossier(alone, one, two), Question.WHEN);
    assertThat(values(when)).containsExactly("2031-05-06", "2031-05-05");
    assertThat(when.answers().get(0).support().documents()).containsExactly("b", "c");
  }

  @Test
  void nothingKnownIsNotStated() {
    Finding when = finding(dossier(attackAt("a", "Ostrel Hall")), Question.WHEN);
    assertThat(when.verdict()).isEqualTo(Verdict.NOT_STATED);
  }

  @Test
  void theTimelineRunsFromTheEarliestToTheUnbounded() {
    TestReport report =
        attackAt("b", "Ostrel Hall")
            .on("2031-05-12")
            .daysAgo(7)
            .background("Marrow Bridge bombing", TimeRange.year(2019), "Marrow")
            .background("Quiet Harbour raid", TimeRange.OPEN, "Quiet Harbour");
    assertThat(dossier(report, attackAt("a", "Ostrel Hall")).timeline())
        .extracting(TimelineEntry::of)
        .containsExactly("b#i1", "b#i0", "b", "b#i2", "a");
  }
}
