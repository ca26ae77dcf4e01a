package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Attribution;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Dating;
import org.dossier.model.Figure;
import org.dossier.model.Publication;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void saysDays() {
    assertThat(range("2024-03-06", "2024-03-06")).isEqualTo("6 March 2024");
    assertThat(range("2024-03-01", "2024-03-24")).isEqualTo("1 to 24 March 2024");
    assertThat(range("2024-02-28", "2024-03-02")).isEqualTo("28 February to 2 March 2024");
    assertThat(range("2023-12-28", "2024-01-02")).isEqualTo("28 December 2023 to 2 January 2024");
  }

  @Test
  void saysWholeMonthsAndYears() {
    assertThat(WordingOfDates.range(TimeRange.month(YearMonth.of(2024, 2))))
        .isEqualTo("February 2024");
    assertThat(range("2024-06-01", "2024-08-31")).isEqualTo("June to August 2024");
    assertThat(range("2023-11-01", "2024-02-29")).isEqualTo("November 2023 to February 2024");
    assertThat(WordingOfDates.range(TimeRange.year(2002))).isEqualTo("2002");
    assertThat(range("1994-01-01", "2005-12-31")).isEqualTo("1994 to 2005");
  }

  @Test
  void saysOpenEnds() {
    LocalDate day = LocalDate.of(2024, 3, 10);
    assertThat(WordingOfDates.range(TimeRange.from(day))).isEqualTo("on or after 10 March 2024");
    assertThat(WordingOfDates.range(TimeRange.until(day))).isEqualTo("on or before 10 March 2024");
    assertThat(Wording.dating(Dating.UNKNOWN)).isEqualTo("not stated");
  }

  @Test
  void saysWhenPublished() {
    LocalDateTime time = LocalDateTime.of(2024, 3, 6, 9, 5);
    assertThat(published(time, Publication.Basis.STATED)).isEqualTo("6 March 2024, 09:05");
    assertThat(published(time.toLocalDate().atStartOfDay(), Publication.Basis.EMBEDDED))
        .startsWith("6 March 2024 (")
        .contains("may be");
    assertThat(WordingOfDates.publication(Publication.UNKNOWN)).isEqualTo("not stated");
  }

  @Test
  void saysCounts() {
    assertThat(Wording.count(Count.exact(12400, "12,400"))).isEqualTo("12,400");
    assertThat(count(Qualifier.AT_LEAST)).isEqualTo("at least 12");
    assertThat(count(Qualifier.MORE_THAN)).isEqualTo("more than 12");
    assertThat(count(Qualifier.UP_TO)).isEqualTo("up to 12");
    assertThat(count(Qualifier.ALMOST)).isEqualTo("almost 12");
    assertThat(count(Qualifier.ABOUT)).isEqualTo("about 12");
    assertThat(Wording.count(Count.range(20, 30, "20-30"))).isEqualTo("20 to 30");
    assertThat(count(Qualifier.VAGUE)).isEqualTo("a dozen");
    assertThat(count(Qualifier.UNQUANTIFIED)).isEqualTo("some, without a number");
  }

  @Test
  void saysWhatNarrowsAFigure() {
    assertThat(figures())
        .contains(
            "4 killed (children; only part of the total; perpetrators not included; said to come on"
                + " top)",
            "2 killed (of the gunmen; by Police; perpetrators only)",
            "29 killed (said to be revised down)",
            "41 victims, not said whether dead or injured");
  }

  @Test
  void saysWhoSaysSo() {
    assertThat(Wording.attribution(Attribution.OUTLET)).isEqualTo("the outlet itself");
    assertThat(attributions())
        .contains(
            "Harbour Radio, citing hospital spokesman",
            "Lantern News, citing medics (not named)",
            "Southern Front (denying)",
            "Grey Banner (alleging)");
  }

  private static List<String> figures() {
    return statements()
        .filter(Figure.class::isInstance)
        .map(statement -> Wording.figure((Figure) statement))
        .toList();
  }

  private static List<String> attributions() {
    return statements().map(s -> Wording.attribution(s.grounds().attribution())).toList();
  }

  private static Stream<Statement> statements() {
    return Fixtures.market().story().reports().stream()
        .flatMap(report -> report.statements().stream());
  }

  private static String count(Qualifier qualifier) {
    return Wording.count(Count.of(12, qualifier, "a dozen"));
  }

  private static String published(LocalDateTime time, Publication.Basis basis) {
    return WordingOfDates.publication(new Publication(Optional.of(time), basis, Optional.empty()));
  }

  private static String range(String first, String last) {
    return WordingOfDates.range(TimeRange.of(LocalDate.parse(first), LocalDate.parse(last)));
  }
}
