package org.dossier.lab.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.dossier.annotate.names.FoundName;
import org.dossier.annotate.names.NameType;
import org.junit.jupiter.api.Test;

final class NameTallyTest {

  private static final List<NameType> ALL = List.of(NameType.values());
  private static final Offset<Double> EXACT = Offset.offset(1e-9);

  @Test
  void onlyTheExactWordsAndTypeCount() {
    NameTally tally = new NameTally();
    tally.add(
        List.of(
            new FoundName(0, 2, NameType.PERSON),
            new FoundName(4, 5, NameType.PLACE),
            new FoundName(7, 9, NameType.ORGANISATION)),
        List.of(
            new FoundName(0, 2, NameType.PERSON),
            new FoundName(4, 5, NameType.ORGANISATION),
            new FoundName(7, 8, NameType.ORGANISATION),
            new FoundName(10, 11, NameType.PLACE)));

    assertThat(tally.gold(ALL)).isEqualTo(3);
    assertThat(tally.precision(ALL)).isEqualTo(25, EXACT);
    assertThat(tally.recall(ALL)).isEqualTo(100 / 3.0, EXACT);
    assertThat(tally.f1(ALL)).isEqualTo(200 / 7.0, EXACT);
    assertThat(tally.f1(List.of(NameType.PERSON))).isEqualTo(100, EXACT);
    assertThat(tally.f1(List.of(NameType.ORGANISATION))).isZero();
  }

  @Test
  void nothingFoundInNothingIsZero() {
    assertThat(new NameTally().f1(ALL)).isZero();
  }
}
