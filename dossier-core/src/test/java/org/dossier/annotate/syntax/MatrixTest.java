package org.dossier.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {

  private static float[] random(int size, long seed) {
    Random random = new Random(seed);
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  @ParameterizedTest
  @CsvSource({"8, 5, 3", "16, 24, 4", "48, 384, 7", "10, 6, 3", "96, 1, 1", "3, 9, 2", "64, 96, 0"})
  void itsSumsHaveTheBitsOfThePlainOnes(int rows, int columns, int count) {
    float[] in = random(rows * count, 1);
    float[] values = random(rows * columns + 2, 2);
    Matrix matrix = new Matrix(rows, columns);
    matrix.fill(values, 2);
    float[] room = new float[columns];
    float[][] all = new float[count][];
    float[][] plain = new float[count][];
    for (int i = 0; i < count; i++) {
      all[i] = random(columns, 3 + i);
      plain[i] = all[i].clone();
      float[] one = all[i].clone();
      Kernel.multiply(in, i * rows, 1, values, 2, rows, columns, plain[i], 0);
      matrix.multiply(in, i * rows, room, one);
      assertThat(one).isEqualTo(plain[i]);
    }
    matrix.multiplyAll(in, room, all);
    assertThat(all).isDeepEqualTo(plain);
  }

  @Test
  void turnedOverItsRowsAreColumns() {
    float[] values = random(2 + 3 * 5, 4);
    Matrix turned = new Matrix(5, 3);
    turned.fillTurned(values, 2);
    float[] second = {0, 0, 0};
    turned.multiply(new float[] {0, 1, 0, 0, 0}, 0, new float[3], second);
    assertThat(second).containsExactly(values[2 + 1], values[2 + 5 + 1], values[2 + 10 + 1]);
  }
}
