package org.dossier.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Ties;

/** What persons decided about mentions, in whole: what is one with one is one with the other. */
final class Tied {

  private final Map<String, String> above = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();

  Tied(Ties ties) {
    ties.together().forEach(pair -> join(whole(pair.one()), whole(pair.other())));
    ties.apart().forEach(pair -> part(whole(pair.one()), whole(pair.other())));
  }

  private void join(String one, String other) {
    if (!one.equals(other)) {
      above.put(other, one);
    }
  }

  private void part(String one, String other) {
    apart.computeIfAbsent(one, unseen -> new HashSet<>()).add(other);
    apart.computeIfAbsent(other, unseen -> new HashSet<>()).add(one);
  }

  /** Returns one name for all mentions that are one with this. */
  String whole(String mention) {
    String top = mention;
    for (String next = above.get(top); next != null; next = above.get(top)) {
      top = next;
    }
    return top;
  }

  /** Returns whether anything is kept apart. */
  boolean keepsApart() {
    return !apart.isEmpty();
  }

  boolean areOne(String a, String b) {
    return !above.isEmpty() && whole(a).equals(whole(b));
  }

  /** Returns whether a mention of one group is not the same as one of the other. */
  boolean areApart(Collection<String> group, Collection<String> other) {
    if (apart.isEmpty()) {
      return false;
    }
    Set<String> wholes = new HashSet<>();
    other.forEach(mention -> wholes.add(whole(mention)));
    return group.stream()
        .map(mention -> apart.getOrDefault(whole(mention), Set.of()))
        .flatMap(Set::stream)
        .anyMatch(wholes::contains);
  }
}
