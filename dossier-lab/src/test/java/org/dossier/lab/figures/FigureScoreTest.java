package org.dossier.lab.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dossier.model.Document;
import org.dossier.pipeline.Pipeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FigureScoreTest {

  private static final String REPORT =
      """
      {"id": "mill", "date_publish": "2031-05-04", "title": "Mill fire kills 12", "text": "Ostrel \
      mourns. Twelve people were killed and 40 injured in the mill fire, police said. In 2019, nine \
      people died in a fire at the same mill."}
      """;

  private static final String LABELS =
      """
      {"event": "mill_fire", "documents": [{"id": "mill"}, {"id": "lost"}],
       "title_figures": [%s],
       "figures": [%s, %s, %s, %s, %s]}
      """
          .formatted(
              row("KILLED", 12, "MAIN", "", 10, 18, ", \"field\": \"title\""),
              row("KILLED", 12, "MAIN", "\"the police\"", 15, 40, ""),
              row("INJURED", 41, "MAIN", "\"the police\"", 45, 55, ""),
              row("KILLED", 9, "2019 fire", "", 96, 112, ""),
              row("KILLED", 21, "MAIN", "", 0, 5, ""),
              row("KILLED", 7, "MAIN", "", 0, 5, "").replace("\"mill\"", "\"lost\""));

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit sets the folder
  FigureScoreTest() {}

  private static String row(
      String measure, int count, String incident, String voice, int start, int end, String more) {
    return """
    {"doc": "mill", "measure": "%s", "min": %s, "max": %s, "incident": "%s",
     "attribution": [%s], "subset_of_total": false, "flags": [%s],
     "span": {"start": %s, "end": %s%s}}
    """
        .formatted(
            measure,
            count,
            count,
            incident,
            voice,
            count == 21 ? "\"DERIVED\"" : "",
            start,
            end,
            more);
  }

  private FigureScore score() throws IOException {
    Map<String, Document> corpus = Labels.corpus(folder.resolve("reports.jsonl"));
    Labels labels = Labels.of(folder.resolve("mill.json"), corpus);
    return FigureScore.of(labels, Pipeline.standard());
  }

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("reports.jsonl"), REPORT.strip());
    Files.writeString(folder.resolve("mill.json"), LABELS);
  }

  @Test
  void countsWhatIsFoundMissedAndWrong() throws IOException {
    FigureScore score = score();
    assertThat(score.missed()).extracting(Row::measure).containsExactly("INJURED");
    assertThat(score.wrong()).extracting(f -> f.count().words()).containsExactly("40");
    Tally tally = score.tally();
    assertThat(tally.labelled()).isEqualTo(4);
    assertThat(tally.read()).isEqualTo(4);
    assertThat(tally.f1()).isEqualTo(75.0);
  }

  @Test
  void tellsTheIncidentAndTheVoiceOfWhatIsFound() throws IOException {
    Tally tally = score().tally();
    assertThat(tally.role()).isEqualTo(3);
    assertThat(tally.voiced()).isEqualTo(3);
    assertThat(tally.cited()).isEqualTo(1);
  }

  @Test
  void thePageQuotesNoReport() throws IOException {
    FigurePage page = new FigurePage(List.of(score()));
    assertThat(page.markdown())
        .contains("| mill_fire | 1 | 4 | 4 | 3 | 75.0 |")
        .doesNotContain("Ostrel");
    assertThat(page.terminal(true))
        .contains("missed mill text 45-55 INJURED 41..41", "[40 injured]");
  }
}
