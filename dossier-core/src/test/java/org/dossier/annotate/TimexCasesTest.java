package org.dossier.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeRange;
import org.dossier.model.Timex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimexCasesTest {

  private static final String FILE = "timexes.tsv";
  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 3, 10);

  static Stream<Arguments> cases() {
    return Cases.of(FILE);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void readsTimeExpressions(String family, String text, String read) {
    assertThat(show(dated(text))).as(family).isEqualTo(read);
  }

  @Test
  void everyFamilyHasWhatItMustReadAndWhatItMustNot() {
    Set<String> ids = Cases.rows(FILE).stream().map(row -> row[0]).collect(Collectors.toSet());
    assertThat(ids)
        .allSatisfy(
            id -> {
              String family = id.substring(0, id.length() - 1);
              assertThat(ids).contains(family + "+", family + "-");
            });
  }

  @Test
  void leavesOpenWhatAnUndatedReportDoesNotSay() {
    Document undated =
        Document.of("case", "It fell yesterday, last week, on Sunday, in May and on June 3.");
    assertThat(show(undated))
        .isEqualTo(
            "yesterday = DATE XXXX-XX-XX | last week = DATE XXXX-WXX | Sunday = DATE XXXX-WXX-7"
                + " | May = DATE XXXX-05 | June 3 = DATE XXXX-06-03");
  }

  @Test
  void remembersDatesOfOneReportOnly() {
    assertThat(show(dated("It fell on May 2, 2019. Two days later it rose.")))
        .endsWith("2019-05-04");
    assertThat(show(dated("Two days later it rose."))).endsWith("2021-03-12");
  }

  @ParameterizedTest
  @CsvSource({
    "The dam broke on New Year's Eve., 2020-12-31..2020-12-31",
    "It dried last summer., 2020-06-01..2020-08-31",
    "It closed in the third quarter of 2019., 2019-07-01..2019-09-30",
  })
  void boundsTheDayOfAnEventWhereNothingElseReadsTheWords(String text, String days) {
    Document report = dated(text);
    assertThat(Cases.ANNOTATOR.annotate(report).sentences().get(0).times())
        .flatExtracting(time -> time.value().daysIn(WEDNESDAY).stream().toList())
        .extracting(range -> range.earliest().orElseThrow() + ".." + range.latest().orElseThrow())
        .containsExactly(days);
  }

  static Stream<String> texts() {
    return Stream.of("times.tsv", "timexes.tsv")
        .flatMap(file -> Cases.rows(file).stream())
        .map(row -> row[1].replace('⏎', '\n'));
  }

  /** What dates an event and the TIMEX3 value of the same words never exclude each other. */
  @ParameterizedTest
  @MethodSource("texts")
  void agreesWithTheBoundsOfEvents(String text) {
    AnnotatedDocument read = Cases.ANNOTATOR.annotate(dated(text));
    LocalDate published = read.document().publication().date().orElseThrow();
    for (Sentence sentence : read.sentences()) {
      for (TimeMention time : sentence.times()) {
        Span words = sentence.spanOf(time.first(), time.end());
        Optional<TimeRange> days = time.value().daysIn(published);
        List<TimeRange> values =
            sentence.timexes().stream()
                .filter(timex -> timex.span().overlaps(words))
                .flatMap(timex -> timex.days().stream())
                .toList();
        if (days.isPresent() && !values.isEmpty()) {
          assertThat(values)
              .as("%s and %s", time, values)
              .anyMatch(value -> value.intersect(days.get()).isPresent());
        }
      }
    }
  }

  private static Document dated(String text) {
    Publication published =
        new Publication(
            Optional.of(WEDNESDAY.atStartOfDay()), Publication.Basis.STATED, Optional.empty());
    return new Document(
        "case",
        text,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        published,
        Provenance.of("case"));
  }

  private static String show(Document document) {
    String read =
        Cases.ANNOTATOR.annotate(document).sentences().stream()
            .flatMap(sentence -> sentence.timexes().stream())
            .map(timex -> show(document, timex))
            .collect(joining(" | "));
    return read.isEmpty() ? "none" : read;
  }

  private static String show(Document document, Timex timex) {
    return document.cut(Field.TEXT, timex.span()) + " = " + timex.type() + " " + timex.value();
  }
}
