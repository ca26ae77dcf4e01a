package org.dossier.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.dossier.extract.attribution.Examples.Example;
import org.dossier.extract.attribution.LinearModel;
import org.dossier.extract.attribution.Scheme;
import org.dossier.extract.attribution.SequenceModel;
import org.junit.jupiter.api.Test;

final class ConditionalFieldTest {

  private static final int NOUN = 7;
  private static final int VERB = -9;
  private static final int PARTICLE = 11;

  /** A verb begins a cue; a particle is inside one only after a verb. */
  private static final List<Example> EXAMPLES =
      List.of(
          example(new int[] {NOUN, VERB, PARTICLE, NOUN}, new int[] {0, 1, 2, 0}),
          example(new int[] {NOUN, PARTICLE, NOUN}, new int[] {0, 0, 0}),
          example(new int[] {VERB, NOUN, PARTICLE}, new int[] {1, 0, 0}));

  @Test
  void learnsFromATokenAndFromTheOneBeforeIt() {
    ConditionalField field = trained();
    float[][] moves = field.transitions();
    assertThat(field.weights().of(field.features().row(VERB))[1]).isPositive();
    assertThat(moves[1][2]).isGreaterThan(moves[2][2]);
  }

  @Test
  void readsItsOwnExamplesBackFromTheFile() throws IOException {
    SequenceModel model = written(trained());
    for (Example example : EXAMPLES) {
      assertThat(SequenceModel.best(model, Scheme.CUES, example.features()))
          .containsExactly(example.states());
    }
  }

  @Test
  void givesTheSameFileForTheSameExamples() throws IOException {
    assertThat(bytes(trained())).isEqualTo(bytes(trained()));
  }

  @Test
  void weighsAllSequencesThatTheSchemeAllows() {
    float[][] none = new float[Scheme.CUES.states() + 1][Scheme.CUES.states()];
    Lattice lattice = new Lattice(Scheme.CUES, none, new double[2][3]);
    // out and begin may stand first; a begin may be followed by all three, an out by two
    assertThat(lattice.total()).isEqualTo(Math.log(5), within(1e-9));
    assertThat(lattice.labels()[0][1]).isEqualTo(3.0 / 5, within(1e-9));
    assertThat(lattice.moves()[1][2]).isEqualTo(1.0 / 5, within(1e-9));
    assertThat(Arrays.stream(lattice.labels()[1]).sum()).isEqualTo(1, within(1e-9));
  }

  @Test
  void leavesOutWhatIsRare() {
    FeatureRows features = new FeatureRows(EXAMPLES, 3);
    assertThat(features.size()).isEqualTo(2);
    assertThat(features.row(VERB)).isNegative();
    assertThat(features.feature(features.row(NOUN))).isEqualTo(NOUN);
    assertThat(features.rows(new int[][] {{VERB, PARTICLE}})[0])
        .containsExactly(features.row(PARTICLE));
  }

  private static ConditionalField trained() {
    ConditionalField field =
        new ConditionalField(Scheme.CUES, new FeatureRows(EXAMPLES, 1), 0.5f, 0, 0);
    field.train(EXAMPLES, 100, new PrintWriter(new StringWriter()));
    return field;
  }

  private static SequenceModel written(ConditionalField field) throws IOException {
    byte[] bytes = bytes(field);
    return LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes)), Scheme.CUES);
  }

  private static byte[] bytes(ConditionalField field) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelFile.write(new DataOutputStream(bytes), field);
    return bytes.toByteArray();
  }

  private static Example example(int[] features, int[] states) {
    return new Example(
        Arrays.stream(features).mapToObj(f -> new int[] {f}).toArray(int[][]::new), states);
  }
}
