package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.extract.FigureReader.Draft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule for single persons reads the texts it accepts and leaves alone those it rejects. */
class PersonRulesTest {

  private static final List<Rule> RULES = RuleBook.load("person.rules", Texts.LEXICON);
  private static final FigureReader FIGURES =
      new FigureReader(RuleBook.load("figure.rules", Texts.LEXICON));

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
    assertThat(read(rule, text)).isEmpty();
  }

  private static String read(Rule rule, String text) {
    PersonReader reader = new PersonReader(List.of(rule));
    return Texts.clauses(text).stream()
        .flatMap(
            clause ->
                reader.read(clause, FIGURES.read(clause)).stream()
                    .filter(draft -> draft.rule().equals(rule))
                    .map(draft -> rendered(clause, draft)))
        .collect(Collectors.joining("; "));
  }

  private static String rendered(Clause clause, Draft draft) {
    return draft.measure() + " " + draft.who().map(who -> clause.quote(who).quote()).orElse("-");
  }
}
