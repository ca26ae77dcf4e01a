package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.annotate.Annotator;
import org.dossier.model.Document;
import org.dossier.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every rule of the statement kinds over its own cases, through a whole document. */
class StatementRulesTest {

  private static final List<String> FILES =
      List.of(
          "responsibility.rules",
          "warning.rules",
          "response.rules",
          "proceeding.rules",
          "occurrence.rules",
          "description.rules");

  /** Gives the texts an incident to speak of. */
  private static final String SCENE = "An assault at Fern Mill killed nine people on Monday.\n\n";

  private static final Annotator ANNOTATOR = Annotator.english();
  private static final Extractor EXTRACTOR = Extractor.standard();

  /** A rule with one of its texts; nothing is expected of a text it must leave alone. */
  record Trial(String rule, String text, String expected) {
    @Override
    public String toString() {
      return rule + ": " + text;
    }
  }

  private static List<Rule> rules() {
    Lexicon lexicon = Lexicon.standard();
    return FILES.stream().flatMap(file -> RuleBook.load(file, lexicon).stream()).toList();
  }

  static Stream<Trial> accepting() {
    return rules().stream()
        .flatMap(r -> r.accepts().stream().map(c -> new Trial(r.name(), c.text(), c.expected())));
  }

  static Stream<Trial> rejecting() {
    return rules().stream().flatMap(r -> r.rejects().stream().map(t -> new Trial(r.name(), t, "")));
  }

  @Test
  void everyRuleHasCasesOfBothKindsAndAnUniqueName() {
    assertThat(rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.accepts()).as(rule.name()).isNotEmpty();
              assertThat(rule.rejects()).as(rule.name()).isNotEmpty();
            })
        .extracting(Rule::name)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("accepting")
  void readsWhatItMustRead(Trial trial) {
    List<Statement> all = read(trial.text());
    List<Rendered> rendered =
        all.stream()
            .filter(s -> s.grounds().rule().equals(trial.rule()))
            .map(s -> Rendered.of(s, all))
            .toList();
    assertThat(rendered).as(trial.text()).anySatisfy(r -> r.assertMatches(trial.expected()));
  }

  @ParameterizedTest
  @MethodSource("rejecting")
  void leavesAloneWhatItMustLeaveAlone(Trial trial) {
    assertThat(read(trial.text()))
        .filteredOn(statement -> statement.grounds().rule().equals(trial.rule()))
        .as(trial.text())
        .isEmpty();
  }

  private static List<Statement> read(String text) {
    Document document = Document.of("case", SCENE + text);
    return EXTRACTOR.extract(ANNOTATOR.annotate(document)).statements().stream()
        .filter(s -> s.grounds().evidence().span().start() >= SCENE.length())
        .toList();
  }
}
