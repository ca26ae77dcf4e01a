package org.dossier.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Span;
import org.junit.jupiter.api.Test;

final class GoldTest {

  private static final List<Marked> TEXTS =
      List.of(Marked.of("🜲🜲 [X1|two mules] fled, [X2|three] [X1|died]"));

  private static final JsonNode ROOT =
      Labels.of(
          """
          {"documents": [{"id": "D0", "file": "mules.txt"}],
           "part": {"rows": [{"id": "X1"}, {"id": "X2"}]}}
          """,
          TEXTS);

  private static final Gold GOLD = Gold.of(ROOT, Labels.documents(ROOT, TEXTS));

  @Test
  void placesAreFoundByCodePoints() {
    assertThat(ROOT.at("/part/rows/0/evidence/0/start").asInt()).isEqualTo(3);
    assertThat(GOLD.place("X1", 0).span()).isEqualTo(new Span(5, 14));
    assertThat(GOLD.places("X1")).extracting(Place::words).containsExactly("two mules", "died");
  }

  @Test
  void overlapNeedsTheSameReportAndField() {
    Place place = GOLD.place("X2", 0);
    Document report = place.document();
    Span span = new Span(place.span().start() + 2, place.span().end() + 2);

    assertThat(place.overlap(Evidence.in(report, Field.TEXT, span))).isEqualTo(3);
    assertThat(place.overlap(new Evidence("other", Field.TEXT, span, "12345"))).isZero();
    assertThat(place.overlap(new Evidence("mules.txt", Field.TITLE, span, "12345"))).isZero();
    assertThat(place.overlap(new Span(0, place.span().start()))).isZero();
  }

  @Test
  void sectionsAreFoundByPath() {
    assertThat(GOLD.section("part", "rows")).hasSize(2);
    assertThat(GOLD.section("nowhere")).isEmpty();
    assertThat(GOLD.nameOf("mules.txt")).isEqualTo("D0");
    assertThat(GOLD.nameOf("other.txt")).isEqualTo("other.txt");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> Gold.of(ROOT, List.of())).hasMessageContaining("mules.txt");
    assertThatThrownBy(() -> GOLD.row("X9")).hasMessageContaining("X9");
    assertThatThrownBy(() -> GOLD.document("D9")).hasMessageContaining("D9");
  }
}
