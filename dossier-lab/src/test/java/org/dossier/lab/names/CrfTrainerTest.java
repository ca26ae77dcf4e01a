package org.dossier.lab.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dossier.annotate.names.FoundName;
import org.dossier.annotate.names.Labels;
import org.dossier.annotate.names.NameModel;
import org.dossier.annotate.names.NameType;
import org.dossier.annotate.names.Viterbi;
import org.junit.jupiter.api.Test;

final class CrfTrainerTest {

  private static final int TITLE = 1001;
  private static final int WORD = 1002;
  private static final int STEEL = 1003;

  /** A person follows a title; what ends in steel is an organisation; the rest is nothing. */
  private static List<Stretch> examples() {
    SplittableRandom random = new SplittableRandom(2);
    int person = 1 << Labels.of(NameType.PERSON, 0, 1);
    int first = 1 << Labels.of(NameType.ORGANISATION, 0, 2);
    int last = 1 << Labels.of(NameType.ORGANISATION, 1, 2);
    List<Stretch> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int noise = random.nextInt(5);
      examples.add(new Stretch(new int[][] {{TITLE}, {WORD, noise}}, new int[] {1, person}));
      examples.add(new Stretch(new int[][] {{WORD, noise}, {STEEL}}, new int[] {first, last}));
    }
    return examples;
  }

  private static void assertLearnt(Viterbi viterbi) {
    assertThat(FoundName.of(viterbi.best(new int[][] {{TITLE}, {WORD}})))
        .containsExactly(new FoundName(1, 2, NameType.PERSON));
    assertThat(FoundName.of(viterbi.best(new int[][] {{WORD}, {STEEL}})))
        .containsExactly(new FoundName(0, 2, NameType.ORGANISATION));
  }

  @Test
  void learnsFromExamples() {
    assertLearnt(new Viterbi(CrfTrainer.learn(examples(), 20, 1)));
  }

  @Test
  void whatIsWrittenReadsTheSame() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CrfTrainer.learn(examples(), 20, 1).write(new DataOutputStream(bytes), 0.01f);

    assertLearnt(
        new Viterbi(
            NameModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())))));
  }

  @Test
  void anOpenLabelTeachesWhatTheOthersLeave() {
    int known = 1 << Labels.of(NameType.PLACE, 0, 1);
    int open = 1 | 1 << Labels.of(NameType.OTHER, 0, 1);
    List<Stretch> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new Stretch(new int[][] {{7}}, new int[] {known}));
      examples.add(new Stretch(new int[][] {{8}}, new int[] {open}));
    }
    int[] labels = new Viterbi(CrfTrainer.learn(examples, 10, 1)).best(new int[][] {{8}});

    assertThat(1 << labels[0] & open).isNotZero();
  }
}
