package org.dossier.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He said \"the pier is gone\" on Monday | the pier is gone",
        "“Leave,” she cried, “now” | leave now",
        "a 6\" pipe and a 9\" pipe | ``",
        "he said \"run and nothing more | ``",
        "stray\" mark, then \"a word\" here | a word",
        "set \" apart \" by blanks | ``"
      })
  void wordsInMarksAreQuoted(String stored, String expected) {
    Text text = Text.of(stored);
    boolean[] quoted = Quoted.words(stored, text);
    List<String> words =
        IntStream.range(0, quoted.length)
            .filter(i -> quoted[i])
            .mapToObj(text.words()::get)
            .toList();
    assertThat(String.join(" ", words)).isEqualTo(expected);
  }
}
