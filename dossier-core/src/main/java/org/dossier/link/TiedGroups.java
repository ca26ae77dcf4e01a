package org.dossier.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.link.clusters.Groups;

/** Groups of mentions, begun with what is decided to be one, never joining what is kept apart. */
final class TiedGroups {

  private final Groups groups;
  private final Tied tied;
  private final Map<Integer, List<String>> members = new HashMap<>();

  /**
   * Starts with every mention on its own, but for what is decided to be one.
   *
   * @param mentions ids, numbered from 0
   * @param tied what was decided
   */
  TiedGroups(List<String> mentions, Tied tied) {
    this.groups = new Groups(mentions.size());
    this.tied = tied;
    Map<String, Integer> wholes = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      members.put(i, List.of(mentions.get(i)));
      Integer first = wholes.putIfAbsent(tied.whole(mentions.get(i)), i);
      if (first != null) {
        join(first, i);
      }
    }
  }

  /** Puts two, and all that is with either, together, unless some of them are kept apart. */
  void join(int a, int b) {
    int one = groups.top(a);
    int other = groups.top(b);
    if (one == other || tied.areApart(of(one), of(other))) {
      return;
    }
    groups.join(one, other);
    if (tied.keepsApart()) {
      members.put(groups.top(one), both(of(one), of(other)));
    }
  }

  private static List<String> both(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private List<String> of(int top) {
    return members.getOrDefault(top, List.of());
  }

  int top(int mention) {
    return groups.top(mention);
  }

  /** Returns the groups by their first member, members ascending. */
  List<List<Integer>> all() {
    return groups.all();
  }
}
