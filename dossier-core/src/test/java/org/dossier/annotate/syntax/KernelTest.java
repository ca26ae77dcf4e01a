package org.dossier.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelTest {

  private static float[] random(int size, long seed) {
    Random random = new Random(seed);
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  @Test
  void multipliesAVectorByAMatrix() {
    float[] out = {1, 1};
    Kernel.multiply(new float[] {9, 2, 3}, 1, 1, new float[] {1, 10, 100, 1000}, 0, 2, 2, out, 0);
    assertThat(out).containsExactly(303, 3021);
  }

  @ParameterizedTest
  @CsvSource({"8, 5, 3", "16, 24, 4", "48, 384, 7", "10, 6, 3", "96, 1, 1"})
  void manyVectorsAtOnceGiveTheSameBits(int rows, int columns, int count) {
    float[] in = random(rows * count, 1);
    float[] matrix = random(rows * columns, 2);
    float[] each = random(columns * count, 3);
    float[] all = each.clone();
    for (int i = 0; i < count; i++) {
      Kernel.multiply(in, i * rows, 1, matrix, 0, rows, columns, each, i * columns);
    }
    Kernel.multiplyAll(in, matrix, 0, rows, columns, all, count);
    assertThat(all).isEqualTo(each);
  }

  @Test
  void theTangentIsRightEnough() {
    float[] out = new float[1];
    for (float x = -20; x < 20; x += 0.37f) {
      Kernel.tanh(new float[] {x}, 0, 1, out, 0);
      assertThat((double) out[0]).isCloseTo(StrictMath.tanh(x), within(2e-4));
    }
  }

  @Test
  void theLogisticIsRightEnough() {
    float[] values = {-30, -1, 0, 1, 30};
    Kernel.logistic(values, 0, 5);
    assertThat(values[1]).isCloseTo(0.26894f, within(1e-4f));
    assertThat(values[2]).isEqualTo(0.5f);
    assertThat(values[0]).isCloseTo(0, within(1e-3f));
    assertThat(values[4]).isCloseTo(1, within(1e-3f));
  }
}
