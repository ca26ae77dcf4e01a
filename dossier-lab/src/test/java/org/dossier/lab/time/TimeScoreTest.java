package org.dossier.lab.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.Span;
import org.dossier.model.Timex;
import org.junit.jupiter.api.Test;

class TimeScoreTest {

  private static final String TEXT = "The dam broke early Monday; repairs took three weeks.";
  private static final Timex MONDAY = timex("Monday", Timex.Type.DATE, "2021-03-08");
  private static final Timex EARLY_MONDAY = timex("early Monday", Timex.Type.DATE, "2021-03-08");
  private static final Timex WEEKS = timex("three weeks", Timex.Type.DURATION, "P3W");

  @Test
  void countsWhatIsReadAsLabelled() {
    assertThat(score(List.of(MONDAY, WEEKS), List.of(MONDAY, WEEKS)).counts())
        .isEqualTo(new TimeCounts(2, 2, 2, 2, 2, 2));
  }

  @Test
  void countsAnOverlapAsRelaxedOnly() {
    assertThat(score(List.of(MONDAY), List.of(EARLY_MONDAY)).counts())
        .isEqualTo(new TimeCounts(1, 1, 0, 1, 1, 1));
  }

  @Test
  void comparesTypeAndValueApart() {
    Timex otherValue = timex("three weeks", Timex.Type.DURATION, "P4W");
    Timex otherType = timex("three weeks", Timex.Type.SET, "P3W");
    assertThat(score(List.of(WEEKS), List.of(otherValue)).counts())
        .isEqualTo(new TimeCounts(1, 1, 1, 1, 1, 0));
    assertThat(score(List.of(WEEKS), List.of(otherType)).counts())
        .isEqualTo(new TimeCounts(1, 1, 1, 1, 0, 1));
  }

  @Test
  void usesAReadingForOneLabelOnly() {
    Timex whole = timex("early Monday; repairs took three weeks", Timex.Type.DATE, "2021-03-08");
    assertThat(score(List.of(MONDAY, WEEKS), List.of(whole)).counts())
        .isEqualTo(new TimeCounts(2, 1, 0, 1, 1, 1));
  }

  @Test
  void prefersTheReadingWithTheLabelledExtent() {
    Timex early = timex("early", Timex.Type.DATE, "2021");
    assertThat(score(List.of(EARLY_MONDAY), List.of(early, EARLY_MONDAY)).counts())
        .isEqualTo(new TimeCounts(1, 2, 1, 1, 1, 1));
  }

  @Test
  void saysWhatIsWrong() {
    Timex wrong = timex("Monday", Timex.Type.DATE, "2021-03-15");
    TimeScore score = score(List.of(MONDAY), List.of(wrong, WEEKS));
    assertThat(score.misses())
        .containsExactly(
            new TimeScore.Miss(
                "wrong value by the rule test",
                "Monday",
                "case",
                "DATE 2021-03-08",
                "DATE 2021-03-15"),
            new TimeScore.Miss(
                "unlabelled, by the rule test", "three weeks", "case", "", "DURATION P3W"));
    assertThat(score(List.of(MONDAY), List.of()).misses())
        .extracting(TimeScore.Miss::kind)
        .containsExactly("missed DATE dddd-dd-dd");
  }

  @Test
  void takesTheHarmonicMeanOfPrecisionAndRecall() {
    TimeCounts counts = new TimeCounts(10, 5, 4, 4, 4, 3);
    assertThat(counts.precision(3)).isEqualTo(60, within(1e-9));
    assertThat(counts.recall(3)).isEqualTo(30, within(1e-9));
    assertThat(counts.f1(3)).isEqualTo(2 * 60.0 * 30 / 90, within(1e-9));
    assertThat(TimeCounts.NONE.f1(0)).isZero();
    assertThat(TimeCounts.NONE.precision(0)).isZero();
    assertThat(TimeCounts.NONE.recall(0)).isZero();
  }

  private static TimeScore score(List<Timex> labelled, List<Timex> read) {
    return TimeScore.of(new TimeMl(Document.of("case", TEXT), labelled), read);
  }

  private static Timex timex(String words, Timex.Type type, String value) {
    int start = TEXT.indexOf(words);
    return new Timex(new Span(start, start + words.length()), type, value, "test");
  }
}
