package org.dossier.reconcile;

import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;

/**
 * How many people a count can mean when it is held against another.
 *
 * <p>Rounded numbers are given room: "about 40" and "almost 40" reach a tenth of the number, at
 * least one, to the sides their words leave open. A vague word or harm without a number means one
 * person or more.
 *
 * @param least fewest
 * @param most most; {@code Integer.MAX_VALUE} for unbounded
 */
record People(int least, int most) {

  static People of(Count count) {
    int least = count.least().orElse(isVague(count) ? 1 : 0);
    int most = count.most().orElse(Integer.MAX_VALUE);
    return switch (count.qualifier()) {
      case ABOUT -> new People(Math.max(0, least - room(least)), most + room(most));
      case ALMOST -> new People(Math.max(0, most - room(most)), most);
      default -> new People(least, most);
    };
  }

  static boolean isVague(Count count) {
    return count.qualifier() == Qualifier.VAGUE || count.qualifier() == Qualifier.UNQUANTIFIED;
  }

  private static int room(int number) {
    return Math.max(1, number / 10);
  }

  boolean meets(People other) {
    return least <= other.most && other.least <= most;
  }

  boolean covers(People other) {
    return least <= other.least && other.most <= most;
  }

  boolean isBounded() {
    return most != Integer.MAX_VALUE;
  }
}
