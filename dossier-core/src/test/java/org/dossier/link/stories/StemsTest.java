package org.dossier.link.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

  @ParameterizedTest
  @CsvSource({
    "fires, fire",
    "fired, fires",
    "robberies, robbery",
    "shooting, shoot",
    "killed, killing",
    "named, names"
  })
  void formsOfOneWordHaveOneStem(String one, String other) {
    assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({"glass, glas", "bus, bu", "king, k", "red, r"})
  void shortWordsAndDoubleLettersKeepTheirEnds(String word, String wrong) {
    assertThat(Stems.of(word)).isNotEqualTo(wrong);
  }
}
