package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.testing.TestReport.attackAt;
import static org.dossier.testing.TestReport.count;
import static org.dossier.testing.TestStory.dossier;

import org.dossier.model.AggregateCheck;
import org.dossier.model.AggregateCheck.Outcome;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Figure.Trend;
import org.dossier.model.Measure;
import org.dossier.model.TimeRange;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregateTest {

  /**
   * Two listed incidents of 30 and 20 dead, one outside the period, and a total over 2010 to 2019.
   */
  private static TestReport report(int total, Qualifier qualifier) {
    TestReport report =
        attackAt("a", "Ostrel Hall")
            .background("Marrow Bridge bombing", TimeRange.year(2012), "Marrow")
            .background("Quiet Harbour raid", TimeRange.year(2015), "Quiet Harbour")
            .background("Pell Station raid", TimeRange.year(2021), "Pell")
            .aggregate(
                "six attacks",
                TimeRange.of(
                    TimeRange.year(2010).earliest().orElseThrow(),
                    TimeRange.year(2019).latest().orElseThrow()),
                6);
    return report
        .figure(1, Measure.KILLED, count(30, Qualifier.EXACT), Trend.NONE)
        .figure(2, Measure.KILLED, count(20, Qualifier.EXACT), Trend.NONE)
        .figure(3, Measure.KILLED, count(70, Qualifier.EXACT), Trend.NONE)
        .figure(4, Measure.KILLED, count(total, qualifier), Trend.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "50, EXACT, CONSISTENT_COMPLETE",
    "120, EXACT, CONSISTENT_INCOMPLETE",
    "120, ALMOST, CONSISTENT_INCOMPLETE",
    "49, EXACT, EXCEEDED",
    "40, AT_LEAST, CONSISTENT_INCOMPLETE",
  })
  void theListIsHeldAgainstTheTotal(int total, Qualifier qualifier, Outcome expected) {
    AggregateCheck check = dossier(report(total, qualifier)).aggregates().get(0);
    assertThat(check.outcome()).isEqualTo(expected);
    assertThat(check.sum()).isEqualTo(50);
    assertThat(check.listed()).containsExactly("a#i1", "a#i2");
  }

  @Test
  void theExplanationCountsWhatIsNotListedAndClaimsNoMembership() {
    assertThat(dossier(report(120, Qualifier.ALMOST)).aggregates().get(0).explanation())
        .isEqualTo(
            "The incidents listed for 2010-01-01 to 2019-12-31 add up to 50 of the almost 120 dead"
                + " stated. Of 6 incidents counted 2 are listed; if each is one of them, 4 are not."
                + " That a listed incident is one of those counted follows from its date alone; the"
                + " text does not say so.");
  }

  @Test
  void nothingListedCannotBeChecked() {
    TestReport report =
        attackAt("a", "Ostrel Hall").aggregate("six attacks", TimeRange.year(2015), 6);
    report.figure(1, Measure.KILLED, count(120, Qualifier.EXACT), Trend.NONE);
    assertThat(dossier(report).aggregates())
        .singleElement()
        .extracting(AggregateCheck::outcome)
        .isEqualTo(Outcome.NOT_CHECKABLE);
  }

  @Test
  void withoutAPeriodThereIsNothingToCheck() {
    TestReport report = attackAt("a", "Ostrel Hall").aggregate("six attacks", TimeRange.OPEN, 6);
    report.figure(1, Measure.KILLED, count(120, Qualifier.EXACT), Trend.NONE);
    assertThat(dossier(report).aggregates()).isEmpty();
  }
}
