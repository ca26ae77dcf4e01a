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
    String page =
        new SpeedPage(List.of(new SpeedPage.Input("mill/dev.jsonl", times)), 0.4321, 2, 17)
            .render();

    assertThat(page).contains("2 cores, JDK 17").contains("0.4 s");
    assertThat(page).contains("200 reports of 500 tokens on average; 120 MB");
    assertThat(page).contains("| read | 400 | 400 | 200,000 |");
    assertThat(page).contains("| extract | 130 | 400 | 67,000 |");
    assertThat(page).contains("| all | 100 | 200 | 50,000 |");
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
}
