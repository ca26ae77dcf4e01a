package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dossier.annotate.Annotator;
import org.dossier.extract.Voices.Attributed;
import org.dossier.extract.attribution.AttributionReader;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What trained models add to the voices of the rules. */
class LearntVoicesTest {

  private static final Annotator ANNOTATOR = Annotator.english();
  private static final AttributionReader READER = AttributionReader.standard();
  private static final VoiceReader RULES =
      new VoiceReader(RuleBook.load("voice.rules", Texts.LEXICON));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "“We heard two blows,” said Hob Varrow, 47, who sells bread.;"
            + " Hob Varrow; “We heard two blows,”",
        "“Nobody answered the radio,” a survivor told the Oster Gazette.;"
            + " survivor; “Nobody answered the radio,”",
      })
  void hearsWhomNoRuleHears(String text, String name, String content) {
    assertThat(all(text))
        .anySatisfy(
            one -> {
              assertThat(one.voice().name()).isEqualTo(name);
              assertThat(words(text, one)).isEqualTo(content);
            });
  }

  @Test
  void letsAQuotationGoOnInTheNextSentence() {
    String text = "“The ferry was full,” Ann Brook said. “Nobody counted the people on board.”";
    assertThat(all(text))
        .anySatisfy(
            one -> {
              assertThat(one.clause()).isEqualTo(1);
              assertThat(one.voice().name()).isEqualTo("Ann Brook");
              assertThat(words(text, one)).contains("Nobody counted");
            });
  }

  @Test
  void takesAPronounForThePersonWhoSpokeLast() {
    String text = "Mayor Ann Brook said nine had drowned. “We wait for the divers,” she said.";
    assertThat(all(text))
        .anySatisfy(
            one -> {
              assertThat(one.clause()).isEqualTo(1);
              assertThat(one.voice().name()).isEqualTo("Ann Brook");
              assertThat(one.voice().words().quote()).contains("Ann Brook");
              assertThat(one.voice().cue().orElseThrow().quote()).isEqualTo("she said");
            });
  }

  @Test
  void takesAPronounForWhomItRefersTo() {
    String text =
        "Harbour master Ann Brook came at noon. She had seen the ferry sink."
            + " “We wait for the divers,” she said.";
    assertThat(all(text))
        .anySatisfy(
            one -> {
              assertThat(one.voice().name()).isEqualTo("Ann Brook");
              assertThat(one.voice().words().quote()).isEqualTo("Ann Brook");
              assertThat(one.voice().cue().orElseThrow().quote()).isEqualTo("she said");
            });
  }

  @Test
  void leavesAPronounAloneThatMayStandForNobodyWhoSpoke() {
    String text = "The ministry said nine had drowned. “We wait for the divers,” she said.";
    assertThat(all(text)).noneSatisfy(one -> assertThat(one.clause()).isEqualTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The captain confirmed his name and did not enter a plea.",
        "Ann Brook wants the harbour to be closed.",
        "The ferry sank at dawn.",
      })
  void takesThoughtsAndNamesForNoStatement(String text) {
    assertThat(all(text)).isEqualTo(RULES.read(Texts.clauses(text)).attributed());
  }

  @Test
  void keepsWhatARuleReads() {
    String text = "The port authority denied that the light was out.";
    List<Attributed> rules = RULES.read(Texts.clauses(text)).attributed();
    assertThat(rules).hasSize(1);
    assertThat(all(text)).isEqualTo(rules);
    assertThat(rules.get(0).voice().stance()).isEqualTo(Voice.Stance.DENYING);
  }

  private static List<Attributed> all(String text) {
    AnnotatedDocument document = ANNOTATOR.annotate(Document.of("case", text));
    List<Clause> clauses =
        document.sentences().stream()
            .map(sentence -> new Clause(document, sentence, Texts.LEXICON))
            .toList();
    return LearntVoices.add(document, clauses, RULES.read(clauses), READER.read(document))
        .attributed();
  }

  private static String words(String text, Attributed attributed) {
    Optional<Clause> clause = Texts.clauses(text).stream().skip(attributed.clause()).findFirst();
    return clause.orElseThrow().quote(attributed.content()).quote();
  }
}
