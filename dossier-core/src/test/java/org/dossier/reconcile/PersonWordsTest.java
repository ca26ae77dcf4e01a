package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonWordsTest {

  private static final PersonWords WORDS = PersonWords.standard();

  @ParameterizedTest
  @CsvSource({
    "a 19-year-old man, 'Marlen Quist, 19', true",
    "a 19-year-old man, 'Marlen Quist, 20', false",
    "a 19-year-old man, a woman, false",
    "Marlen Quist, Quist, true",
    "Marlen Quist, Edo Marr, false",
    "'his daughter, 4', a four-year-old girl, true",
    "the victim, Edo Marr, true",
    "Teen, Edo Marr, true",
    "he, a woman, false",
    "a 22-month-old boy, a 2-year-old boy, true",
    "her mother, the child, false",
    "a 43-year-old, the toddler, false",
    "a 17-year-old, the man, true",
    "Quist’s brother, a man, true"
  })
  void tellsWhetherWordsMayMeanOnePerson(String one, String other, boolean same) {
    assertThat(WORDS.read(one).fits(WORDS.read(other))).isEqualTo(same);
    assertThat(WORDS.read(other).fits(WORDS.read(one))).isEqualTo(same);
  }

  @Test
  void knowsWhatSetsSomebodyApart() {
    assertThat(WORDS.read("another man").further()).isTrue();
    assertThat(WORDS.read("a man").further()).isFalse();
    assertThat(WORDS.read("She").pronoun()).isTrue();
    assertThat(WORDS.read("her son").pronoun()).isFalse();
  }

  @Test
  void addsUpWhatIsTold() {
    PersonWords.Told told = WORDS.read("the victim").with(WORDS.read("Marlen Quist, 19"));
    assertThat(told.age()).isEqualTo(OptionalInt.of(19));
    assertThat(told.names()).containsExactlyInAnyOrder("marlen", "quist");
  }
}
