package org.dossier.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Document;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages: what is their text, and what they say about themselves. */
class HtmlTest {

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return Cases.load("html.jsonl").stream()
        .map(it -> DynamicTest.dynamicTest(it.path("id").asText(), () -> check(it)));
  }

  private static void check(JsonNode expected) {
    byte[] bytes = expected.path("html").asText().getBytes(UTF_8);
    Reader.Result result = Reader.standard().read("page.html", bytes);
    if (expected.path("text").asText().isEmpty()) {
      assertThat(result.documents()).isEmpty();
      assertThat(result.problems()).singleElement().asString().contains("no text");
      return;
    }
    assertThat(result.problems()).isEmpty();
    assertSame(expected, result.documents().get(0));
  }

  private static void assertSame(JsonNode expected, Document page) {
    Provenance from = page.provenance();
    assertThat(page.id()).isEqualTo("page.html");
    assertThat(page.text()).isEqualTo(expected.path("text").asText());
    assertThat(page.title()).as("title").isEqualTo(text(expected, "title"));
    assertThat(from.outlet()).as("outlet").isEqualTo(text(expected, "outlet"));
    assertThat(from.author()).as("author").isEqualTo(text(expected, "author"));
    assertThat(from.url()).as("url").isEqualTo(text(expected, "url"));
    assertThat(from.language()).as("language").isEqualTo(text(expected, "language"));
    Publication published = page.publication();
    assertThat(published.time().map(Object::toString)).isEqualTo(text(expected, "time"));
    assertThat(published.basis() == Publication.Basis.STATED).isEqualTo(expected.has("time"));
  }

  private static Optional<String> text(JsonNode expected, String key) {
    return Cases.text(expected, key);
  }
}
