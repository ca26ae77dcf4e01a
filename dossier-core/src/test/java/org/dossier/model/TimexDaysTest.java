package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2021-03-09, 2021-03-09..2021-03-09",
    "2021-03-09TNI, 2021-03-09..2021-03-09",
    "2021-02, 2021-02-01..2021-02-28",
    "2021, 2021-01-01..2021-12-31",
    "198, 1980-01-01..1989-12-31",
    "18, 1800-01-01..1899-12-31",
    "2021-Q3, 2021-07-01..2021-09-30",
    "2021-H2, 2021-07-01..2021-12-31",
    "2018-WI, 2018-12-01..2019-02-28",
    "2021-W10, 2021-03-08..2021-03-14",
    "2021-W10-WE, 2021-03-13..2021-03-14",
    "2020-W53, 2020-12-28..2021-01-03",
  })
  void areThoseOfTheValue(String value, String days) {
    Timex timex = new Timex(new Span(0, 1), Timex.Type.DATE, value, "rule");
    assertThat(timex.days().map(range -> ends(range))).contains(days);
  }

  @ParameterizedTest
  @CsvSource({"XXXX-03-09", "XXXX-WXX-7", "PAST_REF", "2021-XX", "2021-02-30", "2021-13", "199X"})
  void areNoneWhereTheValueLeavesThemOpen(String value) {
    assertThat(new Timex(new Span(0, 1), Timex.Type.DATE, value, "rule").days()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DURATION, P3D", "SET, XXXX-WXX-1", "DURATION, PXM"})
  void areNoneOfALengthOrASet(Timex.Type type, String value) {
    assertThat(new Timex(new Span(0, 1), type, value, "rule").days()).isEmpty();
  }

  private static String ends(TimeRange range) {
    return range.earliest().orElseThrow() + ".." + range.latest().orElseThrow();
  }
}
