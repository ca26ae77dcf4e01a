package org.dossier.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Whether two names are one actor, or parent and affiliate.
 *
 * <p>"Grey Front" and "Grey-Front" are one; "Grey Front" and "Grey Front-N" are parent and
 * affiliate, and so are two names that some passage ties with a word such as "affiliate". Parent
 * and affiliate do not compete for a claim.
 */
final class ActorNames {

  private static final Set<String> TIES =
      Set.of("affiliate", "branch", "faction", "wing", "offshoot", "cell", "arm", "affiliated");

  private ActorNames() {}

  /**
   * Returns whether two names can stand for one actor and its affiliate.
   *
   * @param passages what the reports say about them, as worded
   */
  static boolean related(String a, String b, Collection<String> passages) {
    List<String> first = Words.of(a);
    List<String> second = Words.of(b);
    if (starts(first, second) || starts(second, first)) {
      return true;
    }
    return passages.stream().map(Words::of).anyMatch(words -> tied(words, first, second));
  }

  private static boolean starts(List<String> name, List<String> longer) {
    return longer.size() >= name.size() && longer.subList(0, name.size()).equals(name);
  }

  private static boolean tied(List<String> passage, List<String> a, List<String> b) {
    return passage.stream().anyMatch(TIES::contains)
        && Words.within(a, passage)
        && Words.within(b, passage);
  }
}
