package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.dossier.model.Count.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountTest {

  private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());

  @ParameterizedTest
  @CsvSource({
    "EXACT, 12, 12",
    "ABOUT, 12, 12",
    "RANGE, 12, 12",
    "AT_LEAST, 12,",
    "MORE_THAN, 12,",
    "UP_TO, , 12",
    "ALMOST, , 12"
  })
  void aQualifierSetsTheEndsItsWordsAllow(Qualifier qualifier, Integer least, Integer most) {
    Count count = Count.of(12, qualifier, "12");
    assertThat(count.least()).isEqualTo(optional(least));
    assertThat(count.most()).isEqualTo(optional(most));
    assertThat(count.stated()).hasValue(12);
  }

  private static OptionalInt optional(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  @ParameterizedTest
  @EnumSource(names = {"VAGUE", "UNQUANTIFIED"})
  void wordsWithoutANumberSetNoEnd(Qualifier qualifier) {
    assertThat(Count.of(24, qualifier, "dozens"))
        .isEqualTo(Count.unnumbered(qualifier, "dozens"))
        .matches(count -> !count.isNumbered())
        .matches(count -> count.stated().isEmpty());
  }

  @Test
  void refusesFewerThanNobodyAndEndsThatCross() {
    assertThatThrownBy(() -> Count.exact(-3, "-3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-3");
    assertThatThrownBy(() -> Count.range(30, 20, "30 to 20"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("most 20 is below least 30");
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 143, EXACT, 154, true",
    "AT_LEAST, 143, EXACT, 140, false",
    "UP_TO, 20, AT_LEAST, 20, true",
    "UP_TO, 20, AT_LEAST, 21, false",
    "VAGUE, 0, EXACT, 7, true"
  })
  void compatibleMeansThatOneNumberMakesBothTrue(
      Qualifier q1, int n1, Qualifier q2, int n2, boolean compatible) {
    Count first = Count.of(n1, q1, "first");
    Count second = Count.of(n2, q2, "second");
    assertThat(first.compatibleWith(second)).isEqualTo(compatible);
  }

  @Test
  void compatibilityAgreesWithCountingOnFingers() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      Count a = any(random);
      Count b = any(random);
      boolean some = IntStream.rangeClosed(0, 12).anyMatch(n -> allows(a, n) && allows(b, n));
      assertThat(a.compatibleWith(b)).as("%s and %s", a, b).isEqualTo(some);
      assertThat(b.compatibleWith(a)).isEqualTo(some);
    }
  }

  private static Count any(Random random) {
    int number = random.nextInt(10);
    Qualifier qualifier = QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
    return qualifier == Qualifier.RANGE
        ? Count.range(number, number + random.nextInt(3), "range")
        : Count.of(number, qualifier, "any");
  }

  private static boolean allows(Count count, int number) {
    return number >= count.least().orElse(0) && number <= count.most().orElse(Integer.MAX_VALUE);
  }
}
