package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The program as it ships, on the examples. */
class EndToEndTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private static Invocation run(String... arguments) {
    return Invocation.with("", Screen.NONE, Stages.STANDARD, arguments);
  }

  private static String example(String name) {
    return EXAMPLES.resolve(name).toString();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormSaysHowManyTheFirstReportCounts(Format format) {
    Invocation run =
        run("report", example("harbour-ferry/01-quillwire.json"), "--format", format.name());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).containsIgnoringCase("at least nine");
  }

  @Test
  void everyIncidentIsALineOfFixedKeys() throws IOException {
    Invocation run = run("incidents", example("harbour-ferry"));
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode line = JSON.readTree(run.out());
    assertThat(line.fieldNames())
        .toIterable()
        .containsExactly(
            "incident",
            "documents",
            "name",
            "type",
            "place",
            "time",
            "killed",
            "injured",
            "verdicts",
            "policy");
    assertThat(line.get("documents")).hasSize(8);
    assertThat(line.at("/killed/least").asInt()).isEqualTo(16);
    assertThat(line.at("/killed/most").asInt()).isEqualTo(16);
    assertThat(line.at("/time/earliest").asText()).isEqualTo("2031-03-11");
    assertThat(line.at("/verdicts/killed").asText()).isEqualTo("REVISED");
  }

  @Test
  void takesGivenGroupsAsOneIncidentEach() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(
        reports,
        """
        {"id": "a", "case": "7", "dct": "2031-05-02", "title": "Two killed in Lindow crash", "text": "Two people were killed on Friday when a bus left the road near Lindow, police said."}
        {"id": "b", "case": "9", "dct": "2031-05-02", "title": "Choir sings", "text": "The choir of Oster sang on Friday."}
        {"id": "c", "case": "7", "dct": "2031-05-03", "title": "Bus crash", "text": "A bus crash near Lindow killed two people and injured three, police said on Saturday."}
        {"id": "d", "dct": "2031-05-03", "title": "Fire", "text": "A fire in Tarn killed one person on Saturday."}
        """);
    Invocation run = run("incidents", "--group-by", "case", reports.toString());
    assertThat(run.status()).as(run.err()).isZero();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    assertThat(lines)
        .extracting(line -> line.get("incident").asText())
        .containsExactly("7", "9", "d");
    assertThat(lines.get(0).get("documents").toString()).isEqualTo("[\"a\",\"c\"]");
    assertThat(lines.get(0).at("/killed/least").asInt()).isEqualTo(2);
    assertThat(lines.get(0).at("/injured/least").asInt()).isEqualTo(3);
    assertThat(lines.get(1).get("killed").isNull()).isTrue();
    assertThat(lines.get(2).at("/killed/least").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"harbour-ferry", "castle-market"})
  void theOrderOfFilesChangesNothing(String name) throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(EXAMPLES.resolve(name))) {
      all.map(Path::toString).forEach(files::add);
    }
    String expected = run("report", example(name), "--format", "json").out();
    Random random = new Random(9);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(files, random);
      List<String> call = new ArrayList<>(List.of("report", "--format", "json"));
      call.addAll(files);
      assertThat(run(call.toArray(String[]::new)).out()).isEqualTo(expected);
    }
  }

  @Test
  void everyStatementQuotesTheBytesOfItsFile() throws IOException {
    String report =
        """
        🔥 Fire in Ostermoor

        At least 12 people were killed and 30 injured, police said.
        “We counted 14 dead,” said Mayor Ilse Tarn on Monday. 🔥 Nobody claimed it.
        """;
    Path file = Files.writeString(folder.resolve("fire.txt"), report);
    Invocation run = run("statements", file.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).isNotEmpty();
    for (String line : run.out().lines().toList()) {
      JsonNode evidence = JSON.readTree(line).get("evidence");
      assertThat(evidence.get("field").asText()).isEqualTo("text");
      int start = report.offsetByCodePoints(0, evidence.get("start").asInt());
      int end = report.offsetByCodePoints(0, evidence.get("end").asInt());
      assertThat(report.substring(start, end)).isEqualTo(evidence.get("quote").asText());
    }
  }

  @Test
  void aBrokenFileIsNamedAndTheRestIsRead() throws IOException {
    Path broken = folder.resolve("broken.txt");
    Files.write(broken, new byte[] {'a', 'b', (byte) 0xC3, '('});
    Path json = Files.writeString(folder.resolve("broken.json"), "{\"id\": \"x\", \"text\": ");
    String good = example("harbour-ferry/02-ostrey-gazette.txt");
    Invocation run = run("report", broken.toString(), json.toString(), good);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isNotEmpty();
    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(line -> line.matches("dossier: .*broken\\.(txt|json): .* \\(offset \\d+\\).*"));
    assertThat(run.err()).contains("(offset 2)");
  }

  @Test
  void standardInputIsAReport() {
    String report = "At least 12 people were killed in a fire in Ostermoor, police said.\n";
    Invocation run = Invocation.with(report, Screen.NONE, Stages.STANDARD, "statements", "-");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"least\":12");
  }
}
