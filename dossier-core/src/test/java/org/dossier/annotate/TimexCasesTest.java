package org.dossier.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Timex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
