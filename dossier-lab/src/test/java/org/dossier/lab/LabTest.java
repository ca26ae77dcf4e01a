package org.dossier.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class LabTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @SuppressWarnings("NullAway.Init") // JUnit sets the folder
  LabTest() {}

  private int run(String... arguments) {
    CommandLine command = Lab.commandLine();
    command.setOut(new PrintWriter(out));
    command.setErr(new PrintWriter(err));
    return command.execute(arguments);
  }

  @Test
  void missingGoldIsOneLine() {
    assertThat(run("score", "seeds", folder.resolve("none.json").toString())).isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("none.json");
  }

  @Test
  void wrongUseIsTold() {
    assertThat(run("score", "seeds")).isEqualTo(2);
    assertThat(err.toString()).contains("GOLD.json");
  }

  @Test
  void missingReportIsNamed() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold")).resolve("seeds.json");
    Files.writeString(gold, "{\"documents\": [{\"id\": \"D0\", \"file\": \"mill.txt\"}]}");

    assertThat(run("score", "seeds", gold.toString())).isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("mill.txt");
  }

  @Test
  void whatCannotBeTrainedIsNamed() {
    assertThat(run("train", "horoscopes")).isEqualTo(2);
    assertThat(err.toString()).contains("horoscopes");
  }

  @Test
  void clustersNeedTheEncoder() {
    assertThat(run("train", "clusters", "--corpora", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("no word encoder");
  }
}
