package org.dossier.annotate;

import java.util.Set;
import org.dossier.model.Bearing;

/** Tells from the nearest verb whether the words around a time expression look back or forward. */
final class Tense {

  private static final Set<String> BEFORE_TO = Set.of("is", "are", "be", "'s", "set");
  private static final Set<String> DEADLINE = Set.of("by", "until", "till");
  private static final Set<String> LASTING = Set.of("stay", "stays", "remain", "remains");
  private static final int NEAR = 5;
  private static final int FURTHEST = 14;

  /** The words that give a tense away. */
  record Signs(Set<String> past, Set<String> future, Set<String> edPlain) {

    static Signs load() {
      return new Signs(
          Resource.words("tense-past.txt"),
          Resource.words("tense-future.txt"),
          Set.of("need", "speed", "feed", "indeed", "seed", "red", "bed", "hundred", "breed"));
    }

    private Bearing of(Words words, int i) {
      String lower = words.lower(i);
      if (future.contains(lower) || isAhead(words, i)) {
        return Bearing.FUTURE;
      }
      boolean participle =
          lower.length() > 3
              && lower.endsWith("ed")
              && !edPlain.contains(lower)
              && !words.is(i - 1, "be");
      if (participle && LASTING.contains(words.lower(i - 1))) {
        return Bearing.FUTURE;
      }
      boolean past = participle || this.past.contains(lower);
      return past ? Bearing.PAST : Bearing.NONE;
    }

    /** "is to resume", "set to open", "as early as". */
    private static boolean isAhead(Words words, int i) {
      return words.is(i, "to")
          ? BEFORE_TO.contains(words.lower(i - 1))
          : words.is(i, "as") && (words.is(i - 1, "early") || words.is(i - 1, "soon"));
    }
  }

  /** Returns the tense of the verb nearest to the tokens from first to end, if one is near. */
  static Bearing around(Words words, int first, int end, Signs signs) {
    if (DEADLINE.contains(words.lower(first - 1)) && !isPluperfect(words, end)) {
      return Bearing.FUTURE;
    }
    if (words.is(end, "'s")) {
      // "Sunday's ruling": what happened then is named, not told, and its clause tells of another.
      return Bearing.NONE;
    }
    for (int distance = 1; distance <= FURTHEST; distance++) {
      Bearing left = signs.of(words, first - distance);
      Bearing right = signs.of(words, end - 1 + distance);
      if (left != Bearing.NONE || right != Bearing.NONE) {
        return left != Bearing.NONE ? left : right;
      }
    }
    return Bearing.NONE;
  }

  /** "Until Thursday, they had not called": a term that is over. */
  private static boolean isPluperfect(Words words, int end) {
    for (int i = end; i < end + NEAR; i++) {
      if (words.is(i, "had")) {
        return true;
      }
    }
    return false;
  }
}
