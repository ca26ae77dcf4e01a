package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dossier.model.Answer;
import org.dossier.model.Dossier;
import org.dossier.model.Finding;
import org.dossier.pipeline.Pipeline;
import org.dossier.read.Reader;
import org.junit.jupiter.api.Test;

/** The library as the README uses it. */
class LibraryExampleTest {

  private final StringBuilder out = new StringBuilder();

  private void print(byte[] bytes) {
    // begin of example
    Reader.Result read = Reader.standard().read("report.txt", bytes);
    List<Dossier> dossiers = Pipeline.standard().run(read.documents());
    for (Dossier dossier : dossiers) {
      for (Finding finding : dossier.findings()) {
        println(finding.question().words() + " " + finding.verdict().label());
        for (Answer answer : finding.answers()) {
          println("  " + answer.value() + ": " + answer.evidence().get(0).quote());
        }
      }
    }
    // end of example
  }

  private void println(String line) {
    out.append(line).append('\n');
  }

  @Test
  void answersWithTheWordsThatSayIt() {
    String report =
        "Police said that at least 12 people were killed when a bomb exploded in Vellin.\n";
    print(report.getBytes(StandardCharsets.UTF_8));
    assertThat(out.toString()).contains("How many were killed?", "  at least 12: ");
  }
}
