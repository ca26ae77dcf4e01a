package org.dossier.link.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Of every thing those it has been compared with, and how alike they are. */
final class Links {

  private final List<Around> things = new ArrayList<>();

  /** The links of one thing, in arrays that grow. */
  private static final class Around {
    private int[] others = new int[4];
    private float[] scores = new float[4];
    private int size;

    void add(int other, float score) {
      if (size == others.length) {
        others = Arrays.copyOf(others, 2 * size);
        scores = Arrays.copyOf(scores, 2 * size);
      }
      others[size] = other;
      scores[size++] = score;
    }
  }

  /** Takes in another thing and its score. */
  @FunctionalInterface
  interface Visitor {
    void visit(int other, float score);
  }

  int size() {
    return things.size();
  }

  /** Makes room for one more thing. */
  void grow() {
    things.add(new Around());
  }

  void add(Link link) {
    things.get(link.one()).add(link.other(), link.score());
    things.get(link.other()).add(link.one(), link.score());
  }

  /** Shows all that a thing was compared with. */
  void around(int thing, Visitor visitor) {
    Around around = things.get(thing);
    for (int i = 0; i < around.size; i++) {
      visitor.visit(around.others[i], around.scores[i]);
    }
  }
}
