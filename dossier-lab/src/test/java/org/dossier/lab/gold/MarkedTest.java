package org.dossier.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.dossier.lab.gold.Marked.Mark;
import org.junit.jupiter.api.Test;

final class MarkedTest {

  @Test
  void marksNestAndLeaveTheText() {
    Marked marked = Marked.of("a [A,B|big [C|red] bus] [A|came]");

    assertThat(marked.text()).isEqualTo("a big red bus came");
    assertThat(marked.marks("A")).containsExactly(new Mark("A", 2, 13), new Mark("A", 14, 18));
    assertThat(marked.marks("B")).containsExactly(new Mark("B", 2, 13));
    assertThat(marked.marks("C")).containsExactly(new Mark("C", 6, 9));
  }
}
