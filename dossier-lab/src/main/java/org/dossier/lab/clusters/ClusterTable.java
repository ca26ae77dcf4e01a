package org.dossier.lab.clusters;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;
import org.dossier.annotate.words.WordClusters;

/** Writes the table that {@link WordClusters#read} reads. */
public final class ClusterTable {

  private static final int MOST_SHARED = 255;

  private ClusterTable() {}

  /**
   * Writes a table and closes the stream.
   *
   * @param clusters each word's clusters, one at each level; at least one word
   */
  public static void write(SortedMap<String, short[]> clusters, OutputStream stream)
      throws IOException {
    int levels = clusters.values().iterator().next().length;
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeShort(levels);
      out.writeInt(clusters.size());
      String last = "";
      for (String word : clusters.keySet()) {
        int shared = shared(last, word);
        out.writeByte(shared);
        out.writeUTF(word.substring(shared));
        last = word;
      }
      for (int level = 0; level < levels; level++) {
        for (short[] cluster : clusters.values()) {
          out.writeShort(cluster[level]);
        }
      }
    }
  }

  private static int shared(String one, String other) {
    int most = Math.min(MOST_SHARED, Math.min(one.length(), other.length()));
    int shared = 0;
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
