package org.dossier.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Ties;
import org.dossier.model.Ties.Pair;

/** Which mentions are one and which are not, free of contradiction. */
final class Bonds {

  private final List<Pair> together = new ArrayList<>();
  private final List<Pair> apart = new ArrayList<>();

  /**
   * Takes bonds on, all of them or none.
   *
   * @return whether they agree with those taken on before
   */
  boolean adopt(List<Pair> one, List<Pair> several) {
    Map<String, String> above = new HashMap<>();
    together.forEach(pair -> join(above, pair));
    one.forEach(pair -> join(above, pair));
    boolean agrees = agrees(above, apart) && agrees(above, several);
    if (agrees) {
      together.addAll(one);
      apart.addAll(several);
    }
    return agrees;
  }

  Ties ties() {
    return new Ties(together, apart);
  }

  private static boolean agrees(Map<String, String> above, List<Pair> apart) {
    return apart.stream().noneMatch(p -> top(above, p.one()).equals(top(above, p.other())));
  }

  private static void join(Map<String, String> above, Pair pair) {
    String one = top(above, pair.one());
    String other = top(above, pair.other());
    if (!one.equals(other)) {
      above.put(other, one);
    }
  }

  private static String top(Map<String, String> above, String mention) {
    String top = mention;
    for (String next = above.get(top); next != null; next = above.get(top)) {
      top = next;
    }
    return top;
  }
}
