package org.dossier.link.stories;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Terms with weights, of length one. Terms are kept as their hashes, which the language fixes for
 * all time; two terms with one hash are rare enough to do no harm.
 */
final class TermVector {

  private final int[] terms;
  private final float[] weights;

  private TermVector(int size) {
    terms = new int[size];
    weights = new float[size];
  }

  /**
   * Makes a vector.
   *
   * @param counts of every term, how often it stands there
   * @param telling how telling a term is
   */
  static TermVector of(Map<String, Integer> counts, ToDoubleFunction<String> telling) {
    long[] packed =
        counts.entrySet().stream()
            .mapToLong(e -> pack(e.getKey(), weight(e.getValue(), telling, e.getKey())))
            .sorted()
            .toArray();
    TermVector vector = new TermVector(packed.length);
    double squares = 0;
    for (int i = 0; i < packed.length; i++) {
      vector.terms[i] = (int) (packed[i] >> Integer.SIZE);
      vector.weights[i] = Float.intBitsToFloat((int) packed[i]);
      squares += vector.weights[i] * vector.weights[i];
    }
    float norm = squares == 0 ? 1 : (float) Math.sqrt(squares);
    for (int i = 0; i < packed.length; i++) {
      vector.weights[i] /= norm;
    }
    return vector;
  }

  private static float weight(int count, ToDoubleFunction<String> telling, String term) {
    return (float) ((1 + StrictMath.log(count)) * telling.applyAsDouble(term));
  }

  /** Term first, then weight, so that sorting settles even which of two with one hash is first. */
  private static long pack(String term, float weight) {
    return ((long) term.hashCode() << Integer.SIZE) | (Float.floatToIntBits(weight) & 0xFFFF_FFFFL);
  }

  /** Returns the cosine of the angle between two vectors, 0 to 1. */
  double cosine(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      sum += order == 0 ? weights[i] * other.weights[j] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Math.min(1, sum);
  }

  /** Returns what share of this vector, by weight, is of terms that the other has too, 0 to 1. */
  double coveredBy(TermVector other) {
    double shared = 0;
    double sum = 0;
    int j = 0;
    for (int i = 0; i < terms.length; i++) {
      while (j < other.terms.length && other.terms[j] < terms[i]) {
        j++;
      }
      shared += j < other.terms.length && other.terms[j] == terms[i] ? weights[i] : 0;
      sum += weights[i];
    }
    return sum == 0 ? 0 : shared / sum;
  }

  /** Returns the terms that weigh most, at most some, the heaviest first. */
  int[] ranked(int most) {
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparing(i -> terms[i]))
        .limit(most)
        .mapToInt(i -> terms[i])
        .toArray();
  }

  /** Returns this vector without all other terms; no longer of length one. */
  TermVector only(int... kept) {
    int[] sorted = IntStream.of(kept).sorted().toArray();
    int[] places =
        IntStream.range(0, terms.length)
            .filter(i -> Arrays.binarySearch(sorted, terms[i]) >= 0)
            .toArray();
    TermVector only = new TermVector(places.length);
    for (int i = 0; i < places.length; i++) {
      only.terms[i] = terms[places[i]];
      only.weights[i] = weights[places[i]];
    }
    return only;
  }

  /** Returns the terms that weigh most, at most some, ascending. */
  int[] strongest(int most) {
    float[] sorted = weights.clone();
    Arrays.sort(sorted);
    float least = sorted.length <= most ? 0 : sorted[sorted.length - most];
    int[] strongest = new int[Math.min(most, terms.length)];
    int found = 0;
    for (int i = 0; i < terms.length && found < most; i++) {
      if (weights[i] >= least) {
        strongest[found++] = terms[i];
      }
    }
    return Arrays.copyOf(strongest, found);
  }
}
