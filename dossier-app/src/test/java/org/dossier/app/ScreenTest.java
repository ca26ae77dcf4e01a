package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {

  @ParameterizedTest
  @CsvSource({"100, 100", "12, 40", "5000, 200"})
  void theTerminalSaysHowWideItIsWithinReason(String columns, int width) {
    assertThat(Screen.of(Map.of("COLUMNS", columns), true, true).width()).isEqualTo(width);
  }

  @Test
  void aPipeIsEightyWideAndPlain() {
    assertThat(Screen.of(Map.of("COLUMNS", "100"), false, false)).isEqualTo(Screen.NONE);
  }

  @Test
  void progressNeedsOnlyStandardErrorToBeATerminal() {
    assertThat(Screen.of(Map.of(), false, true)).isEqualTo(new Screen(80, false, true));
  }

  @Test
  void colourCanBeRefused() {
    Map<String, String> plain = Map.of("COLUMNS", "90", "NO_COLOR", "1");
    assertThat(Screen.of(plain, true, true).colour()).isFalse();
    assertThat(Screen.of(Map.of("COLUMNS", "90", "NO_COLOR", ""), true, true).colour()).isTrue();
    assertThat(Screen.of(Map.of("COLUMNS", "90", "TERM", "dumb"), true, true))
        .isEqualTo(new Screen(90, false, false));
  }
}
