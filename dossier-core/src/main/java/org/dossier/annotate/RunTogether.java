package org.dossier.annotate;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the seam in two words that lost the space between them, as machine-translated text does: an
 * acronym with a lower-case word, a known word with a function word that has a capital, or two
 * known words where the first ends as inflected words do or the second is a function word. A word
 * that is known, or whose seam is in doubt, stays whole.
 */
final class RunTogether {

  private static final int SHORTEST_WHOLE = 8;
  private static final int SHORTEST_HALF = 4;
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "that", "which", "with", "from", "and", "the", "who", "was", "were", "have", "has", "had",
          "will", "this", "their", "they", "when", "where", "while", "after", "until", "because");
  private static final Set<String> COMPOUND_HEADS =
      Set.of(
          "people", "person", "woman", "women", "room", "rooms", "paper", "papers", "house", "time",
          "place", "work", "wear", "ship", "side", "like", "wide", "ward", "wards", "self", "less",
          "ness", "able", "land", "lands", "port", "ground", "grounds", "folk", "boat", "town");

  private final Vocabulary vocabulary;

  RunTogether(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns where the second word begins, if {@code text} from start to end is two words. */
  Optional<Integer> seam(String text, int start, int end) {
    int capitals = capitals(text, start, end);
    if (!isLowerCase(text, start + capitals, end)) {
      return capitals == 0 ? lostBreak(text, start, end) : Optional.empty();
    }
    if (capitals >= 2) {
      return afterAcronym(text, start + capitals, end);
    }
    return capitals == 0 && end - start >= SHORTEST_WHOLE
        ? betweenWords(text.substring(start, end)).map(at -> start + at)
        : Optional.empty();
  }

  private static int capitals(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
      i++;
    }
    return i - start;
  }

  private static boolean isLowerCase(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return start < end;
  }

  /** A known word that runs into a function word with a capital: "policeThat". */
  private Optional<Integer> lostBreak(String text, int start, int end) {
    int seam = start;
    while (seam < end && text.charAt(seam) >= 'a' && text.charAt(seam) <= 'z') {
      seam++;
    }
    boolean word =
        seam - start >= SHORTEST_HALF
            && capitals(text, seam, end) == 1
            && FUNCTION_WORDS.contains(
                Character.toLowerCase(text.charAt(seam)) + text.substring(seam + 1, end))
            && vocabulary.knows(text.substring(start, seam));
    return word ? Optional.of(seam) : Optional.empty();
  }

  private static Optional<Integer> afterAcronym(String text, int seam, int end) {
    boolean word = FUNCTION_WORDS.contains(text.substring(seam, end));
    return word ? Optional.of(seam) : Optional.empty();
  }

  private Optional<Integer> betweenWords(String word) {
    if (vocabulary.knows(word)) {
      return Optional.empty();
    }
    for (int seam = word.length() - 3; seam >= SHORTEST_HALF; seam--) {
      if (isSeam(word.substring(0, seam), word.substring(seam))) {
        return Optional.of(seam);
      }
    }
    return Optional.empty();
  }

  private boolean isSeam(String left, String right) {
    if (FUNCTION_WORDS.contains(right)) {
      return vocabulary.isCommon(left) || isInflection(left);
    }
    return right.length() > SHORTEST_HALF
        && vocabulary.isCommon(right)
        && !COMPOUND_HEADS.contains(right)
        && isInflection(left);
  }

  private boolean isInflection(String left) {
    boolean ending = left.endsWith("ies") || left.endsWith("ing") || left.endsWith("ed");
    return left.length() > SHORTEST_HALF && ending && vocabulary.isInflected(left);
  }
}
