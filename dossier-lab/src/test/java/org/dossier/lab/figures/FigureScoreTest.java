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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
       "traps": ["held", "fallen", "beyond", "unchecked"],
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
        .contains("| incident 1 | 1 | 4 | 4 | 3 | 75.0 |")
        .doesNotContain("Ostrel");
    assertThat(page.terminal(true))
        .contains("missed mill text 45-55 INJURED 41..41", "[40 injured]");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          figure,     text 15 40 KILLED 12 12 MAIN,       true
          figure,     text 15 40 KILLED 12 12 BACKGROUND, false
          figure,     text 15 40 KILLED 12 - -,           false
          none,       FIGURE text 0 5,                    true
          none,       FIGURE text 15 16,                  false
          some,       FIGURE text 15 16,                  true
          aside,      FIGURE text 96 112,                 true
          aside,      FIGURE text 15 16,                  false
          uncounted,  KILLED 9,                           true
          uncounted,  KILLED 12,                          false
          unmeasured, MISSING,                            true
          unmeasured, INJURED,                            false
          part,       text 15 40,                         false
          cited,      text 15 40,                         true
          uncited,    text 15 40,                         false
          open,       text 96 112,                        false
          unvoiced,   text 0 5,                           true
          unvoiced,   text 74 80,                         false
          apart,      text 15 40 text 96 112,             true
          apart,      text 15 40 text 45 55,              false
          background, 1,                                  true
          background, 2,                                  false
          few,        4,                                  true
          few,        3,                                  false
          unclimbed,  CHARGED,                            true
          """)
  void aCheckHoldsOnlyOnTheRightReading(String check, String arguments, boolean holds)
      throws IOException {
    assertThat(new TrapChecks(score()).holds(trap(1, check, arguments))).isEqualTo(holds);
  }

  private static Trap trap(int number, String check, String arguments) {
    return new Trap("mill_fire", number, check, "mill", List.of(arguments.split(" ", -1)));
  }

  @Test
  void aTrapIsHeldIfAllItsConditionsAre() throws IOException {
    TrapScore judged =
        TrapScore.of(
            score(),
            List.of(
                trap(1, "few", "4"),
                trap(1, "background", "1"),
                trap(2, "few", "4"),
                trap(2, "background", "2"),
                new Trap("mill_fire", 3, "beyond", "-", List.of("who it was"))));
    assertThat(judged.outcomes())
        .extracting(TrapScore.Outcome::state)
        .containsExactly(
            TrapScore.State.HELD,
            TrapScore.State.FALLEN,
            TrapScore.State.NOT_DECIDED,
            TrapScore.State.NOT_DECIDED);
    assertThat(judged.outcomes().get(1).why()).isEqualTo("background mill 2");
  }

  @Test
  void theConditionsThatShipCanBeRead() throws IOException {
    TrapChecks checks = new TrapChecks(score());
    List<Trap> decided =
        Trap.all().stream().filter(trap -> !trap.check().equals("beyond")).toList();
    assertThat(decided).hasSizeGreaterThan(100);
    assertThat(decided).extracting(checks::holds).hasSameSizeAs(decided);
  }
}
