package org.dossier.lab.syntax;

/** Changes numbers against their gradient, each at its own pace (Kingma and Ba 2015). */
final class Adam {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.98f;

  private final float[] values;
  private final float[] means;
  private final float[] squares;
  private int steps;

  Adam(float[] values) {
    this.values = values;
    this.means = new float[values.length];
    this.squares = new float[values.length];
  }

  /** Takes one step and sets the gradient to zero. */
  void step(float[] gradient, float scale, float rate) {
    steps++;
    double first = 1 - StrictMath.pow(FIRST, steps);
    double second = 1 - StrictMath.pow(SECOND, steps);
    float pace = (float) (rate * StrictMath.sqrt(second) / first);
    float[] v = values;
    float[] m = means;
    float[] s = squares;
    for (int i = 0; i < v.length; i++) {
      float g = gradient[i] * scale;
      m[i] = FIRST * m[i] + (1 - FIRST) * g;
      s[i] = SECOND * s[i] + (1 - SECOND) * g * g;
      v[i] -= pace * m[i] / ((float) Math.sqrt(s[i]) + 1e-6f);
      gradient[i] = 0;
    }
  }
}
