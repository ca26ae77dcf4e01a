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

  private final Map<String, Integer> rows;
  private final short[][] clusters;

  private WordClusters(Map<String, Integer> rows, short[][] clusters) {
    this.rows = rows;
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
      Map<String, Integer> rows = new HashMap<>(words.length * 2);
      for (int row = 0; row < words.length; row++) {
        rows.put(words[row], row);
      }
      short[][] clusters = new short[levels][words.length];
      for (short[] level : clusters) {
        for (int row = 0; row < level.length; row++) {
          level[row] = in.readShort();
        }
      }
      return new WordClusters(rows, clusters);
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
    return clusters.length;
  }

  /**
   * Returns the cluster of a word.
   *
   * @param lower the word in lower case
   * @param level from 0 up to but not including {@link #levels()}
   * @return 0 or more; -1 if the word is not in the table
   */
  public int of(String lower, int level) {
    return at(row(lower), level);
  }

  /**
   * Returns the place of a word in the table, for {@link #at}, so that one look-up serves all
   * levels; -1 if the word is not in the table.
   */
  public int row(String lower) {
    return rows.getOrDefault(lower, -1);
  }

  /** Returns the cluster at a place that {@link #row} returned; -1 if that was -1. */
  public int at(int row, int level) {
    return row < 0 ? -1 : clusters[level][row];
  }
}
