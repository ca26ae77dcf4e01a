package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers among reported words that the speaker does not state; the number is "nine". */
class PresupposedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The gunman, who killed nine people, acted alone, the mayor said.",
        "Two pupils were among the nine dead, according to the school.",
        "The minister said he was shocked by the fire that killed nine people.",
        "The king said he was saddened that nine people had drowned.",
      })
  void belongsToTheOutlet(String text) {
    assertThat(presupposed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said nine people had drowned.",
        "The gunman, who police said killed nine people, acted alone.",
        "The fire, which killed nine people according to the mayor, went out at dawn.",
        "The minister was shocked and said nine people had drowned.",
        "“He, who killed nine people, is dead,” the mayor said.",
        "Police among others said nine people had drowned.",
      })
  void isSaid(String text) {
    assertThat(presupposed(text)).isFalse();
  }

  private static boolean presupposed(String text) {
    Clause clause = Texts.clauses(text).get(0);
    int at = 0;
    while (!clause.lower(at).equals("nine")) {
      at++;
    }
    return Presupposed.is(clause, new Slice(at, at + 1));
  }
}
