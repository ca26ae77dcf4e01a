package org.dossier.link.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Agglomerative clustering with average linkage: again and again the two clusters are merged whose
 * members are most alike on average.
 *
 * <p>Of equals the pair with the lowest numbers is merged, so the result depends on nothing but the
 * similarities. Time grows with the square of the things, seldom with more.
 */
public final class AverageLink {

  private static final float GONE = Float.NEGATIVE_INFINITY;

  private final float[][] similar;
  private final int[] size;

  /** Of every cluster the one most like it; -1 if there is no other. */
  private final int[] nearest;

  /**
   * Two clusters that became one.
   *
   * @param kept number of the lowest thing in both
   * @param gone number of the lowest thing in the other
   * @param level how alike the members were on average; no merge has a higher one than those before
   */
  public record Merge(int kept, int gone, float level) {}

  private AverageLink(float[][] similar) {
    this.similar = similar;
    size = new int[similar.length];
    nearest = new int[similar.length];
    Arrays.fill(size, 1);
    for (int i = 0; i < size.length; i++) {
      similar[i][i] = GONE;
    }
    for (int i = 0; i < size.length; i++) {
      nearest[i] = mostLike(i);
    }
  }

  /**
   * Merges as long as there are clusters enough alike.
   *
   * @param similar how alike any two things are, symmetric; it is used up
   * @param least the lowest level worth a merge
   * @return the merges in their order
   */
  public static List<Merge> merges(float[][] similar, float least) {
    return new AverageLink(similar).run(least);
  }

  private List<Merge> run(float least) {
    List<Merge> merges = new ArrayList<>();
    for (int i = next(); i >= 0 && similar[i][nearest[i]] >= least; i = next()) {
      int kept = Math.min(i, nearest[i]);
      int gone = Math.max(i, nearest[i]);
      merges.add(new Merge(kept, gone, similar[kept][gone]));
      merge(kept, gone);
    }
    return merges;
  }

  /** Returns a cluster of the pair that is most alike; -1 if there is but one cluster. */
  private int next() {
    int best = -1;
    for (int i = 0; i < size.length; i++) {
      if (nearest[i] >= 0 && (best < 0 || similar[i][nearest[i]] > similar[best][nearest[best]])) {
        best = i;
      }
    }
    return best;
  }

  private int mostLike(int i) {
    int best = -1;
    for (int j = 0; j < size.length; j++) {
      if (similar[i][j] != GONE && (best < 0 || similar[i][j] > similar[i][best])) {
        best = j;
      }
    }
    return best;
  }

  private void merge(int kept, int gone) {
    float both = size[kept] + size[gone];
    for (int j = 0; j < size.length; j++) {
      if (j != kept && j != gone && similar[kept][j] != GONE) {
        float mean = (size[kept] * similar[kept][j] + size[gone] * similar[gone][j]) / both;
        similar[kept][j] = mean;
        similar[j][kept] = mean;
      }
    }
    for (int j = 0; j < size.length; j++) {
      similar[gone][j] = GONE;
      similar[j][gone] = GONE;
    }
    size[kept] += size[gone];
    nearest[gone] = -1;
    refresh(kept, gone);
  }

  private void refresh(int kept, int gone) {
    for (int j = 0; j < size.length; j++) {
      int near = nearest[j];
      if (near >= 0 && (j == kept || near == kept || near == gone)) {
        nearest[j] = mostLike(j);
      } else if (near >= 0 && isNearer(j, kept, near)) {
        nearest[j] = kept;
      }
    }
  }

  private boolean isNearer(int j, int kept, int near) {
    return similar[j][kept] > similar[j][near]
        || (similar[j][kept] == similar[j][near] && kept < near);
  }
}
