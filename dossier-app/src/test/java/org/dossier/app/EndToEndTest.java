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
