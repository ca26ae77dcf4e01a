package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on a workspace, on the examples. */
class WorkspaceCommandsTest {

  private static final String FERRY = Path.of("..", "examples", "harbour-ferry").toString();

  @TempDir Path folder;

  private Invocation run(String... arguments) {
    String file = folder.resolve("w.db").toString();
    return Invocation.with(
        "",
        Screen.NONE,
        Stages.STANDARD,
        Stream.concat(Stream.of(arguments), Stream.of("--workspace", file)).toArray(String[]::new));
  }

  private String out(String... arguments) {
    Invocation run = run(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Test
  void aWorkspaceIsFilledAskedCheckedAndEmptied() {
    assertThat(out("add", FERRY)).startsWith("8 added, 0 there already, 0 not read");
    assertThat(out("add", FERRY)).startsWith("0 added, 8 there already");
    assertThat(out("list")).startsWith("1\t2031-03-11\t16\t").contains("\tCalvorria\n");
    assertThat(out("list", "--documents", "--limit", "2").lines()).hasSize(2);
    assertThat(out("search", "toll", "--measure", "KILLED", "--least", "16", "--limit", "1"))
        .contains("(2031-03-14, incident 1)\n", "[[toll]]");
    assertThat(out("show", "1")).contains("Ferry hits breakwater");
    assertThat(out("show", "1", "--format", "json")).contains("\"notStated\"");
    assertThat(out("show", "02-ostrey-gazette.txt"))
        .contains("Incident    1\n", "the coast guard said");
    assertThat(out("diff", "2020-01-01")).contains("How many were killed? ", "(new, 8 documents)");
    assertThat(out("verify")).isEqualTo("8 documents checked, all is well\n");
    assertThat(out("forget", "02-ostrey-gazette.txt")).isEqualTo("1 forgotten\n");
    assertThat(out("rebuild", "--all"))
        .isEqualTo("7 read again, 0 of them otherwise than before\n");
    assertThat(out("verify", "--quick")).isEqualTo("7 documents checked, all is well\n");
  }

  @Test
  void mistakesAreToldInOneLine() throws IOException {
    assertThat(run("list"))
        .satisfies(told -> assertThat(told.status()).isEqualTo(2))
        .satisfies(told -> assertThat(told.err()).contains("there is no such workspace"));
    assertThat(folder.resolve("w.db")).doesNotExist();
    assertThat(run("add", folder.resolve("none").toString()).status()).isEqualTo(2);
    Path bad =
        Files.writeString(folder.resolve("bad.jsonl"), "{\"id\":\"a\"}\n{\"text\":\"Fog.\"}\n");
    Invocation some = run("add", bad.toString());
    assertThat(some.status()).isEqualTo(1);
    assertThat(some.err()).contains("bad.jsonl#1: ");
    assertThat(some.out()).startsWith("1 added, 0 there already, 1 not read");
    assertThat(run("show", "nothing").status()).isEqualTo(1);
    assertThat(run("search", "--least", "3").status()).isEqualTo(2);
    assertThat(run("diff", "Tuesday").status()).isEqualTo(2);
    assertThat(run("forget", "nothing").status()).isEqualTo(1);
  }
}
