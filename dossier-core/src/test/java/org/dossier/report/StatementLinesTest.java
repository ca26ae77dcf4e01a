package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.Golden;
import org.dossier.model.Dossier;
import org.dossier.model.Story;
import org.junit.jupiter.api.Test;

/** Pins the form by which others score us. */
class StatementLinesTest {

  private static final List<String> COMMON =
      List.of(
          "document",
          "kind",
          "measure",
          "least",
          "most",
          "qualifier",
          "population",
          "subset",
          "incident",
          "attribution",
          "factuality",
          "time",
          "evidence",
          "rule");

  private static final Map<String, List<String>> OWN =
      Map.of(
          "figure", List.of(),
          "responsibility", List.of("type", "target", "topic", "mode", "denies"),
          "warning", List.of("type", "issuer", "recipient", "content", "channel", "hedge"),
          "response", List.of("type", "by", "content", "causality", "warning"),
          "proceeding", List.of("step", "persons", "number", "matter"),
          "occurrence", List.of("type", "actor"),
          "description", List.of("aspect"),
          "attribution", List.of("content"),
          "time", List.of("value"));

  private final List<String> lines =
      Report.statements().render(Fixtures.dossiers()).lines().toList();

  @Test
  void isTheGoldenFile() {
    Golden.assertMatches(
        "report/statements.jsonl", Report.statements().render(Fixtures.dossiers()));
  }

  @Test
  void writesAFigure() {
    assertThat(lines.get(2))
        .isEqualTo(
            "{\"document\":\"courier-01.json\",\"kind\":\"figure\",\"measure\":\"KILLED\","
                + "\"least\":31,\"most\":null,\"qualifier\":\"AT_LEAST\",\"population\":null,"
                + "\"subset\":false,\"incident\":{\"id\":\"courier-01.json#i1\",\"role\":\"MAIN\","
                + "\"name\":\"attack on Tarn Street market\"},"
                + "\"attribution\":[{\"words\":\"Velmora Health Office\",\"kind\":\"OFFICIAL\","
                + "\"stance\":\"NEUTRAL\"}],\"factuality\":\"CT+\","
                + "\"time\":{\"earliest\":\"2021-05-10\",\"latest\":\"2021-05-13\"},"
                + "\"evidence\":{\"field\":\"text\",\"start\":70,\"end\":96,"
                + "\"quote\":\"killing at least 31 people\"},\"rule\":\"figure.count-noun/1\","
                + "\"id\":\"courier-01.json#s3\"}");
  }

  @Test
  void writesTheSameKeysInTheSameOrderForEveryKind() {
    assertThat(lines).hasSize(32);
    for (String line : lines) {
      JsonNode said = Schemas.parse(line);
      List<String> keys = new ArrayList<>(COMMON);
      keys.addAll(OWN.getOrDefault(said.get("kind").asText(), List.of("no such kind")));
      keys.add("id");
      assertThat(said.fieldNames()).toIterable().containsExactlyElementsOf(keys);
    }
  }

  @Test
  void followsItsSchema() {
    assertThat(lines)
        .allSatisfy(line -> assertThat(Schemas.errors("statement", Schemas.parse(line))).isEmpty());
  }

  @Test
  void breaksItsSchemaWhenAKeyIsMissingAddedOrOfAnotherKind() {
    ObjectNode figure = (ObjectNode) Schemas.parse(lines.get(2));
    assertThat(Schemas.errors("statement", figure.deepCopy().put("target", "x"))).isNotEmpty();
    assertThat(Schemas.errors("statement", figure.deepCopy().putNull("measure"))).isNotEmpty();
    assertThat(Schemas.errors("statement", figure.deepCopy().put("kind", "warning"))).isNotEmpty();
    assertThat(Schemas.errors("statement", figure.deepCopy().put("kind", "FIGURE"))).isNotEmpty();
    ObjectNode without = figure.deepCopy();
    without.remove("rule");
    assertThat(Schemas.errors("statement", without)).isNotEmpty();
  }

  @Test
  void ordersByDocumentThenByPlace() {
    assertThat(lines).extracting(line -> Schemas.parse(line).get("document").asText()).isSorted();
    assertThat(lines)
        .filteredOn(line -> line.contains("\"document\":\"herald-02.txt\""))
        .extracting(line -> Schemas.parse(line).at("/evidence/start").asInt())
        .isSorted();
  }

  @Test
  void writesNothingForNothing() {
    assertThat(Report.statements().render(List.of(Fixtures.mill()))).isEmpty();
  }

  @Test
  void refusesAMentionThatNoIncidentContains() {
    Dossier market = Fixtures.market();
    Story story = market.story();
    Story torn = new Story(story.main(), List.of(), story.reports(), story.dependences());
    Dossier dossier =
        new Dossier(
            torn,
            market.findings(),
            market.comparisons(),
            market.timeline(),
            market.times(),
            market.aggregates(),
            market.notStated(),
            market.run());
    assertThatThrownBy(() -> Report.statements().render(List.of(dossier)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("which no incident of the story contains");
  }
}
