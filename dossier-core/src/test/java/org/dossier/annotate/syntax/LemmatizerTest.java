package org.dossier.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  private static final Lemmatizer SHIPPED = Lemmatizer.load();

  @ParameterizedTest
  @CsvSource({
    "bombs, NNS, bomb",
    "bodies, NNS, body",
    "clashes, NNS, clash",
    "losses, NNS, loss",
    "denies, VBZ, deny",
    "reaches, VBZ, reach",
    "claiming, VBG, claim",
    "naming, VBG, name",
    "stopping, VBG, stop",
    "falling, VBG, fall",
    "wounded, VBD, wound",
    "accused, VBD, accuse",
    "denied, VBD, deny",
    "planned, VBN, plan",
    "evacuated, VBN, evacuate",
    "treated, VBN, treat",
    "bigger, JJR, big",
    "heaviest, JJS, heavy",
    "The, DT, the"
  })
  void takesEndingsOff(String word, String tag, String lemma) {
    assertThat(Lemmatizer.byRule(word, new Tag(tag, "X"))).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "said, VBD, VERB, say",
    "killed, VBN, VERB, kill",
    "was, VBD, AUX, be",
    "n’t, RB, PART, not",
    "children, NNS, NOUN, child",
    "men, NNS, NOUN, man",
    "died, VBD, VERB, die",
    "left, VBD, VERB, leave",
    "Lorin, NNP, PROPN, Lorin"
  })
  void knowsExceptionsAndNames(String word, String xpos, String upos, String lemma) {
    assertThat(SHIPPED.lemma(word, new Tag(xpos, upos))).isEqualTo(lemma);
  }

  @Test
  void anExceptionHoldsForItsTagOnly() {
    Lemmatizer own = new Lemmatizer(Map.of("left\tVBD", "leave"));
    assertThat(own.lemma("Left", new Tag("VBD", "VERB"))).isEqualTo("leave");
    assertThat(own.lemma("left", new Tag("JJ", "ADJ"))).isEqualTo("left");
  }
}
