package org.dossier.reconcile.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.model.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of every codebook has cases, and the cases hold. */
class RecorderTest {

  private static final Set<String> SHOWN_BY_CASES =
      Set.of(
          "qualifier",
          "vague",
          "leave out",
          "choose",
          "perpetrators",
          "silence",
          "victims",
          "split",
          "sources");

  private static List<String[]> rows(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RecorderTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  static List<List<String>> cases() throws IOException {
    return rows("cases.tsv").stream().map(Arrays::asList).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void records(List<String> row) {
    Recorded recorded = Recorder.of(row.get(0)).record(ToldCase.of(row.get(2))).orElseThrow();
    assertThat(recorded.values().stream().map(RecorderTest::shown).collect(Collectors.joining(" ")))
        .isEqualTo(row.get(3));
    assertThat(recorded.status().name()).isEqualTo(row.get(4));
    String losing =
        recorded.losing().stream()
            .map(one -> one.value() + ": " + one.reason())
            .collect(Collectors.joining("; "));
    if (row.get(5).isEmpty()) {
      assertThat(losing).isEmpty();
    } else {
      String[] wanted = row.get(5).split(": ", -1);
      assertThat(losing).contains(wanted[0] + ": ").contains(wanted[1]);
    }
  }

  private static String shown(Recorded.Value value) {
    String number = value.number().isPresent() ? "" + value.number().getAsInt() : "blank";
    String shares =
        value.shares().stream().map(String::valueOf).collect(Collectors.joining("+", " (", ")"));
    return value.field() + "=" + number + (value.shares().isEmpty() ? "" : shares);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "gtd", "ucdp", "acled", "ibc", "every-casualty"})
  void everyRuleHasACase(String policy) throws IOException {
    Set<String> shown =
        rows("cases.tsv").stream()
            .filter(row -> row[0].equals(policy))
            .map(row -> row[1])
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> rules =
        rows(policy + ".tsv").stream()
            .filter(row -> SHOWN_BY_CASES.contains(row[0]))
            .map(RecorderTest::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown).isEqualTo(rules);
  }

  private static String rule(String... row) {
    return switch (row[0]) {
      case "choose" -> "choose " + row[2];
      case "qualifier", "vague", "leave out" -> row[0] + " " + row[1];
      default -> row[0];
    };
  }

  @Test
  void whatIsToldIsEitherTakenOrLoses() throws IOException {
    for (List<String> row : cases()) {
      Ledger ledger = ToldCase.of(row.get(2));
      Recorded recorded = Recorder.of(row.get(0)).record(ledger).orElseThrow();
      Set<String> shown = new TreeSet<>();
      recorded.values().forEach(value -> shown.addAll(value.statements()));
      recorded.losing().forEach(losing -> shown.addAll(losing.statements()));
      Set<String> all = new TreeSet<>();
      ledger.figures().forEach(told -> all.addAll(told.statements()));
      ledger.victims().forEach(told -> all.addAll(told.statements()));
      assertThat(shown).as(row.toString()).isEqualTo(all);
    }
  }

  @Test
  void tellsWhyAndWhere() {
    Recorded recorded =
        Recorder.of("gtd").record(ToldCase.of("a 12 from Guild ; b 9 from Mayor")).orElseThrow();
    Recorded.Value value = recorded.values().get(0);
    assertThat(value.reason())
        .isEqualTo(
            "the lowest, because no number is known to be the most recent and no number has a"
                + " majority of independent sources");
    assertThat(value.source()).isEqualTo("GTD codebook, June 2017, p. 48, nkill");
  }
}
