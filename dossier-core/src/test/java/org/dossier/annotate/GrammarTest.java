package org.dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Sentence;
import org.dossier.model.Syntax;
import org.dossier.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees of news sentences, each as relation, head and dependent. */
class GrammarTest {

  private static AnnotatedDocument annotate(String text) {
    return Cases.annotate(text);
  }

  private static int find(Sentence sentence, String word) {
    List<String> words = sentence.tokens().stream().map(Token::text).toList();
    assertThat(words).contains(word);
    return words.indexOf(word);
  }

  @ParameterizedTest(name = "{1}({2}, {3}) in {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Four people were killed in Maravel on Sunday. | nsubj:pass | killed | people",
        "Four people were killed in Maravel on Sunday. | aux:pass | killed | were",
        "Four people were killed in Maravel on Sunday. | obl | killed | Maravel",
        "The attack was claimed by the Northern Front. | obl:agent | claimed | Front",
        "Lorin, which had warned of raids, announced a curfew. | nsubj | announced | Lorin",
        "Lorin, which had warned of raids, announced a curfew. | acl:relcl | Lorin | warned",
        "While the fire was still burning, rescuers found two bodies. | nsubj | found | rescuers",
        "While the fire was still burning, rescuers found two bodies. | advcl | found | burning",
        "\"We did not do this,\" Mr Tarn said. | nsubj | said | Tarn",
        "The minister said that the toll had risen to 84. | ccomp | said | risen",
        "The minister said that the toll had risen to 84. | nsubj | risen | toll",
        "The ministry did not confirm the number. | advmod | confirm | not",
        "Bomb kills three in Lorin | nsubj | kills | Bomb",
        "Bomb kills three in Lorin | obj | kills | three",
        "Police don't know who fired. | advmod | know | n't",
        "Maravel's mayor resigned. | nmod:poss | mayor | Maravel",
        "Maravel's mayor resigned. | case | Maravel | 's",
        "A Lorin-based paper reported the raid. | amod | paper | Lorin-based",
        "Fire destroys market in old Maravel | obj | destroys | market",
        "Two soldiers whom the rebels had captured were freed. | nsubj:pass | freed | soldiers",
        "Two soldiers whom the rebels had captured were freed. | nsubj | captured | rebels",
        "The driver, who was not named, has been charged. | nsubj:pass | charged | driver",
        "\"There was no warning,\" said Ana Velor, a teacher. | nsubj | said | Ana",
        "\"There was no warning,\" said Ana Velor, a teacher. | appos | Ana | teacher",
        "After weeks of fighting, the two sides agreed to a truce. | nsubj | agreed | sides",
        "Three people died, bringing the total to 17. | advcl | died | bringing",
        "The group denied that it had carried out the bombing. | ccomp | denied | carried",
        "FOUR SOLDIERS DIED IN MARAVEL ON SUNDAY. | nsubj | DIED | SOLDIERS"
      })
  void readsNews(String text, String relation, String head, String dependent) {
    AnnotatedDocument document = annotate(text);
    Sentence sentence = document.sentences().get(0);
    Syntax syntax = document.syntax(sentence);
    int token = find(sentence, dependent);
    assertThat(syntax.head(token)).as("%s", syntax).isEqualTo(find(sentence, head));
    assertThat(syntax.is(token, relation)).as("%s", syntax).isTrue();
  }

  @Test
  void tagsAreThereWithoutParsing() {
    AnnotatedDocument document = annotate("Rescuers found two bodies.");
    Sentence sentence = document.sentences().get(0);
    assertThat(document.tags(sentence).xpos()).containsExactly("NNS", "VBD", "CD", "NNS", ".");
    assertThat(document.tags(sentence).upos())
        .containsExactly("NOUN", "VERB", "NUM", "NOUN", "PUNCT");
    assertThat(document.tags(sentence).lemmas())
        .containsExactly("rescuer", "find", "two", "body", ".");
    assertThat(document.syntax(sentence)).isSameAs(document.syntax(sentence));
  }

  @Test
  void aTokenOfSeveralWordsHasTheLemmaOfAll() {
    AnnotatedDocument document = annotate("A 12-year-old boy cannot be found.");
    Sentence sentence = document.sentences().get(0);
    assertThat(document.tags(sentence).lemmas()).contains("12-year-old", "cannot");
  }

  @Test
  void anyTextHasATree() {
    Random random = new Random(9);
    String[] bits = {
      "a",
      " ",
      "THE ",
      "-",
      "/",
      "'s ",
      "\u201c",
      "3",
      "%",
      ". ",
      "killed ",
      "\n\n",
      "$",
      "\u00e9",
      "\ud83d\ude00",
      "cannot ",
      ", ",
      "\u00ad",
      "(",
      "@",
      "\u0130",
      "x-y ",
      "said "
    };
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("a");
      for (int i = random.nextInt(120); i >= 0; i--) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      allParse(text.toString());
    }
  }

  @Test
  void aVeryLongSentenceIsParsedInStretches() {
    allParse("the old man and ".repeat(400) + "died.");
  }

  private static void allParse(String text) {
    AnnotatedDocument document = annotate(text);
    for (Sentence sentence : document.sentences()) {
      Syntax syntax = document.syntax(sentence);
      assertThat(syntax.size()).isEqualTo(sentence.tokens().size());
      assertThat(Optional.of(syntax.relation(syntax.root()))).contains("root");
    }
  }
}
