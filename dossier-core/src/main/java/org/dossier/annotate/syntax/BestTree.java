package org.dossier.annotate.syntax;

import java.util.Arrays;

/**
 * Finds the tree whose scores sum up highest: if the best head of every word makes a tree with one
 * root, that one; else the best tree without crossing branches (Eisner 1996), in cubic time.
 */
final class BestTree {

  private static final float NEVER = -1e9f;

  private final int n;
  private final float[] scores;
  private final float[][] openLeft;
  private final float[][] openRight;
  private final float[][] doneLeft;
  private final float[][] doneRight;
  private final int[][] openAt;
  private final int[][] doneLeftAt;
  private final int[][] doneRightAt;
  private final int[] heads;

  private BestTree(float[] scores, int n) {
    this.n = n;
    this.scores = scores;
    openLeft = new float[n][n];
    openRight = new float[n][n];
    doneLeft = new float[n][n];
    doneRight = new float[n][n];
    openAt = new int[n][n];
    doneLeftAt = new int[n][n];
    doneRightAt = new int[n][n];
    heads = new int[n];
  }

  /**
   * Finds the tree.
   *
   * @param scores row of the dependent, column of the head
   * @param n positions, the root at 0 and at least one word
   * @return for each position its head; nothing is said of position 0
   */
  static int[] of(float[] scores, int n) {
    int[] heads = greedy(scores, n);
    return isTree(heads) ? heads : new BestTree(scores, n).solve();
  }

  private static int[] greedy(float[] scores, int n) {
    int[] heads = new int[n];
    for (int i = 1; i < n; i++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int j = 0; j < n; j++) {
        if (j != i && scores[i * n + j] > best) {
          best = scores[i * n + j];
          heads[i] = j;
        }
      }
    }
    return heads;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    int[] seen = new int[heads.length];
    for (int i = 1; i < heads.length; i++) {
      roots += heads[i] == 0 ? 1 : 0;
      int at = i;
      while (at != 0 && seen[at] == 0) {
        seen[at] = i;
        at = heads[at];
      }
      if (at != 0 && seen[at] == i) {
        return false;
      }
    }
    return roots == 1;
  }

  private int[] solve() {
    for (int width = 1; width < n - 1; width++) {
      for (int left = 1; left + width < n; left++) {
        open(left, left + width);
        done(left, left + width);
      }
    }
    int root = 1;
    float best = Float.NEGATIVE_INFINITY;
    for (int word = 1; word < n; word++) {
      float score = doneLeft[1][word] + doneRight[word][n - 1] + scores[word * n];
      if (score > best) {
        best = score;
        root = word;
      }
    }
    Arrays.fill(heads, 0);
    readLeft(1, root);
    readRight(root, n - 1);
    return heads;
  }

  private void open(int left, int right) {
    float best = Float.NEGATIVE_INFINITY;
    for (int k = left; k < right; k++) {
      float score = doneRight[left][k] + doneLeft[k + 1][right];
      if (score > best) {
        best = score;
        openAt[left][right] = k;
      }
    }
    openLeft[left][right] = Math.max(NEVER, best + scores[left * n + right]);
    openRight[left][right] = Math.max(NEVER, best + scores[right * n + left]);
  }

  private void done(int left, int right) {
    float best = Float.NEGATIVE_INFINITY;
    for (int k = left; k < right; k++) {
      float score = doneLeft[left][k] + openLeft[k][right];
      if (score > best) {
        best = score;
        doneLeftAt[left][right] = k;
      }
    }
    doneLeft[left][right] = best;
    best = Float.NEGATIVE_INFINITY;
    for (int k = left + 1; k <= right; k++) {
      float score = openRight[left][k] + doneRight[k][right];
      if (score > best) {
        best = score;
        doneRightAt[left][right] = k;
      }
    }
    doneRight[left][right] = best;
  }

  private void readLeft(int left, int right) {
    if (left < right) {
      int k = doneLeftAt[left][right];
      readLeft(left, k);
      readOpen(k, right, right, k);
    }
  }

  private void readRight(int left, int right) {
    if (left < right) {
      int k = doneRightAt[left][right];
      readOpen(left, k, left, k);
      readRight(k, right);
    }
  }

  private void readOpen(int left, int right, int head, int dependent) {
    heads[dependent] = head;
    int k = openAt[left][right];
    readRight(left, k);
    readLeft(k + 1, right);
  }
}
