package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.dossier.Golden;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Span;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void isTheGoldenFile() {
    Golden.assertMatches("report/dossiers.json", rendered());
  }

  @Test
  void followsItsSchema() {
    assertThat(Schemas.errors("dossier", Schemas.parse(rendered()))).isEmpty();
    assertThat(Schemas.errors("dossier", Schemas.parse(Report.json().render(List.of())))).isEmpty();
  }

  @Test
  void breaksItsSchemaWhenAKeyIsMissingAddedOrWrong() {
    assertBroken(dossier -> dossier.remove("findings"));
    assertBroken(dossier -> dossier.put("sentiment", "negative"));
    assertBroken(dossier -> statement(dossier, "figure").put("factuality", "sure"));
    assertBroken(dossier -> detail(dossier, "figure").put("subset", "no"));
    assertBroken(dossier -> detail(dossier, "warning").remove("hedge"));
    assertBroken(
        dossier -> ((ObjectNode) detail(dossier, "time").get("value")).put("type", "EVENTUALLY"));
  }

  @Test
  void countsOffsetsInCodePoints() {
    JsonNode dossier = Schemas.parse(rendered()).at("/dossiers/0");
    int[] text = FixtureReports.COURIER.text().codePoints().toArray();
    for (JsonNode said : dossier.get("statements")) {
      JsonNode words = said.get("evidence");
      if (words.get("document").asText().equals(FixtureReports.COURIER.id())) {
        int start = words.get("start").asInt();
        int length = words.get("end").asInt() - start;
        assertThat(new String(text, start, length)).isEqualTo(words.get("quote").asText());
      }
    }
  }

  @Test
  void leavesOutTheTextOfDocuments() {
    assertThat(rendered()).doesNotContain("Velmora mourns");
  }

  @Test
  void sortsTheTimes() {
    JsonNode times = Schemas.parse(rendered()).at("/dossiers/0/times");
    List<String> ids = new ArrayList<>();
    times.fieldNames().forEachRemaining(ids::add);
    assertThat(ids).isSorted().hasSize(5);
  }

  @Test
  void writesEveryKindOfTimeValueAndConstraint() {
    Document document = Document.of("d", "The flood came a week before the fair.");
    Evidence words = Evidence.in(document, Field.TEXT, new Span(4, 9));
    List<TimeValue> values =
        List.of(
            new TimeValue.Calendar(TimeRange.year(2002)),
            new TimeValue.Yearless(Month.MAY, OptionalInt.of(8)),
            new TimeValue.UnitFromPublication(ChronoUnit.MONTHS, -1, true),
            new TimeValue.FromEvent(Integer.MIN_VALUE, -1, words.span()),
            new TimeValue.Length("a week"));
    String json = Report.json().render(List.of(FixtureFlood.dossier(document, words, values)));
    assertThat(Schemas.errors("dossier", Schemas.parse(json))).isEmpty();
    assertThat(json).containsPattern("\"least\": null,\\s+\"most\": -1");
  }

  @Test
  void refusesAQuoteThatDoesNotStandInItsDocument() {
    Document document = Document.of("d", "The flood came.");
    Evidence drifted = new Evidence("d", Field.TEXT, new Span(4, 9), "blood");
    Dossier dossier = FixtureFlood.dossier(document, drifted, List.of());
    assertThatThrownBy(() -> Report.json().render(List.of(dossier)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("d does not say \"blood\" at 4..9");
  }

  @Test
  void refusesAQuoteOfADocumentThatIsNotThere() {
    Document document = Document.of("d", "The flood came.");
    Evidence foreign = new Evidence("e", Field.TEXT, new Span(4, 9), "flood");
    Dossier dossier = FixtureFlood.dossier(document, foreign, List.of());
    assertThatThrownBy(() -> Report.json().render(List.of(dossier)))
        .hasMessageContaining("quotes e, which is not in the dossier of d#i1");
  }

  private static void assertBroken(Consumer<ObjectNode> change) {
    JsonNode document = Schemas.parse(rendered());
    change.accept((ObjectNode) document.at("/dossiers/0"));
    assertThat(Schemas.errors("dossier", document)).isNotEmpty();
  }

  private static ObjectNode detail(ObjectNode dossier, String kind) {
    return (ObjectNode) statement(dossier, kind).get("detail");
  }

  private static ObjectNode statement(ObjectNode dossier, String kind) {
    for (JsonNode said : dossier.get("statements")) {
      if (said.get("kind").asText().equals(kind)) {
        return (ObjectNode) said;
      }
    }
    throw new AssertionError("no statement of kind " + kind);
  }

  private static String rendered() {
    return Report.json().render(Fixtures.dossiers());
  }
}
