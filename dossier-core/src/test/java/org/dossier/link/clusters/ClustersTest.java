package org.dossier.link.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final float UNLINKED = -3;

  private static List<List<Integer>> clusters(int things, Link... links) {
    Clusters clusters = new Clusters(0, UNLINKED, Comparator.naturalOrder());
    clusters.add(things, List.of(links));
    return clusters.all();
  }

  @Test
  void whatIsLinkedAtTheThresholdIsTogether() {
    assertThat(clusters(3, new Link(0, 1, 0), new Link(1, 2, -0.1f)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void whatIsLikeAThirdIsNotTogetherForThat() {
    assertThat(clusters(3, new Link(0, 1, 2), new Link(1, 2, 1)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void nothingMakesNoClusters() {
    assertThat(clusters(0)).isEmpty();
  }

  /** Too many to be clustered at once: they fall apart where they are least alike. */
  @Test
  void tooManyAreCutWhereTheyAreLeastAlike() {
    int half = Clusters.MOST / 2 + 1;
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < 2 * half; i++) {
      links.add(new Link(i - 1, i, i == half ? 0.1f : 1));
    }
    Clusters clusters = new Clusters(0, 0, Comparator.naturalOrder());
    clusters.add(2 * half, links);
    assertThat(clusters.all())
        .containsExactly(
            IntStream.range(0, half).boxed().toList(),
            IntStream.range(half, 2 * half).boxed().toList());
  }

  /** Small parts with many near ties, and parts that outgrow what is clustered at once. */
  @Test
  void orderAndPortionsDoNotMatter() {
    Random random = new Random(11);
    for (int run = 0; run < 40; run++) {
      int things = run < 38 ? 20 : Clusters.MOST + 60;
      float[][] scores = scores(random, things, run < 38 ? 3 : things / 12);
      List<Integer> names = new ArrayList<>(IntStream.range(0, things).boxed().toList());
      List<List<Integer>> expected = named(names, scores, things);
      Collections.shuffle(names, random);
      assertThat(named(names, scores, run < 38 ? 1 + random.nextInt(3) : 100)).isEqualTo(expected);
    }
  }

  private static float[][] scores(Random random, int things, int sparsity) {
    float[][] scores = new float[things][things];
    for (int i = 0; i < things; i++) {
      for (int j = 0; j < i; j++) {
        scores[i][j] = random.nextInt(sparsity) > 0 ? UNLINKED : random.nextInt(9) / 2f - 2;
        scores[j][i] = scores[i][j];
      }
    }
    return scores;
  }

  /** Adds things in the order of the names, in portions, and tells the clusters by names. */
  private static List<List<Integer>> named(List<Integer> names, float[][] scores, int portion) {
    Clusters clusters = new Clusters(0, UNLINKED, Comparator.comparing(names::get));
    for (int from = 0; from < names.size(); from += portion) {
      int to = Math.min(names.size(), from + portion);
      List<Link> links = new ArrayList<>();
      for (int i = from; i < to; i++) {
        for (int j = 0; j < i; j++) {
          float score = scores[names.get(i)][names.get(j)];
          if (score > UNLINKED) {
            links.add(new Link(i, j, score));
          }
        }
      }
      clusters.add(to - from, links);
    }
    return clusters.all().stream()
        .map(cluster -> cluster.stream().map(names::get).toList())
        .toList();
  }

  @Test
  void everythingIsInOneCluster() {
    Random random = new Random(2);
    Clusters clusters = new Clusters(0, UNLINKED, Comparator.naturalOrder());
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int one = random.nextInt(60);
      links.add(new Link(one, 60 + random.nextInt(40), random.nextFloat() - 0.5f));
    }
    clusters.add(100, links);
    List<Integer> all = clusters.all().stream().flatMap(List::stream).toList();
    assertThat(new TreeSet<>(all)).hasSize(100).hasSameSizeAs(all);
  }
}
