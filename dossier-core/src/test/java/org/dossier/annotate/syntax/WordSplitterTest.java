package org.dossier.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dossier.model.Span;
import org.dossier.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordSplitterTest {

  private static Pieced split(String... texts) {
    return WordSplitter.split(
        List.of(texts).stream().map(t -> new Token(new Span(0, t.length()), t, t)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Lorin-based, Lorin - based",
    "12-year-old, 12 - year - old",
    "cannot, can not",
    "and/or, and / or",
    "$5, $ 5",
    "€20, € 20",
    "40%, 40 %",
    "10-12, 10 - 12",
    "5pm, 5 pm",
    "mid-March-born, mid-March - born"
  })
  void cutsAsTheTreebanksDo(String token, String words) {
    assertThat(String.join(" ", split(token).words())).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "re-elected",
        "e-mail",
        "2031-03-04",
        "555-646-8420",
        "3/4/2031",
        "n't",
        "'s",
        "-",
        "--",
        "a-",
        "-b",
        "/",
        "desk@lorin-daily.example",
        "http://lorin.example/a-b",
        "U.S.",
        "O'Dell",
        "%"
      })
  void leavesTheRestWhole(String token) {
    assertThat(split(token).words()).containsExactly(token);
  }

  @Test
  void knowsWhichTokenAWordIsPartOf() {
    assertThat(split("the", "Lorin-based", "paper").tokens()).containsExactly(0, 1, 1, 1, 2);
  }

  @Test
  void theWordNearestToTheRootStandsForItsToken() {
    Pieced pieced = split("the", "Lorin-based", "paper");
    assertThat(pieced.mains(new int[] {4, 3, 3, 4, -1})).containsExactly(0, 3, 4);
    assertThat(pieced.mains(new int[] {4, 4, 1, 1, -1})).containsExactly(0, 1, 4);
  }
}
