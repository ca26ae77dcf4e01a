package org.dossier.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Dependence;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Span;

/**
 * Finds text that one report shares with an earlier one.
 *
 * <p>Half of the shorter report, or one passage of forty words: NEWS-COPY (Silcock et al. 2022)
 * found that true reproductions share far less than that of the whole, because wire copy is cut
 * from its end. A stock phrase is not a copy.
 */
final class Copies {

  private static final double HALF = 0.5;
  private static final int LONG_PASSAGE = 40;

  /** Fewer shared words are what two short reports of one thing must share. */
  private static final int LEAST_WORDS = 20;

  private Copies() {}

  /** A report with its runs of words. */
  record Source(Document document, Shingles shingles) {
    static Source of(Document document) {
      return new Source(document, new Shingles(Text.of(document.text())));
    }
  }

  /** Returns how the later report depends on the earlier by its text, if it does. */
  static Optional<Dependence> between(Source earlier, Source later) {
    if (!later.shingles.mayShare(earlier.shingles)) {
      return Optional.empty();
    }
    boolean[] shared = later.shingles.sharedWith(earlier.shingles);
    List<int[]> passages = passages(shared);
    int words = passages.stream().mapToInt(p -> p[1] - p[0]).sum();
    int longest = passages.stream().mapToInt(p -> p[1] - p[0]).max().orElse(0);
    int shorter = Math.min(later.shingles.text().length(), earlier.shingles.text().length());
    boolean half = words >= LEAST_WORDS && words >= HALF * shorter;
    return half || longest >= LONG_PASSAGE
        ? Optional.of(copy(earlier, later, passages, words))
        : Optional.empty();
  }

  private static Dependence copy(Source earlier, Source later, List<int[]> passages, int words) {
    List<Span> spans = later.shingles.text().spans();
    List<Evidence> evidence =
        passages.stream()
            .map(p -> new Span(spans.get(p[0]).start(), spans.get(p[1] - 1).end()))
            .map(span -> Evidence.in(later.document, Field.TEXT, span))
            .toList();
    String reason =
        "%s of its %s words stand in the same order in %s%s"
            .formatted(
                words,
                later.shingles.text().length(),
                earlier.document.id(),
                isOrdered(earlier, later) ? "" : "; which of the two came first is not known");
    return new Dependence(
        later.document.id(), earlier.document.id(), Dependence.Kind.COPY, evidence, reason);
  }

  private static boolean isOrdered(Source earlier, Source later) {
    return earlier
        .document
        .publication()
        .time()
        .flatMap(a -> later.document.publication().time().map(a::isBefore))
        .orElse(false);
  }

  /** Returns the stretches of shared words, as first word and one past the last. */
  private static List<int[]> passages(boolean[] shared) {
    List<int[]> passages = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= shared.length; i++) {
      boolean in = i < shared.length && shared[i];
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        passages.add(new int[] {start, i});
        start = -1;
      }
    }
    return passages;
  }
}
