package org.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON formats keep to schemas written from their specifications, and hang together. */
class SchemaOfFormatsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ExportOptions ALL = new ExportOptions(true, true, Optional.empty());

  private static JsonNode written(String format, ExportOptions options, List<Dossier> dossiers)
      throws IOException {
    return MAPPER.readTree(Export.named(format).orElseThrow().export(dossiers, options).text());
  }

  private static JsonSchema schema(String format) throws IOException {
    try (InputStream in = SchemaOfFormatsTest.class.getResourceAsStream(format + ".schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(MAPPER.readTree(Objects.requireNonNull(in)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"geojson", "annotations", "timelinejs", "prov", "stix"})
  void keepsToItsSchema(String format) throws IOException {
    List<Dossier> both = new ArrayList<>(Told.MARKET);
    both.addAll(Told.FERRY);
    for (ExportOptions options : List.of(ALL, ExportOptions.DISCREET)) {
      assertThat(schema(format).validate(written(format, options, both))).isEmpty();
    }
    assertThat(schema(format).validate(written(format, ALL, List.of()))).isEmpty();
  }

  @Test
  void annotationsQuoteTheWordsAtTheirPlaces() throws IOException {
    String text = "🔥 Fire in Ostermoor. At least 12 people were killed in the fire, police said.";
    JsonNode items = written("annotations", ALL, List.of(Told.by(text))).at("/first/items");
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      JsonNode quote = item.at("/target/selector/0");
      JsonNode place = item.at("/target/selector/1");
      int start = text.offsetByCodePoints(0, place.get("start").asInt());
      int end = text.offsetByCodePoints(0, place.get("end").asInt());
      assertThat(quote.get("exact").asText()).isEqualTo(text.substring(start, end));
    }
  }

  @Test
  void annotationsGivePositionsOnlyUnlessQuotesAreWanted() throws IOException {
    JsonNode written = written("annotations", ExportOptions.DISCREET, Told.MARKET);
    assertThat(written.findValuesAsText("type")).doesNotContain("TextQuoteSelector");
  }

  @Test
  void everyReferenceInStixIsToAnObjectOfTheBundle() throws IOException {
    JsonNode objects = written("stix", ALL, Told.MARKET).get("objects");
    Set<String> ids = new HashSet<>();
    objects.forEach(object -> assertThat(ids.add(object.get("id").asText())).isTrue());
    for (JsonNode object : objects) {
      object.path("object_refs").forEach(ref -> assertThat(ids).contains(ref.asText()));
      if (object.has("created_by_ref")) {
        assertThat(ids).contains(object.get("created_by_ref").asText());
      }
      assertThat(object.get("id").asText()).startsWith(object.get("type").asText() + "--");
    }
    assertThat(objects.findValuesAsText("opinion")).contains("disagree");
    assertThat(objects.findValuesAsText("created")).containsOnly("2031-04-16T00:00:00.000Z");
  }

  @Test
  void everyRelationInProvIsBetweenThingsOfTheFile() throws IOException {
    JsonNode prov = written("prov", ALL, Told.MARKET);
    Set<String> known = new HashSet<>();
    for (String kind : List.of("entity", "agent", "activity")) {
      prov.get(kind).fieldNames().forEachRemaining(known::add);
    }
    for (String kind : List.of("used", "wasGeneratedBy", "wasDerivedFrom", "wasAttributedTo")) {
      for (JsonNode relation : prov.get(kind)) {
        relation.forEach(
            end -> assertThat(end.isObject() || known.contains(end.asText())).isTrue());
      }
    }
  }
}
