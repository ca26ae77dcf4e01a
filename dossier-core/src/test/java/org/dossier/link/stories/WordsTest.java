package org.dossier.link.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dossier.link.stories.Words.Word;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static List<String> names(String text) {
    return Words.of(text).stream().filter(Word::name).map(Word::lower).toList();
  }

  @Test
  void functionWordsAndSingleLettersAreNoneButDigitsAre() {
    assertThat(Words.in("The ferry has hit a pier, 4 of 1,250 said; B 3.5"))
        .containsExactlyInAnyOrder("ferry", "hit", "pier", "4", "1,250", "3.5");
  }

  @Test
  void aCapitalThatStartsASentenceIsNoName() {
    assertThat(names("Divers met Ada Lind. Snow fell on Gannet.\n\"Ice\" covered Marrow"))
        .containsExactly("ada", "lind", "gannet", "marrow");
  }

  @Test
  void namesAreJoinedOnlyByABlank() {
    assertThat(Words.of("at Port Vell, Marrow and Pell-Ost").stream().filter(Word::joined))
        .extracting(Word::lower)
        .containsExactly("vell");
  }

  @Test
  void lettersOfAllAlphabetsAreLetters() {
    assertThat(Words.in("Ærø İzmir")).hasSize(2).contains("ærø");
  }
}
