package org.dossier.link.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on May 5 and on 17 June | 2",
        "Sept. 3, then 3 September | 1",
        "Dec.14 or $1999 | 1",
        "a march of 300 in the decade 12, said mayor 4 | 0"
      })
  void daysOfMonthsAreNamed(String text, int days) {
    assertThat(CalendarDays.days(text).size()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"in 1967 and 2008, again in 2008 | 2", "$2000 for 1,999 of 19999 | 0"})
  void yearsAreNamed(String text, int years) {
    assertThat(CalendarDays.years(text).size()).isEqualTo(years);
  }
}
