package org.dossier.review;

import java.util.List;
import java.util.function.Function;
import org.dossier.model.Evidence;

/** Finds again what stood on words, though other rules may have drawn its ends elsewhere. */
final class Overlap {

  private Overlap() {}

  /** Returns what stands on exactly these words, else what shares most characters with them. */
  static <T> List<T> nearest(Evidence words, List<T> all, Function<T, Evidence> place) {
    List<T> exact = all.stream().filter(it -> isSame(words, place.apply(it))).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    int most = all.stream().mapToInt(it -> shared(words, place.apply(it))).max().orElse(0);
    return all.stream().filter(it -> most > 0 && shared(words, place.apply(it)) == most).toList();
  }

  private static boolean isSame(Evidence a, Evidence b) {
    return a.field() == b.field() && a.span().equals(b.span());
  }

  private static int shared(Evidence a, Evidence b) {
    return a.field() == b.field() && a.span().overlaps(b.span())
        ? Math.min(a.span().end(), b.span().end()) - Math.max(a.span().start(), b.span().start())
        : 0;
  }
}
