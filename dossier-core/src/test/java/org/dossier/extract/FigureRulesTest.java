package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every figure rule reads the texts it accepts and leaves alone the texts it rejects: alone, or
 * with all others where its measure comes from the figure before.
 */
class FigureRulesTest {

  private static final List<Rule> RULES = RuleBook.load("figure.rules", Texts.LEXICON);

  static Stream<Rule> rules() {
    return RULES.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void everyRuleHasCases(Rule rule) {
    assertThat(rule.accepts()).as("accepting cases of %s", rule.name()).isNotEmpty();
    assertThat(rule.rejects()).as("rejecting cases of %s", rule.name()).isNotEmpty();
  }

  static Stream<Arguments> accepted() {
    return RULES.stream()
        .flatMap(rule -> rule.accepts().stream().map(c -> Arguments.of(rule.name(), rule, c)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("accepted")
  void accepts(String name, Rule rule, Rule.Case example) {
    assertThat(read(rule, example.text())).isEqualTo(example.expected());
  }

  static Stream<Arguments> rejected() {
    return RULES.stream()
        .flatMap(
            rule -> rule.rejects().stream().map(text -> Arguments.of(rule.name(), rule, text)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("rejected")
  void rejects(String name, Rule rule, String text) {
    FigureReader reader = reader(rule);
    assertThat(Texts.clauses(text).stream().flatMap(clause -> reader.read(clause).stream()))
        .filteredOn(draft -> draft.rule().equals(rule))
        .isEmpty();
  }

  private static FigureReader reader(Rule rule) {
    boolean inherits = rule.setting("measure").equals(Optional.of("inherit"));
    return new FigureReader(inherits ? RULES : List.of(rule));
  }

  private static String read(Rule rule, String text) {
    FigureReader reader = reader(rule);
    return Texts.clauses(text).stream()
        .flatMap(clause -> reader.read(clause).stream())
        .map(draft -> Texts.figure(draft.measure(), draft.count()))
        .collect(Collectors.joining("; "));
  }
}
