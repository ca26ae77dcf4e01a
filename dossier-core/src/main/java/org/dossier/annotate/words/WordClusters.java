package org.dossier.annotate.words;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Frequent words in clusters of words that are used alike, so that what was learnt of one helps to
 * read the others. Each word stands in one cluster at each of several levels, from few large
 * clusters to many small ones.
 */
public final class WordClusters {

  /** Name of the data file beside this class. */
  public static final String FILE = "word-clusters.gz";

  private final int levels;
  private final Map<String, short[]> clusters;

  private WordClusters(int levels, Map<String, short[]> clusters) {
    this.levels = levels;
    this.clusters = clusters;
  }

  /** Reads the table of this library. */
  public static WordClusters load() {
    try (InputStream stream = WordClusters.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IOException("data file missing from this library: " + FILE);
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file " + FILE + " of this library", e);
    }
  }

  /**
   * Reads a table: compressed with gzip, the number of levels (2 bytes), the number of words (4
   * bytes), then all words, each with how many letters it shares with the word before (1 byte) and
   * the rest (modified UTF-8), then level by level each word's cluster (2 bytes).
   *
   * @throws IOException if the stream ends early
   */
  public static WordClusters read(InputStream compressed) throws IOException {
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(compressed, 1 << 16))) {
      int levels = in.readUnsignedShort();
      String[] words = words(in, in.readInt());
      Map<String, short[]> clusters = new HashMap<>(words.length * 2);
      for (String word : words) {
        clusters.put(word, new short[levels]);
      }
      for (int level = 0; level < levels; level++) {
        for (String word : words) {
          clusters.getOrDefault(word, new short[levels])[level] = in.readShort();
        }
      }
      return new WordClusters(levels, clusters);
    }
  }

  private static String[] words(DataInputStream in, int count) throws IOException {
    String[] words = new String[count];
    String last = "";
    for (int i = 0; i < count; i++) {
      int shared = in.readUnsignedByte();
      last = last.substring(0, shared) + in.readUTF();
      words[i] = last;
    }
    return words;
  }

  /** Returns how many levels there are; level 0 has the fewest clusters. */
  public int levels() {
    return levels;
  }

  /**
   * Returns the cluster of a word.
   *
   * @param lower the word in lower case
   * @param level from 0 up to but not including {@link #levels()}
   * @return 0 or more; -1 if the word is not in the table
   */
  public int of(String lower, int level) {
    short[] found = clusters.get(lower);
    return found == null ? -1 : found[level];
  }
}
