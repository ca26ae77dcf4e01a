package org.dossier.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Publication;
import org.dossier.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The block of metadata with which a Markdown file may begin. */
class FrontMatterTest {

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return Cases.load("frontmatter.jsonl").stream().flatMap(FrontMatterTest::withAnyLineBreak);
  }

  private static Stream<DynamicTest> withAnyLineBreak(JsonNode written) {
    String text = written.path("text").asText();
    return Stream.of("\n", "\r\n", "\r")
        .map(end -> ((ObjectNode) written).deepCopy().put("text", text.replace("\n", end)))
        .map(it -> DynamicTest.dynamicTest(it.path("id").asText(), () -> check(it)));
  }

  private static void check(JsonNode expected) {
    String text = expected.path("text").asText();
    Document document = read(text).documents().get(0);
    assertThat(document.text()).as("text").isEqualTo(text);
    assertThat(document.metadata()).as("block").isEqualTo(block(expected, text));
    assertThat(document.title()).as("title").isEqualTo(Cases.text(expected, "title"));
    assertThat(document.publication().time().map(Object::toString))
        .as("published")
        .isEqualTo(Cases.text(expected, "published"));
    assertThat(document.provenance().outlet()).isEqualTo(Cases.text(expected, "outlet"));
    assertThat(document.provenance().author()).isEqualTo(Cases.text(expected, "author"));
    assertThat(document.provenance().url()).isEqualTo(Cases.text(expected, "url"));
    assertThat(document.provenance().language()).isEqualTo(Cases.text(expected, "language"));
  }

  private static List<Span> block(JsonNode expected, String text) {
    String prose = "Nine people died off";
    int end = text.substring(0, text.indexOf(prose)).stripTrailing().length();
    return expected.path("block").asBoolean() ? List.of(new Span(0, end)) : List.of();
  }

  private static Reader.Result read(String text) {
    return Reader.standard().read("a.md", text.getBytes(UTF_8));
  }

  @Test
  void everyKeyHasCases() throws IOException {
    Set<FrontMatterKey> seen = new TreeSet<>();
    for (JsonNode it : Cases.load("frontmatter.jsonl")) {
      FrontMatter.of(it.path("text").asText())
          .ifPresent(block -> seen.addAll(block.values().keySet()));
    }
    assertThat(seen).containsExactly(FrontMatterKey.values());
  }

  @Test
  void theHeadingBelowIsTheHeadline() {
    Document document =
        read("---\ntitle: Ferry: nine die\n---\n\n# Nine die\n\nDivers went down.\n")
            .documents()
            .get(0);
    assertThat(document.headline().map(span -> document.cut(Field.TEXT, span)))
        .contains("Nine die");
  }

  @Test
  void aDateThatCannotBeReadIsTold() {
    Reader.Result result = read("---\ndate: some day in May\n---\n\nDivers went down.\n");
    assertThat(result.documents().get(0).publication()).isEqualTo(Publication.UNKNOWN);
    assertThat(result.problems())
        .singleElement()
        .satisfies(it -> assertThat(it.message()).contains("some day in May"));
  }

  @Test
  void aBlockWithoutTextBelowIsNoReport() {
    Reader.Result result = read("---\ntitle: Nine die\n---\n\n");
    assertThat(result.documents()).isEmpty();
    assertThat(result.problems()).hasSize(1);
  }

  @Test
  void plainTextHasNoFrontMatter() {
    byte[] bytes = "---\ntitle: Nine die\n---\n\nDivers went down.\n".getBytes(UTF_8);
    assertThat(Reader.standard().read("a.txt", bytes).documents().get(0).title()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "harbour-ferry/03-radio-gannet-live.md, 2031-03-12T00:00, Radio Gannet",
    "castle-market/03-vosmarre-two-live.md, 2031-04-12T10:00, Vosmarre Two"
  })
  void theExamplesAreDated(String file, LocalDateTime time, String outlet) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("..", "examples").resolve(file));
    Document document = Reader.standard().read("live.md", bytes).documents().get(0);
    assertThat(document.publication())
        .isEqualTo(new Publication(Optional.of(time), Publication.Basis.STATED, Optional.empty()));
    assertThat(document.provenance().outlet()).contains(outlet);
    assertThat(document.text()).isEqualTo(new String(bytes, UTF_8));
  }
}
