package org.dossier.lab.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.annotate.Annotator;
import org.dossier.model.Field;
import org.dossier.model.Timex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScoreTimeTest {

  private static final String REPORT =
      """
      <?xml version="1.0" ?>
      <TimeML>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2021-03-10">March 10</TIMEX3></DCT>
      <TEXT>The dam <EVENT eid="e1">broke</EVENT> <TIMEX3 tid="t1" type="DATE"
      value="2021-03-09">yesterday</TIMEX3> &amp; was shut for <TIMEX3 tid="t2" type="DURATION"
      value="P3D">three <EVENT eid="e2">long</EVENT> days</TIMEX3>.</TEXT>
      </TimeML>
      """;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit sets the folder
  ScoreTimeTest() {}

  @BeforeEach
  void writeReport() throws IOException {
    Files.createDirectories(folder.resolve("Oster"));
    Files.writeString(folder.resolve("Oster/one.tml"), REPORT);
  }

  @Test
  void readsTextAndLabelsButNotTheLabelOfTheCreationTime() throws IOException {
    TimeMl report = TimeMl.read(folder.resolve("Oster/one.tml"));
    assertThat(report.document().text())
        .isEqualTo("The dam broke yesterday & was shut for three long days.");
    assertThat(report.document().publication().day().earliest().orElseThrow())
        .hasToString("2021-03-10");
    assertThat(report.timexes())
        .extracting(timex -> report.document().cut(Field.TEXT, timex.span()))
        .containsExactly("yesterday", "three long days");
    assertThat(report.timexes()).extracting(Timex::value).containsExactly("2021-03-09", "P3D");
  }

  @Test
  void saysWhichFileIsNotTimeMl() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.tml"), "<TimeML><TEXT/></TimeML>");
    assertThatThrownBy(() -> TimeMl.read(broken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken.tml is not TimeML: no element");
  }

  @Test
  void scoresWhatIsRead() throws IOException {
    TimeMl report = TimeMl.read(folder.resolve("Oster/one.tml"));
    TimeCounts counts =
        TimeScore.of(report, Annotator.english().annotate(report.document())).counts();
    assertThat(counts.labelled()).isEqualTo(2);
    assertThat(counts.value()).isPositive();
  }

  @Test
  void tellsWhetherTheDaysOfOneExpressionAgree() throws IOException {
    TimeMl report = TimeMl.read(folder.resolve("Oster/one.tml"));
    Layers layers = Layers.of(Annotator.english().annotate(report.document()));
    assertThat(layers).isEqualTo(new Layers(1, 0, 0, 0, List.of()));
  }

  @Test
  void givesTheSamePageForTheSameScoresAndQuotesExpressionsOnly() throws IOException {
    TimeMl report = TimeMl.read(folder.resolve("Oster/one.tml"));
    TimeScore score = TimeScore.of(report, List.of());
    Layers layers = new Layers(3, 1, 0, 0, List.of());
    TimePage page =
        new TimePage(List.of(new TimePage.Corpus("Oster", 2, score.plus(score), layers)));
    assertThat(page.markdown())
        .isEqualTo(page.markdown())
        .contains("| Oster | 2 | 4 | 0 | 0.0 | 0.0 | 0.0 | 0.0 |")
        .contains("| missed DATE dddd-dd-dd | 2 | yesterday |")
        .contains("| Oster | 3 | 1 | 0 | 0 |")
        .contains("79.2 on TimeBank and 73.0 on AQUAINT")
        .doesNotContain("dam");
    assertThat(page.terminal(true)).contains("Oster\tmissed DURATION PdD\tthree long days");
    assertThat(page.terminal(false)).doesNotContain("three long days");
  }
}
