package org.dossier.lab.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PrincipalAxesTest {

  private static double[][] vectors(int count, int size) {
    SplittableRandom random = new SplittableRandom(9);
    double[][] vectors = new double[count][size];
    for (double[] vector : vectors) {
      double shared = random.nextDouble(-3, 3);
      for (int j = 0; j < size; j++) {
        vector[j] = 5 + shared * j + random.nextDouble(-1, 1);
      }
    }
    return vectors;
  }

  @Test
  void theFirstAxisLiesWherePointsDo() {
    PrincipalAxes axes = PrincipalAxes.of(new double[][] {{0, 1}, {3, -3}, {6, -7}, {9, -11}});
    assertThat(axes.axes()[0]).containsExactly(new double[] {-0.6, 0.8}, within(1e-12));
    assertThat(axes.variances()).containsExactly(new double[] {31.25, 0}, within(1e-12));
    assertThat(axes.along(0, new double[] {4.5, -5})).isCloseTo(0, within(1e-12));
    assertThat(axes.along(0, new double[] {4.5, 5})).isCloseTo(8, within(1e-12));
  }

  @Test
  void axesStandAtRightAnglesAndFallInVariance() {
    double[][] vectors = vectors(200, 12);
    PrincipalAxes axes = PrincipalAxes.of(vectors);
    for (int p = 0; p < 12; p++) {
      double variance = 0;
      for (double[] vector : vectors) {
        variance += axes.along(p, vector) * axes.along(p, vector) / vectors.length;
      }
      assertThat(variance).isCloseTo(axes.variances()[p], within(1e-9));
      assertThat(p == 0 || axes.variances()[p] <= axes.variances()[p - 1]).isTrue();
      for (int q = 0; q <= p; q++) {
        assertThat(product(axes.axes()[p], axes.axes()[q])).isCloseTo(p == q ? 1 : 0, within(1e-9));
      }
    }
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int j = 0; j < one.length; j++) {
      sum += one[j] * other[j];
    }
    return sum;
  }

  @Test
  void theLargestComponentIsPositive() {
    for (double[] axis : PrincipalAxes.of(vectors(100, 8)).axes()) {
      double most = 0;
      for (double component : axis) {
        most = Math.abs(component) > Math.abs(most) ? component : most;
      }
      assertThat(most).isPositive();
    }
  }
}
