package org.dossier.lab.clusters;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.annotate.words.WordClusters;
import org.dossier.lab.train.Trainer;

/** Makes the table of word clusters: the frequent words of all corpora, clustered three times. */
public final class ClusterTrainer implements Trainer {

  private static final int LEAST = 2;
  private static final int MOST = 45_000;

  /** The centres are learnt from the most frequent words; the others only join the nearest. */
  private static final int LEARNT = 15_000;

  private static final int ROUNDS = 15;
  private static final int[] SIZES = {64, 256, 1024};

  @Override
  public String name() {
    return "clusters";
  }

  @Override
  public void train(Path corpora, Path resources, PrintWriter log) throws IOException {
    WordEncoder encoder = WordEncoder.load();
    List<String> words = WordCounts.of(corpora).frequent(LEAST, MOST);
    float[][] vectors = new float[words.size()][];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = encoder.vector(words.get(i));
    }
    centre(vectors);
    Path out = resources.resolve("org/dossier/annotate/words").resolve(WordClusters.FILE);
    Files.createDirectories(out.getParent());
    try (OutputStream stream = Files.newOutputStream(out)) {
      ClusterTable.write(cluster(words, vectors), stream);
    }
    log.println(words.size() + " words in clusters written to " + out);
  }

  private static SortedMap<String, short[]> cluster(List<String> words, float[][] vectors) {
    SortedMap<String, short[]> clusters = new TreeMap<>();
    words.forEach(word -> clusters.put(word, new short[SIZES.length]));
    float[][] frequent =
        List.of(vectors).subList(0, Math.min(LEARNT, vectors.length)).toArray(float[][]::new);
    for (int level = 0; level < SIZES.length; level++) {
      KMeans means = KMeans.learn(frequent, Math.min(SIZES[level], frequent.length), ROUNDS, 1);
      for (int i = 0; i < vectors.length; i++) {
        clusters.getOrDefault(words.get(i), new short[SIZES.length])[level] =
            (short) means.nearest(vectors[i]);
      }
    }
    return clusters;
  }

  /** Takes away what all words share, and brings each vector to length one. */
  private static void centre(float[][] vectors) {
    double[] mean = new double[vectors[0].length];
    for (float[] vector : vectors) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += vector[d] / (double) vectors.length;
      }
    }
    for (float[] vector : vectors) {
      double square = 0;
      for (int d = 0; d < mean.length; d++) {
        vector[d] -= (float) mean[d];
        square += vector[d] * vector[d];
      }
      for (int d = 0; d < mean.length && square > 0; d++) {
        vector[d] /= (float) Math.sqrt(square);
      }
    }
  }
}
