package org.dossier.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records in JSON and JSONL. */
class JsonTest {

  private static Reader.Result read(String name, String json) {
    return Reader.standard().read(name, json.getBytes(UTF_8));
  }

  private static Document only(String json) {
    Reader.Result result = read("a.json", json);
    assertThat(result.problems()).isEmpty();
    assertThat(result.documents()).hasSize(1);
    return result.documents().get(0);
  }

  private static List<String> ids(Reader.Result result) {
    return result.documents().stream().map(Document::id).toList();
  }

  private static List<String> messages(Reader.Result result) {
    return result.problems().stream().map(Reader.Problem::message).toList();
  }

  @Test
  void thePlainShape() {
    Document document =
        only(
            """
            {"id": 17, "title": "Ferry sinks", "text": "Nine died.", "url": "https://p.example/1",
             "date_publish": "2031-05-17T10:00:00+02:00", "outlet": "Harbour Post",
             "author": "Ada Lind", "language": "en", "more": {"deep": [1, 2, {"x": null}]}}""");
    assertThat(document.id()).isEqualTo("17");
    assertThat(document.title()).contains("Ferry sinks");
    assertThat(document.text()).isEqualTo("Nine died.");
    assertThat(document.publication().time().map(Object::toString)).contains("2031-05-17T08:00");
    assertThat(document.publication().basis()).isEqualTo(Publication.Basis.STATED);
    assertThat(document.provenance().outlet()).contains("Harbour Post");
    assertThat(document.provenance().author()).contains("Ada Lind");
    assertThat(document.provenance().url()).contains("https://p.example/1");
    assertThat(document.provenance().language()).contains("en");
    assertThat(document.provenance().sha256()).isEqualTo(Sha256.of("Nine died."));
  }

  @Test
  void theShapeOfNewsPlease() {
    Document document =
        only(
            """
            {"authors": ["Ada Lind", null, "Bo Rask"], "date_download": "2031-05-20 10:00:00",
             "date_modify": null, "date_publish": "2031-05-17 17:52:00", "filename": "x.json",
             "language": "None", "maintext": "Nine died.", "source_domain": "post.example",
             "text": null, "title": "None", "url": "https://post.example/1"}""");
    assertThat(document.id()).isEqualTo("a.json");
    assertThat(document.title()).isEmpty();
    assertThat(document.text()).isEqualTo("Nine died.");
    assertThat(document.publication().time().map(Object::toString)).contains("2031-05-17T17:52");
    assertThat(document.provenance().outlet()).contains("post.example");
    assertThat(document.provenance().author()).contains("Ada Lind, Bo Rask");
    assertThat(document.provenance().language()).isEmpty();
  }

  @Test
  void aCrawlDateIsNeverPublication() {
    assertThat(only("{'text': 'Nine died.', 'date_download': '2031-05-17'}".replace('\'', '"')))
        .extracting(Document::publication)
        .isEqualTo(Publication.UNKNOWN);
  }

  @Test
  void theDocumentCreationTimeOfLabelledCorporaIsPublication() {
    assertThat(only("{\"text\": \"Nine died.\", \"dct\": \"2031-05-17\"}").publication().time())
        .contains(LocalDateTime.of(2031, 5, 17, 0, 0));
  }

  @Test
  void aStatedDateWinsOverAnEmbeddedOne() {
    Document document =
        only("{\"text\": \"date 2031-05-19 Nine died.\", \"date_publish\": \"2031-05-17\"}");
    assertThat(document.publication().basis()).isEqualTo(Publication.Basis.STATED);
    assertThat(document.publication().words()).isEmpty();
    assertThat(document.metadata()).hasSize(1);
  }

  @Test
  void anOlderDateInTheTextCountsBeforeTheField() {
    Document document =
        only(
            "{\"text\": \"Published: 2031-05-17\\nNine died.\", \"date_publish\": \"2031-11-27\"}");
    assertThat(document.publication().basis()).isEqualTo(Publication.Basis.EMBEDDED);
    assertThat(document.publication().date()).contains(LocalDate.of(2031, 5, 17));
    assertThat(document.publication().recorded())
        .contains(LocalDate.of(2031, 11, 27).atStartOfDay());
  }

