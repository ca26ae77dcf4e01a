package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void reportsEveryFileAndSucceeds() throws IOException {
    Invocation run = Invocation.of("report", file("b.txt", "two"), file("a.txt", "one"));
    assertThat(run).isEqualTo(new Invocation(0, "terminal 80\na.txt=one\nb.txt=two\n", ""));
  }

  @Test
  void printsStatements() throws IOException {
    Invocation run = Invocation.of("statements", file("a.txt", "one"));
    assertThat(run).isEqualTo(new Invocation(0, "statements\na.txt=one\n", ""));
  }

  @Test
  void printsTheStoryOfEveryReportInTheOrderOfTheInputs() throws IOException {
    Invocation run =
        Invocation.of("stories", file("b.txt", "!n\"1 x\n!n2 y"), file("a.txt", "one y"));
    assertThat(run)
        .isEqualTo(
            new Invocation(
                0,
                """
                {"document":"a.txt","story":"a.txt"}
                {"document":"n\\"1","story":"n\\"1"}
                {"document":"n2","story":"a.txt"}
                """,
                ""));
  }

  @Test
  void readsStandardInput() {
    Invocation run = Invocation.with("één dode", Screen.NONE, new PlainStages(), "report", "-");
    assertThat(run).isEqualTo(new Invocation(0, "terminal 80\nstdin=één dode\n", ""));
  }

  @Test
  void aBadReportCostsOnlyItself() throws IOException {
    String bad = file("bad.txt", "?");
    Invocation run = Invocation.of("report", bad, file("good.txt", "fine"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("terminal 80\ngood.txt=fine\n");
    assertThat(run.err()).isEqualTo("dossier: " + bad + ": not a report (offset 7). Remove it.\n");
  }

  @Test
  void aFaultInOneReportCostsOnlyThatReport() throws IOException {
    String[] call = {"report", file("odd.txt", "%"), file("good.txt", "fine")};
    Invocation run = Invocation.of(call);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("good.txt=fine");
    assertThat(run.err()).hasLineCount(1).startsWith("dossier: odd.txt: ").contains("Report it");
    String[] verbose = {"report", "--verbose", call[1]};
    assertThat(Invocation.of(verbose).err()).contains("\tat org.dossier.app.PlainStages");
  }

  @Test
  void aMissingFileIsNamedAndTheRestGoesOn() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    Invocation run = Invocation.of("report", missing, file("good.txt", "fine"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("good.txt=fine");
    assertThat(run.err())
        .isEqualTo("dossier: " + missing + ": there is no such file or folder. Check the name.\n");
  }

  @Test
  void noInputAtAllIsWrongUsage() {
    Invocation run = Invocation.of("report", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("dossier: no report to read. Name files or folders that hold some.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "report --format pdf x, expected one of",
    "report, Missing required parameter",
    "reprot x, Unmatched argument",
    "'', Missing required subcommand",
    "report --colour x, Unknown option"
  })
  void wrongUsageIsOneLineAndStatusTwo(String line, String what) {
    Invocation run = Invocation.of(line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("dossier: ").contains(what, "--help'").hasLineCount(1);
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(Invocation.of("--help").out()).contains("report", "statements", "Exit status");
    assertThat(Invocation.of("report", "--help").out())
        .contains("terminal, html, json, markdown, csv");
    assertThat(Invocation.of("--version").out()).startsWith("dossier ").contains("Java ");
  }

  @Test
  void theTerminalDecidesWidthAndColour() throws IOException {
    Screen wide = new Screen(120, true, false);
    String input = file("a.txt", "one");
    Invocation run = Invocation.with("", wide, new PlainStages(), "report", input);
    assertThat(run.out()).startsWith("terminal 120 colour\n");
  }

  @Test
  void aFileGetsNeitherWidthNorColourAndItsEndingDecidesTheForm() throws IOException {
    String input = file("a.txt", "one");
    Path output = folder.resolve("out.html");
    Screen wide = new Screen(120, true, false);
    Invocation run =
        Invocation.with("", wide, new PlainStages(), "report", input, "-o", output.toString());
    assertThat(run).isEqualTo(new Invocation(0, "", ""));
    assertThat(output).hasContent("html 80\na.txt=one\n");
  }

  @Test
  void formatOverridesTheEnding() throws IOException {
    Path output = folder.resolve("out.html");
    String input = file("a.txt", "one");
    Invocation.of("report", input, "--format", "csv", "-o", output.toString());
    assertThat(output).content().startsWith("csv 80\n");
  }

  @Test
  void outputThatCannotBeWrittenIsNamed() throws IOException {
    String output = folder.resolve("no/such/folder.txt").toString();
    Invocation run = Invocation.of("report", file("a.txt", "one"), "-o", output);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("dossier: " + output + ": cannot be written: ")
        .hasLineCount(1);
  }

  @Test
  void aFullDiskIsToldAndIsNoSuccess() throws IOException {
    assertThat(withOutputThatFails("No space left on device"))
        .isEqualTo(
            new Invocation(
                1,
                "",
                "dossier: standard output: cannot be written: No space left on device."
                    + " Check the file and the disk.\n"));
  }

  @Test
  void aReaderWhoHasEnoughIsNoError() throws IOException {
    assertThat(withOutputThatFails("Broken pipe")).isEqualTo(new Invocation(0, "", ""));
  }

  private Invocation withOutputThatFails(String reason) throws IOException {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(InputStream.nullInputStream(), out, lines, Screen.NONE);
    int status = Main.run(console, new PlainStages(), "report", file("a.txt", "one"));
    return new Invocation(status, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFaultOutsideAnyReportIsToldWithItsTrace() throws IOException {
    Report broken =
        dossiers -> {
          throw new IllegalStateException("cannot render");
        };
    Stages stages = new PlainStages(broken);
    Invocation run = Invocation.with("", Screen.NONE, stages, "statements", file("a.txt", "one"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("dossier: a fault of this program").contains("cannot render");
  }
}
