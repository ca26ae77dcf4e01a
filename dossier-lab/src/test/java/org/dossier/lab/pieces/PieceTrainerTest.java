package org.dossier.lab.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import org.dossier.annotate.syntax.Pieces;
import org.junit.jupiter.api.Test;

class PieceTrainerTest {

  private static final List<String> NAMES = List.of("##ham", "brin", "harbour", "port", "quay");

  /** All in one plane, so that two numbers say everything. */
  private static final double[][] VECTORS = {
    {1, 0, 1}, {0, 2, 0}, {-3, 1, -3}, {2, -2, 2}, {0.5, 0.5, 0.5}
  };

  private static float[] read(byte[] table, String word) throws IOException {
    Pieces pieces = Pieces.read(new DataInputStream(new ByteArrayInputStream(table)));
    float[] vector = new float[pieces.size()];
    pieces.add(word, vector, 0);
    return vector;
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int j = 0; j < one.length; j++) {
      sum += (one[j] - other[j]) * (one[j] - other[j]);
    }
    return Math.sqrt(sum);
  }

  private static double distance(float[] one, float[] other) {
    return Math.hypot(one[0] - other[0], one[1] - other[1]);
  }

  @Test
  void distancesStayInProportion() throws IOException {
    byte[] table = PieceTrainer.made(NAMES, VECTORS, 2);
    double scale =
        distance(read(table, "harbour"), read(table, "port")) / distance(VECTORS[2], VECTORS[3]);
    for (int i = 1; i < NAMES.size(); i++) {
      for (int j = 1; j < i; j++) {
        assertThat(distance(read(table, NAMES.get(i)), read(table, NAMES.get(j))))
            .isCloseTo(scale * distance(VECTORS[i], VECTORS[j]), within(0.03));
      }
    }
  }

  @Test
  void aPieceInsideAddsTheSameToEveryWord() throws IOException {
    byte[] table = PieceTrainer.made(NAMES, VECTORS, 2);
    float root = (float) Math.sqrt(2);
    for (int axis = 0; axis < 2; axis++) {
      float byBrin = root * read(table, "brinham")[axis] - read(table, "brin")[axis];
      float byPort = root * read(table, "portham")[axis] - read(table, "port")[axis];
      assertThat(byBrin).isCloseTo(byPort, within(1e-5f));
    }
    assertThat(read(table, "xyz")).containsExactly(0, 0);
  }

  @Test
  void theSameVectorsGiveTheSameBytes() throws IOException {
    assertThat(PieceTrainer.made(NAMES, VECTORS, 3))
        .isEqualTo(PieceTrainer.made(NAMES, VECTORS, 3));
  }
}
