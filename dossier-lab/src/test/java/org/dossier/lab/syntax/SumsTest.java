package org.dossier.lab.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SumsTest {

  private final SplittableRandom random = new SplittableRandom(5);

  @ParameterizedTest
  @CsvSource({"1,1,1", "3,5,7", "8,4,6", "21,10,9"})
  void outerProductsAreAdded(int count, int rows, int columns) {
    float[] in = numbers(count * rows);
    float[] back = numbers(count * columns);
    float[] sums = numbers(2 + rows * columns);
    float[] before = sums.clone();

    Sums.outer(in, rows, Sums.rows(back, columns, 0, count, columns), sums, 2);

    assertThat(sums[1]).isEqualTo(before[1]);
    for (int k = 0; k < rows; k++) {
      for (int j = 0; j < columns; j++) {
        double expected = before[2 + k * columns + j];
        for (int t = 0; t < count; t++) {
          expected += (double) in[t * rows + k] * back[t * columns + j];
        }
        assertThat((double) sums[2 + k * columns + j]).isCloseTo(expected, within(1e-5));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "4,3"})
  void whatIsCutIntoRowsIsJoinedAgain(int count, int size) {
    float[] values = numbers(count * size);
    assertThat(Sums.flat(Sums.rows(values, size, 0, count, size), size)).containsExactly(values);
  }

  private float[] numbers(int size) {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (float) (random.nextDouble() - 0.5);
    }
    return numbers;
  }
}
