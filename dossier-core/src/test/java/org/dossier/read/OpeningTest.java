package org.dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Publication;
import org.dossier.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Titles and leading metadata: what to take and what to leave. */
class OpeningTest {

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return Cases.load("opening.jsonl").stream()
        .map(it -> DynamicTest.dynamicTest(it.path("id").asText(), () -> check(it)));
  }

  private static void check(JsonNode expected) {
    String text = expected.path("text").asText();
    Opening opening = opening(expected, text);
    assertThat(opening.metadata().stream().map(it -> cut(text, it.span())))
        .as("metadata")
        .isEqualTo(Cases.texts(expected, "metadata"));
    assertThat(opening.headline().map(it -> cut(text, it)))
        .as("headline")
        .isEqualTo(Cases.text(expected, "headline"));
    assertThat(opening.publication().flatMap(LeadingToken::time).map(Object::toString))
        .as("time")
        .isEqualTo(Cases.text(expected, "time"));
  }

  private static Opening opening(JsonNode expected, String text) {
    Optional<String> title = Cases.text(expected, "title");
    if (title.isPresent()) {
      return Opening.ofTitled(text, title.get());
    }
    return expected.path("markdown").asBoolean() ? Opening.ofMarkdown(text) : Opening.ofPlain(text);
  }

  private static String cut(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  @TestFactory
  Stream<DynamicTest> anyLineBreakFindsTheSameWords() throws IOException {
    return Cases.load("opening.jsonl").stream()
        .filter(it -> it.path("text").asText().indexOf('\r') < 0)
        .flatMap(it -> Stream.of("\r\n", "\r").map(end -> broken(it, end)));
  }

  private static DynamicTest broken(JsonNode expected, String lineBreak) {
    String text = expected.path("text").asText().replace("\n", lineBreak);
    JsonNode copy = ((ObjectNode) expected).deepCopy().put("text", text);
    return DynamicTest.dynamicTest(expected.path("id").asText(), () -> check(copy));
  }

  @Test
  void everyLabelHasCases() throws IOException {
    Set<LeadingToken.Label> seen = EnumSet.noneOf(LeadingToken.Label.class);
    for (JsonNode it : Cases.load("opening.jsonl")) {
      opening(it, it.path("text").asText()).metadata().forEach(token -> seen.add(token.label()));
    }
    assertThat(seen).containsExactlyInAnyOrder(LeadingToken.Label.values());
  }

  @Test
  void gluedMetadataBecomesEvidence() {
    byte[] bytes = " date 2031-05-17 The ministry spoke.\r\n".getBytes(StandardCharsets.UTF_8);
    Document document = Reader.standard().read("a.txt", bytes).documents().get(0);
    Publication publication = document.publication();
    assertThat(document.text()).isEqualTo(" date 2031-05-17 The ministry spoke.\r\n");
    assertThat(publication.basis()).isEqualTo(Publication.Basis.EMBEDDED);
    Evidence words = publication.words().orElseThrow();
    assertThat(words.quote()).isEqualTo("date 2031-05-17");
    assertThat(document.cut(Field.TEXT, words.span())).isEqualTo(words.quote());
    assertThat(document.metadata()).isEqualTo(List.of(words.span()));
  }

  @TestFactory
  Stream<DynamicTest> dates() throws IOException {
    return Cases.load("dates.jsonl").stream()
        .map(it -> DynamicTest.dynamicTest("date " + it.path("words"), () -> checkDate(it)));
  }

  private static void checkDate(JsonNode expected) {
    assertThat(Dates.parse(expected.path("words").asText()).map(Object::toString))
        .isEqualTo(Cases.text(expected, "time"));
  }
}
