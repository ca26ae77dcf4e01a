package org.dossier.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class LabelsTest {

  private static final List<NameType> TYPES = List.of(NameType.values());

  private static List<FoundName> someNames(SplittableRandom random, int size) {
    List<FoundName> names = new ArrayList<>();
    int at = random.nextInt(3);
    while (at < size) {
      int end = Math.min(size, at + 1 + random.nextInt(4));
      names.add(new FoundName(at, end, TYPES.get(random.nextInt(TYPES.size()))));
      at = end + random.nextInt(3);
    }
    return names;
  }

  @Test
  void labelsTellTheNamesTheyWereMadeOf() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 200; round++) {
      List<FoundName> names = someNames(random, 12);
      int[] labels = FoundName.labels(names, 12);

      assertThat(FoundName.of(labels)).isEqualTo(names);
      for (int i = 1; i < labels.length; i++) {
        assertThat(Labels.follows(labels[i - 1], labels[i])).isTrue();
      }
    }
  }

  @Test
  void aNameEndsAsTheTypeItBegan() {
    int first = Labels.of(NameType.PERSON, 0, 2);

    assertThat(Labels.follows(first, Labels.of(NameType.PERSON, 1, 2))).isTrue();
    assertThat(Labels.follows(first, Labels.of(NameType.PLACE, 1, 2))).isFalse();
    assertThat(Labels.follows(first, Labels.OUTSIDE)).isFalse();
    assertThat(Labels.follows(Labels.OUTSIDE, Labels.of(NameType.PERSON, 1, 2))).isFalse();
  }
}
