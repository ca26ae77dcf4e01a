package org.dossier.lab.gva;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GvaScoreTest {

  private static final String CORPUS =
      """
      {"id":"a","incident":"7","dct":"2031-04-02","title":"Shooting in Tarn","text":"Two men were wounded in a shooting in Tarn.","num_killed":1,"num_injured":1}
      {"id":"b","incident":"7","dct":"2031-04-03","title":"One dead in Tarn","text":"One man was killed and another man was wounded in a shooting in Tarn.","num_killed":1,"num_injured":1}
      {"id":"c","incident":"9","dct":"2031-04-03","title":"Fair in Ostrel","text":"The fair in Ostrel drew a crowd.","num_killed":0,"num_injured":2}
      """;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit sets the folder
  GvaScoreTest() {}

  private List<GvaIncident> incidents() throws IOException {
    return GvaIncident.read(Files.writeString(folder.resolve("corpus.jsonl"), CORPUS));
  }

  @Test
  void groupsReportsByIncident() throws IOException {
    assertThat(incidents()).extracting(GvaIncident::id).containsExactly("7", "9");
    assertThat(incidents().get(0).reports()).hasSize(2);
    assertThat(incidents().get(0).recorded()).hasToString("1+1");
  }

  @Test
  void scoresThePolicyBesideTheBaselines() throws IOException {
    GvaScore score = GvaScore.of(incidents());
    GvaScore.Result both = score.results().get(0);
    assertThat(both.by(GvaScore.POLICY)).isEqualTo(new Harm(1, 1));
    assertThat(both.by("first")).isEqualTo(new Harm(1, 2));
    assertThat(both.by("latest")).isEqualTo(new Harm(1, 1));
    assertThat(both.by("max")).isEqualTo(new Harm(1, 2));
    assertThat(score.results().get(1).isMissed()).isTrue();
    assertThat(score.results().get(1).by("max")).isEqualTo(Harm.NONE);
  }

  @Test
  void writesScoresAndIdsAndNoWordOfTheReports() throws IOException {
    MissClasses classes =
        MissClasses.parse("class\tsilent\tno report counts\n9\tsilent\n7\tsilent");
    GvaPage page = new GvaPage(GvaScore.of(incidents()), classes);
    assertThat(page.markdown())
        .isEqualTo(page.markdown())
        .contains("| plain policy | 100.0 | 50.0 | 50.0 |")
        .contains("| no report counts | 1 | 9 |")
        .doesNotContain("Tarn");
    assertThat(page.terminal(true)).contains("9\trecorded 0+2\tread 0+0");
  }

  @Test
  void refusesAJudgementOfNoClass() {
    assertThatThrownBy(() -> MissClasses.parse("7\tsilent"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("7\tsilent");
  }
}
