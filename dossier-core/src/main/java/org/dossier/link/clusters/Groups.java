package org.dossier.link.clusters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things joined pair by pair; what is joined with a common third is together: a union-find. */
public final class Groups {

  private final int[] above;

  /**
   * Starts with every thing on its own.
   *
   * @param size how many things there are, numbered from 0
   */
  public Groups(int size) {
    above = new int[size];
    for (int i = 0; i < size; i++) {
      above[i] = i;
    }
  }

  /** Puts two things, and all that is with either, together. */
  public void join(int a, int b) {
    int one = top(a);
    int other = top(b);
    above[Math.max(one, other)] = Math.min(one, other);
  }

  /** Returns the lowest thing that is together with this one. */
  public int top(int thing) {
    int top = thing;
    while (above[top] != top) {
      above[top] = above[above[top]];
      top = above[top];
    }
    return top;
  }

  /** Returns the groups by their first member, members ascending. */
  public List<List<Integer>> all() {
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < above.length; i++) {
      groups.computeIfAbsent(top(i), top -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}
