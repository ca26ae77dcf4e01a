package org.dossier.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LabelledTest {

  private static final List<String> LINES =
      List.of(
          "T1\tContent 0 16;41 51\t“The dam holds,” “Go home.”",
          "T2\tSource 17 34\tengineer Lia Voss",
          "T3\tCue 35 39\tsaid",
          "T4\tAttribution 35 39\tsaid",
          "E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2",
          "T5\tDiscard 52 57\tOster",
          "#1\tAnnotatorNotes T5\tunsure",
          "E2\tAttribution-no-source:T4");

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit sets the folder
  LabelledTest() {}

  @Test
  void readsWhatIsMarkedAndLeavesOutAnEventWithoutCue() {
    assertThat(Labelled.of(Fictional.report(), "a1", LINES).attributions())
        .containsExactly(Fictional.SAID);
  }

  @Test
  void countsCodePointsAsBratDoes() {
    Document report = Document.of("wave", "\uD83C\uDF0A Voss said so.");
    List<String> lines = List.of("T1\tCue 7 11\tsaid", "E1\tAttribution:T9 Cue:T1");
    assertThat(Labelled.of(report, "a1", lines).attributions().get(0).cue())
        .containsExactly(new Span(8, 12));
  }

  @Test
  void readsAReportOncePerAnnotatorInTheOrderOfTheirNames() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/the_dam.txt"), Fictional.TEXT);
    Files.write(folder.resolve("attributions/the_dam_b2.ann"), List.<String>of());
    Files.write(folder.resolve("attributions/the_dam_a1.ann"), LINES);
    List<List<Labelled>> reports = Labelled.in(folder);
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0)).extracting(Labelled::annotator).containsExactly("a1", "b2");
    assertThat(reports.get(0).get(0).document().id()).isEqualTo("the_dam");
  }
}
