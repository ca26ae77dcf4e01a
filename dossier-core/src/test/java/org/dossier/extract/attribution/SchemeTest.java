package org.dossier.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTest {

  @Test
  void knowsBeforeAndAfterTheSource() {
    int[] labels = {
      Scheme.CONTENT_BEGIN, Scheme.BACK_OUT, Scheme.SOURCE_BEGIN, Scheme.BACK_OUT, Scheme.OUT
    };
    assertThat(Scheme.SPANS.statesOf(labels))
        .hasValueSatisfying(s -> assertThat(s).containsExactly(2, 1, 4, 7, 6));
  }

  @Test
  void hasNoStatesForTwoSources() {
    int[] labels = {Scheme.SOURCE_BEGIN, Scheme.BACK_OUT, Scheme.SOURCE_BEGIN};
    assertThat(Scheme.SPANS.statesOf(labels)).isEmpty();
  }

  @Test
  void hasNoStatesForAnInsideWithoutABegin() {
    assertThat(Scheme.CUES.statesOf(new int[] {Scheme.OUT, Scheme.INSIDE})).isEmpty();
    assertThat(Scheme.CUES.statesOf(new int[] {Scheme.BEGIN, Scheme.INSIDE})).isPresent();
  }

  @Test
  void findsOnlySequencesThatItAllows() {
    for (Scheme scheme : new Scheme[] {Scheme.CUES, Scheme.SPANS}) {
      Random random = new Random(11);
      for (int n = 0; n < 200; n++) {
        SequenceModel model = new Chance(random.nextInt());
        int[][] features = new int[1 + random.nextInt(12)][];
        Arrays.setAll(features, i -> new int[] {random.nextInt()});
        int[] states = SequenceModel.best(model, scheme, features);
        int[] labels = Arrays.stream(states).map(scheme::label).toArray();
        assertThat(scheme.statesOf(labels)).as("seed 11, sequence %s", n).isPresent();
        assertThat(scheme.mayBegin(states[0])).isTrue();
      }
    }
  }

  /** Weights that depend on nothing but their place. */
  private record Chance(int seed) implements SequenceModel {
    @Override
    public void addTo(float[] scores, int feature) {
      Random random = new Random((long) seed * feature);
      for (int label = 0; label < scores.length; label++) {
        scores[label] += random.nextFloat() - 0.5f;
      }
    }

    @Override
    public float transition(int from, int to) {
      return new Random(seed + 31L * from + to).nextFloat() - 0.5f;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "said,said", "says,say", "saying,say", "telling,tel", "tells,tel", "tell,tel", "denied,deny",
    "denies,deny", "deny,deny", "noted,not", "notes,not", "noting,not", "press,pres", "is,is"
  })
  void takesTheEndingsOfVerbsOff(String word, String stem) {
    assertThat(Words.stem(word)).isEqualTo(stem);
  }
}
