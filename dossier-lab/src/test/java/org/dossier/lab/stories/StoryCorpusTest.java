package org.dossier.lab.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryCorpusTest {

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit sets the folder
  StoryCorpusTest() {}

  private StoryCorpus read(String... lines) throws IOException {
    Path file = folder.resolve("reports.jsonl");
    Files.write(file, List.of(lines));
    return StoryCorpus.read("ours", file, "event");
  }

  @Test
  void theLabelIsNoPartOfTheReport() throws IOException {
    StoryCorpus corpus =
        read("{\"id\": \"a\", \"event\": \"Vell\", \"dct\": \"2031-05-17\", \"text\": \"Ice.\"}");
    assertThat(corpus.labels()).containsExactly("Vell");
    assertThat(corpus.documents().get(0).toString()).doesNotContain("Vell");
    assertThat(corpus.documents().get(0).publication().date()).contains(LocalDate.of(2031, 5, 17));
  }

  @Test
  void sentencesAreAText() throws IOException {
    StoryCorpus corpus =
        read(
            "{\"doc\": \"7/a\", \"event\": \"7\", \"sentences\": [\"Ice fell .\", \"It hurt .\"]}");
    assertThat(corpus.documents().get(0).id()).isEqualTo("7/a");
    assertThat(corpus.documents().get(0).text()).isEqualTo("Ice fell . It hurt .");
  }
}
