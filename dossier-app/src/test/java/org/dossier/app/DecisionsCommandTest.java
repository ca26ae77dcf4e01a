package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions in a file change what is reported, and their history tells so. */
class DecisionsCommandTest {

  private static final String WORDS =
      """
      {"document":{"id":"wire.txt"},"field":"text","start":0,"end":22,\
      "quote":"At least 143 were kill"}""";

  @TempDir private Path folder;
  private String wire = "";

  @BeforeEach
  void write() throws IOException {
    wire = put("wire.txt", "At least 143 were killed in an attack on Ostermoor on Friday.");
  }

  private String put(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String decision(String act) throws IOException {
    return put(
        "decisions.jsonl",
        """
        {"id":"d1","author":"R. Viewer","time":"2031-05-01T08:00:00Z","reason":"read again",%s}
        """
            .formatted(act));
  }

  private static Invocation call(String... arguments) {
    return Invocation.with("", Screen.NONE, Stages.STANDARD, arguments);
  }

  private String rejection(String value) throws IOException {
    return decision(
        """
        "act":"reject","statement":{"kind":"figure","what":"KILLED","value":"%s","words":%s}"""
            .formatted(value, WORDS));
  }

  @Test
  void aRejectedFigureIsNoAnswer() throws IOException {
    assertThat(call("report", wire).out()).contains("at least 143");
    Invocation run = call("report", "--decisions", rejection("143.."), wire);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("rejected by R. Viewer, 2031-05-01 08:00 UTC: read again")
        .contains("How many were killed? No report gives a number.");
  }

  @Test
  void theHistoryTellsWhatHolds() throws IOException {
    Invocation run = call("history", "--decisions", rejection("143.."), wire);
    assertThat(run.out()).startsWith("d1  rejected by R. Viewer");
    Invocation gone = call("history", "--decisions", rejection("154..154"), wire);
    assertThat(gone.out()).contains("no longer applies (it is read differently now: 143..)");
    Invocation table =
        call("history", "--format", "csv", "--decisions", rejection("154..154"), wire);
    assertThat(table.out()).contains("NO_LONGER_APPLIES");
  }

  @Test
  void aLineThatIsNoDecisionIsTold() throws IOException {
    String file = decision("\"act\":\"guess\"");
    Invocation run = call("report", "--decisions", file, wire);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(file + " line 1: act must be one of ACCEPT");
    assertThat(run.out()).contains("143");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Invocation run = call("report", "--decisions", "nowhere.jsonl", wire);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere.jsonl: there is no such file");
  }
}
