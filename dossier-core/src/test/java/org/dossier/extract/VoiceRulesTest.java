package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every voice and tally rule hears who speaks in the texts it accepts, and nobody in the others.
 */
class VoiceRulesTest {

  private static final List<Rule> VOICES = RuleBook.load("voice.rules", Texts.LEXICON);
  private static final List<Rule> TALLIES = RuleBook.load("tally.rules", Texts.LEXICON);

  static Stream<Rule> rules() {
    return Stream.concat(VOICES.stream(), TALLIES.stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void everyRuleHasCases(Rule rule) {
    assertThat(rule.accepts()).as("accepting cases of %s", rule.name()).isNotEmpty();
    assertThat(rule.rejects()).as("rejecting cases of %s", rule.name()).isNotEmpty();
  }

  static Stream<Arguments> accepted() {
    return rules()
        .flatMap(rule -> rule.accepts().stream().map(c -> Arguments.of(rule.name(), rule, c)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("accepted")
  void hears(String name, Rule rule, Rule.Case example) {
    assertThat(read(rule, example.text())).startsWith(example.expected());
  }

  static Stream<Arguments> rejected() {
    return rules()
        .flatMap(
            rule -> rule.rejects().stream().map(text -> Arguments.of(rule.name(), rule, text)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("rejected")
  void hearsNobody(String name, Rule rule, String text) {
    assertThat(read(rule, text)).isEmpty();
  }

  private static String read(Rule rule, String text) {
    List<Clause> clauses = Texts.clauses(text);
    if (rule.name().startsWith("tally")) {
      return new Tallies(List.of(rule))
          .read(clauses).stream()
              .map(tally -> tally.voice().words().quote() + " > " + tally.measure())
              .collect(Collectors.joining("; "));
    }
    return new VoiceReader(List.of(rule))
        .read(clauses).attributed().stream()
            .map(
                a ->
                    a.voice().words().quote()
                        + " > "
                        + clauses.get(a.clause()).quote(a.content()).quote())
            .collect(Collectors.joining("; "));
  }
}
