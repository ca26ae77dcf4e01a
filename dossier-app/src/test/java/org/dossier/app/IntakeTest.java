package org.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static Invocation read(List<String> inputs) {
    List<String> arguments = new ArrayList<>(inputs);
    arguments.add(0, "statements");
    return Invocation.of(arguments.toArray(String[]::new));
  }

  @Test
  void filesOfOneNameAreNamedByTheirPlace() throws IOException {
    List<String> inputs =
        List.of(file("x/toll.txt", "one"), file("y/toll.txt", "two"), file("y/other.txt", "three"));
    assertThat(read(inputs).out())
        .isEqualTo("statements\nx/toll.txt=one\nother.txt=three\ny/toll.txt=two\n");
  }

  @Test
  void documentsOfOneIdAreNamedByPlaceAndId() throws IOException {
    List<String> inputs =
        List.of(file("x.jsonl", "!17 one"), file("y.jsonl", "!17 two\n!18 three"));
    assertThat(read(inputs).out())
        .isEqualTo("statements\nx.jsonl#17=!17 one\ny.jsonl#17=!17 two\n18=!18 three\n");
  }

  @Test
  void documentsOfOneIdInOneFileAreNumbered() throws IOException {
    List<String> inputs = List.of(file("x.jsonl", "!7 one\n!7 two\n!x.jsonl#7#2 three"));
    assertThat(read(inputs).out())
        .isEqualTo(
            "statements\nx.jsonl#7=!7 one\nx.jsonl#7#3=!7 two\nx.jsonl#7#2=!x.jsonl#7#2 three\n");
  }

  @Test
  void filesWithTheSameBytesCountOnceAndAreTold() throws IOException {
    String first = file("x/a.txt", "one");
    String second = file("y/b.txt", "one");
    Invocation run = read(List.of(second, first));
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("statements\na.txt=one\n");
    assertThat(run.err())
        .isEqualTo("dossier: %s: the same bytes as %s, counted once\n".formatted(second, first));
  }

  @Test
  void theOrderOfArgumentsChangesNothing() throws IOException {
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      inputs.add(file(i % 3 + "/report" + i % 5 + ".txt", "text " + i % 7));
    }
    String expected = read(inputs).out();
    assertThat(expected).hasLineCount(8);
    Random random = new Random(42);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(inputs, random);
      assertThat(read(inputs).out()).isEqualTo(expected);
    }
  }

  @Test
  void anUnreadableFileIsTold() throws IOException {
    String directoryLike = folder.resolve("broken.txt").toString();
    Files.createSymbolicLink(Path.of(directoryLike), Path.of("gone.txt"));
    Invocation run = read(List.of(directoryLike, file("a.txt", "one")));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("broken.txt: there is no such file").hasLineCount(1);
    assertThat(run.out()).contains("a.txt=one");
  }
}
