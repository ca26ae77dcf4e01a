package org.dossier.link.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ferry hits pier at Gannet - Harbour Post 9 News Weather Sports; Ferry hits pier at Gannet",
        "Ferry hits pier at Gannet | Harbour Post; Ferry hits pier at Gannet",
        "Harbour Post | Ferry hits pier at Gannet; Ferry hits pier at Gannet",
        "Ferry hits well-known pier; Ferry hits well-known pier",
        "Ferry sinks - Harbour Post; Ferry sinks - Harbour Post"
      })
  void theOutletIsNoPartOfTheTitle(String written, String plain) {
    assertThat(Titles.plain(written)).isEqualTo(plain);
  }
}