  @Test
  void anUnreadableDateIsReportedAndTheReportKept() {
    Reader.Result result = read("a.json", "{\"text\": \"Nine died.\", \"date_publish\": \"soon\"}");
    assertThat(ids(result)).containsExactly("a.json");
    assertThat(messages(result)).singleElement().asString().contains("\"soon\"", "undated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'text':'One.'},{'id':'b','text':'Two.'}]",
        "{'articles':[{'text':'One.'},{'id':'b','text':'Two.'}],'page':1}",
        "{'title':'Batch','documents':[{'text':'One.'},{'id':'b','text':'Two.'}]}"
      })
  void listsOfRecords(String json) {
    Reader.Result result = read("a.json", json.replace('\'', '"'));
    assertThat(result.problems()).isEmpty();
    assertThat(ids(result)).containsExactly("a.json#1", "b");
  }

  @Test
  void aBadRecordInAListLeavesTheOthers() {
    String json = "[{\"text\":\"\u00c5l.\"}, 7, {\"title\":\"x\"}, {\"text\":\"Two.\"}]";
    Reader.Result result = read("a.json", json);
    assertThat(ids(result)).containsExactly("a.json#1", "a.json#4");
    assertThat(result.problems().stream().map(Reader.Problem::offset)).containsExactly(18L, 21L);
    assertThat(messages(result).get(0)).startsWith("record 2: no JSON object");
    assertThat(messages(result).get(1)).startsWith("record 3: no text");
  }

  @Test
  void aSyntaxErrorKeepsWhatStandsBeforeIt() {
    Reader.Result result = read("a.json", "[{\"text\":\"One.\"}, {\"text\": oops}]");
    assertThat(ids(result)).containsExactly("a.json#1");
    assertThat(messages(result)).singleElement().asString().contains("oops").doesNotContain("\n");
    assertThat(result.problems().get(0).offset()).isBetween(27L, 33L);
  }

  @Test
  void linesNamedJsonGetAdvice() {
    Reader.Result result = read("a.json", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}");
    assertThat(ids(result)).containsExactly("a.json");
    assertThat(messages(result)).singleElement().asString().contains(".jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "null", "\"text\"", "{}", "{\"text\": \" \"}", "{\"text\": null}"})
  void whatIsNoReportIsAProblem(String json) {
    for (String name : List.of("a.json", "a.jsonl")) {
      Reader.Result result = read(name, json);
      assertThat(result.documents()).isEmpty();
      assertThat(messages(result))
          .singleElement()
          .asString()
          .containsPattern("no (text|record|JSON)");
    }
  }

  @Test
  void aListWithoutRecordsHoldsNothing() {
    assertThat(read("a.json", "[]")).isEqualTo(new Reader.Result(List.of(), List.of()));
  }

  @Test
  void aBadLineDoesNotStopTheNext() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("{\"text\":\"One.\"}\r\n\r\n{\"text\":\r\n".getBytes(UTF_8));
    out.writeBytes(new byte[] {'{', '"', (byte) 0xFF, '"', '\n'});
    out.writeBytes("{\"text\":\"Five.\"} {}\n{\"id\":\"f\",\"text\":\"Six.\"}".getBytes(UTF_8));
    Reader.Result result = Reader.standard().read("a.jsonl", out.toByteArray());
    assertThat(ids(result)).containsExactly("a.jsonl#1", "f");
    assertThat(messages(result).stream().map(it -> it.substring(0, 7)))
        .containsExactly("line 3:", "line 4:", "line 5:");
    assertThat(result.problems().get(1).offset()).isEqualTo(31);
    assertThat(result.problems().get(2).offset()).isEqualTo(51);
  }

  @Test
  void linesInUtf16() {
    String lines = "{\"text\":\"One \u0a0a.\"}\n{\"text\":\"Two.\"}\n";
    Reader.Result result = Reader.standard().read("a.jsonl", ("\ufeff" + lines).getBytes(UTF_16LE));
    assertThat(result.problems()).isEmpty();
    assertThat(ids(result)).containsExactly("a.jsonl#1", "a.jsonl#2");
  }

  @Test
  void halvesOfSurrogatePairsAndNulBecomeReplacements() {
    String json =
        "{\"id\":\"\\udc00x\",\"title\":\"\\ud83d\",\"text\":\"a\\ud800b\\u0000c\\ud83d\\udea2\"}";
    Document document = only(json);
    assertThat(document.text()).isEqualTo("a\ufffdb\ufffdc\ud83d\udea2");
    assertThat(document.title()).contains("\ufffd");
    assertThat(document.id()).isEqualTo("\ufffdx");
  }

  @Test
  void aTitleRepeatedInTheTextIsItsHeadline() {
    Document document = only("{\"title\":\"Ferry sinks.\",\"text\":\"Ferry sinks.\\nNine died.\"}");
    assertThat(document.title()).contains("Ferry sinks.");
    assertThat(document.headline()).isPresent();
    assertThat(document.headline().orElseThrow().end()).isEqualTo(12);
  }
}
