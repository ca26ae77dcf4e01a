package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.dossier.model.Figure;
import org.junit.jupiter.api.Test;

class FigureRoomTest {

  private static final Figure FIGURE =
      new DossierIndex(Fixtures.market())
          .statements(Figure.class, Fixtures.market().story().main())
          .get(0);

  private final FigureRoom room = new FigureRoom();

  @Test
  void standsMarksOfOnePlaceSideBySide() {
    double first = room.mark(100, 50);
    double second = room.mark(100, 50);
    assertThat(first).isEqualTo(100);
    assertThat(second - first).isGreaterThanOrEqualTo(13);
    assertThat(room.mark(100, 90)).isEqualTo(100);
  }

  @Test
  void writesALabelOnlyWhereNothingIsCovered() {
    FigureMark mark = new FigureMark(FIGURE, "R1", room.mark(100, 50), 50);
    assertThat(room.label(mark, "31 R1", false, 0, 400))
        .hasValueSatisfying(place -> assertThat(place.x()).isGreaterThan(100));
    assertThat(room.label(mark, "31 R1", false, 0, 400))
        .hasValueSatisfying(place -> assertThat(place.x()).isLessThan(100));
    assertThat(room.label(mark, "31 R1", false, 0, 400)).isPresent();
    assertThat(room.label(mark, "31 R1", false, 0, 400)).isPresent();
    assertThat(room.label(mark, "31 R1", false, 0, 400)).isEmpty();
  }

  @Test
  void keepsALabelOffTheLineOfItsDaysAndInsideItsSide() {
    FigureMark mark = new FigureMark(FIGURE, "R1", room.mark(100, 50), 50);
    assertThat(room.label(mark, "31 R1", true, 0, 400))
        .hasValueSatisfying(place -> assertThat(place.x()).isEqualTo(100));
    assertThat(room.label(mark, "31 R1", false, 0, 110))
        .hasValueSatisfying(place -> assertThat(place.x()).isLessThan(100));
  }
}
