package org.dossier.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KernelTest {

  @Test
  void multipliesAVectorByAMatrix() {
    float[] out = {1, 1};
    Kernel.multiply(new float[] {9, 2, 3}, 1, 1, new float[] {1, 10, 100, 1000}, 0, 2, 2, out, 0);
    assertThat(out).containsExactly(303, 3021);
  }

  @Test
  void theTangentIsRightEnough() {
    float[] out = new float[1];
    for (float x = -20; x < 20; x += 0.37f) {
      Kernel.tanh(new float[] {x}, out, 1);
      assertThat((double) out[0]).isCloseTo(StrictMath.tanh(x), within(2e-4));
    }
  }

  @Test
  void theFirstGatesAreLogisticAndTheOthersTangents() {
    float[] values = {-30, -1, 0, 1, 30, -1, 1};
    Kernel.gates(values, 5);
    assertThat(values)
        .containsExactly(
            new float[] {0, 0.26894f, 0.5f, 0.73106f, 1, -0.76159f, 0.76159f}, within(2e-4f));
  }

  @Test
  void theFirstValuesLeak() {
    float[] values = {-2, 3, -2};
    Kernel.leak(values, 2);
    assertThat(values).containsExactly(-0.2f, 3, -2);
  }
}
