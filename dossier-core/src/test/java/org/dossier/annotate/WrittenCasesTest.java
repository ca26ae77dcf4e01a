package org.dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCasesTest {

  static Stream<Arguments> numbers() {
    return Cases.of("numbers.tsv");
  }

  static Stream<Arguments> times() {
    return Cases.of("times.tsv");
  }

  static Stream<Arguments> names() {
    return Cases.of("names.tsv");
  }

  static Stream<Arguments> quotations() {
    return Cases.of("quotations.tsv");
  }

  static Stream<Arguments> references() {
    return Cases.of("references.tsv");
  }

  static Stream<Arguments> tokens() {
    return Cases.of("tokens.tsv");
  }

  static Stream<Arguments> sentences() {
    return Cases.of("sentences.tsv");
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("numbers")
  void readsNumbers(String family, String text, String read) {
    assertThat(Cases.numbers(text)).as(family).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("references")
  void linksReferences(String family, String text, String read) {
    assertThat(Cases.references(text)).as(family).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("times")
  void readsTimes(String family, String text, String read) {
    assertThat(Cases.times(text)).as(family).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("names")
  void readsNames(String family, String text, String read) {
    assertThat(Cases.names(text)).as(family).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("quotations")
  void readsQuotations(String family, String text, String read) {
    assertThat(Cases.quotations(text)).as(family).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("tokens")
  void cutsTokens(String family, String text, String read) {
    assertThat(Cases.tokens(text)).as(family).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("sentences")
  void partsSentences(String family, String text, String read) {
    assertThat(Cases.sentences(text)).as(family).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "numbers.tsv",
        "times.tsv",
        "names.tsv",
        "quotations.tsv",
        "tokens.tsv",
        "sentences.tsv",
        "boundaries.tsv",
        "references.tsv"
      })
  void everyFamilyHasWhatItMustReadAndWhatItMustNot(String file) {
    Set<String> ids = Cases.rows(file).stream().map(row -> row[0]).collect(Collectors.toSet());
    assertThat(ids)
        .allSatisfy(
            id -> {
              String family = id.substring(0, id.length() - 1);
              assertThat(ids).contains(family + "+", family + "-");
            });
  }
}
