package org.dossier.lab.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dossier.annotate.words.WordClusters;
import org.junit.jupiter.api.Test;

final class ClusterTableTest {

  @Test
  void whatIsWrittenIsRead() throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    TreeMap<String, short[]> table = new TreeMap<>();
    for (int i = 0; i < 500; i++) {
      String word = Integer.toString(random.nextInt(1_000_000), 36) + "é".repeat(i % 3);
      table.put(word, new short[] {(short) random.nextInt(64), (short) random.nextInt(1024)});
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ClusterTable.write(table, bytes);

    WordClusters read = WordClusters.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(read.levels()).isEqualTo(2);
    table.forEach(
        (word, clusters) -> {
          assertThat(read.of(word, 0)).as(word).isEqualTo(clusters[0]);
          assertThat(read.of(word, 1)).as(word).isEqualTo(clusters[1]);
        });
    assertThat(read.of("-", 0)).isEqualTo(-1);
  }
}
