package org.dossier.lab.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SpeedPageTest {

  @Test
  void showsWhatEachStageDoesInASecond() {
    StageTimes times =
        new StageTimes(
            200,
            100_000,
            List.of(
                new StageTimes.Stage("read", 0.5, 0.5), new StageTimes.Stage("extract", 1.5, 0.5)),
            123_456_789);
    LayerTimes layers =
        new LayerTimes(
            100_000,
            List.of(
                new StageTimes.Stage("tokens and sentences", 0.1, 0.05),
                new StageTimes.Stage("names", 0.5, 0)));
    String page =
        new SpeedPage(
                List.of(new SpeedPage.Input("mill/dev.jsonl", times, layers)),
                0.4321,
                new Engine(0.123, 4_560_000),
                new Machine(2, 17, "Mill 9000", 0.25))
            .render();

    assertThat(page).contains("2 cores of Mill 9000, JDK 17").contains("0.4 s");
    assertThat(page).contains("loaded in 0.12 s").contains("keeps 4.6 MB").contains("0.3 threads");
    assertThat(page).contains("200 reports of 500 tokens on average; 120 MB");
    assertThat(page).contains("| read | 400 | 400 | 200,000 |");
    assertThat(page).contains("| extract | 130 | 400 | 67,000 |");
    assertThat(page).contains("| all | 100 | 200 | 50,000 |");
    assertThat(page).contains("| tokens and sentences | 1,000,000 | 2,000,000 |");
    assertThat(page).contains("| names | 200,000 | within the noise |");
  }

  @Test
  void measuresEveryStage() throws Exception {
    byte[] report =
        "Three people were killed when a barge sank in Tarn Quay on Monday."
            .getBytes(StandardCharsets.UTF_8);

    StageTimes times = StageTimes.of(Map.of("barge.txt", report), 1);

    assertThat(times.documents()).isEqualTo(1);
    assertThat(times.tokens()).isEqualTo(14);
    assertThat(times.stages())
        .extracting(StageTimes.Stage::name)
        .containsExactly("read", "annotate", "extract", "link", "reconcile", "render");
    assertThat(times.stages()).allMatch(stage -> stage.seconds() > 0 && stage.two() > 0);
  }

  @Test
  void measuresEveryLayerOfAnnotation() throws Exception {
    byte[] report = "A barge sank in Tarn Quay on Monday.".getBytes(StandardCharsets.UTF_8);

    LayerTimes times = LayerTimes.of(Map.of("barge.txt", report), 1);

    assertThat(times.tokens()).isEqualTo(9);
    assertThat(times.layers())
        .extracting(StageTimes.Stage::name)
        .containsExactly(
            "tokens and sentences",
            "timexes",
            "times",
            "numbers",
            "names",
            "quotations",
            "all of them",
            "tags",
            "trees, tags at hand",
            "tags and trees");
    assertThat(times.layers().get(0).seconds()).isPositive();
  }

  @Test
  void tellsWhatTheMachineIsWithoutItsName() {
    assertThat(Machine.here().toString()).matches("\\d+ cores( of .+)?, JDK \\d+");
    assertThat(new Machine(4, 25, "", -1).toString()).isEqualTo("4 cores, JDK 25");
  }
}
