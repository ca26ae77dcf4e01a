package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenPatternTest {

  private static final Lexicon WORDS =
      Lexicon.parse(
          """
          @stop: the of
          @boundary: , .
          @colour RED: scarlet "fire red"
          @colour BLUE: azure
          """);

  @ParameterizedTest(name = "{0} in \"{1}\"")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          boat                  | The boat left            | boat
          (ship or)? boat left   | The ship or boat left| ship or boat left
          <w>{1,3}              | the old grey boat        | old grey boat
          boat ~{0,3} harbour   | boat in the harbour      | boat in the harbour
          boat ~{0,3} harbour   | boat , the harbour       |
          boat .{0,3} harbour   | boat , the harbour       | boat , the harbour
          @colour boat          | a fire red boat          | fire red boat
          !@colour <w> boat     | a scarlet boat           |
          ^the boat             | The boat sank            | The boat
          boat$                 | the boat sank            |
          old? boat             | the boat                 | boat
          <n> boats             | at least 12 boats        | at least 12 boats
          """)
  void matches(String pattern, String text, String expected) {
    String found = expected == null ? "" : expected;
    assertThat(matchesOf(pattern, text)).isEqualTo(found);
  }

  @Test
  void capturesCarryTheValueOfTheirWord() {
    TokenPattern pattern = TokenPattern.compile("paint:@colour thing:<w>", WORDS);
    Clause clause = clause("An azure door");
    TokenPattern.Match match = pattern.findAll(clause).get(0);
    assertThat(match.value("paint")).contains("BLUE");
    assertThat(match.value("thing")).isEmpty();
    assertThat(match.capture("thing")).contains(new Slice(2, 3));
  }

  @Test
  void anUnknownClassIsAnErrorThatShowsThePattern() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TokenPattern.compile("a @shade door", WORDS))
        .withMessageContaining("unknown class @shade")
        .withMessageContaining("a @shade door");
  }

  @Test
  void aMissingBracketIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TokenPattern.compile("(a b", WORDS))
        .withMessageContaining("missing ')'");
  }

  @Test
  @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void theRulesThatShipEndInTimeOnASentenceWithoutEnd() {
    List<Rule> rules = RuleBook.load("figure.rules", Texts.LEXICON);
    String endless = "three of the old grey men , at least two of them , were ".repeat(500);
    Texts.clauses(endless).forEach(clause -> RuleMatches.in(clause, rules));
  }

  private static String matchesOf(String pattern, String text) {
    Clause clause = clause(text);
    List<TokenPattern.Match> matches = TokenPattern.compile(pattern, WORDS).findAll(clause);
    return matches.stream()
        .map(match -> clause.quote(match.slice()).quote())
        .collect(Collectors.joining(" / "));
  }

  private static Clause clause(String text) {
    return Texts.clauses(text, WORDS).get(0);
  }
}
