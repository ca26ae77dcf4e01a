package org.dossier.link;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.model.Dependence;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Provenance;
import org.dossier.model.Span;

/**
 * Finds text that one report shares with an earlier one.
 *
 * <p>A third of the shorter report, or one passage of forty words. Containment decides, not how
 * alike the whole texts are: NEWS-COPY (Silcock et al. 2022) found that true reproductions share
 * far less than half of their runs of words, because wire copy is cut from its end and edited. A
 * stock phrase is not a copy; nor is a speech that both quote, so quoted words do not count. What
 * an outlet shares with itself is an update where it is a third of the report, else its furniture.
 */
final class Copies {

  private static final double THIRD = 1 / 3.0;
  private static final int LONG_PASSAGE = 40;

  /** Fewer shared words are what two short reports of one thing must share. */
  private static final int LEAST_WORDS = 20;

  private Copies() {}

  /**
   * A report with its runs of words.
   *
   * @param document the report
   * @param shingles its runs
   * @param own of every word whether it is the report's own, not quoted
   */
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  record Source(Document document, Shingles shingles, boolean[] own) {
    static Source of(Document document) {
      Text text = Text.of(document.text());
      boolean[] own = Quoted.words(document.text(), text);
      for (int i = 0; i < own.length; i++) {
        own[i] = !own[i];
      }
      return new Source(document, new Shingles(text), own);
    }

    /** Returns how many of the report's own words stand in a stretch. */
    private int own(int from, int to) {
      return (int) IntStream.range(from, to).filter(word -> own[word]).count();
    }

    private int ownWords() {
      return own(0, own.length);
    }
  }

  /** Returns how the later report depends on the earlier by its text, if it does. */
  static Optional<Dependence> between(Source earlier, Source later) {
    return later.shingles.mayShare(earlier.shingles) ? compared(earlier, later) : Optional.empty();
  }

  private static Optional<Dependence> compared(Source earlier, Source later) {
    List<int[]> passages = passages(later.shingles.sharedWith(earlier.shingles));
    int words = passages.stream().mapToInt(p -> later.own(p[0], p[1])).sum();
    int longest = passages.stream().mapToInt(p -> later.own(p[0], p[1])).max().orElse(0);
    boolean third =
        words >= LEAST_WORDS && words >= THIRD * Math.min(later.ownWords(), earlier.ownWords());
    if (isOneOutlet(earlier.document.provenance(), later.document.provenance())) {
      return third
          ? Optional.of(found(Dependence.Kind.UPDATE, earlier, later, passages))
          : Optional.empty();
    }
    return third || longest >= LONG_PASSAGE
        ? Optional.of(found(Dependence.Kind.COPY, earlier, later, passages))
        : Optional.empty();
  }

  private static Dependence found(
      Dependence.Kind kind, Source earlier, Source later, List<int[]> passages) {
    List<Span> spans = later.shingles.text().spans();
    List<Evidence> evidence =
        passages.stream()
            .map(p -> new Span(spans.get(p[0]).start(), spans.get(p[1] - 1).end()))
            .map(span -> Evidence.in(later.document, Field.TEXT, span))
            .toList();
    String reason =
        "%s of its %s words stand in the same order in %s%s"
            .formatted(
                passages.stream().mapToInt(p -> p[1] - p[0]).sum(),
                later.shingles.text().length(),
                earlier.document.id(),
                isOrdered(earlier, later) ? "" : "; which of the two came first is not known");
    return new Dependence(later.document.id(), earlier.document.id(), kind, evidence, reason);
  }

  private static boolean isOrdered(Source earlier, Source later) {
    return earlier
        .document
        .publication()
        .time()
        .flatMap(a -> later.document.publication().time().map(a::isBefore))
        .orElse(false);
  }

  /** By the names of their outlets; where one has none, by the hosts of their addresses. */
  private static boolean isOneOutlet(Provenance a, Provenance b) {
    if (a.outlet().isPresent() && b.outlet().isPresent()) {
      return a.outlet().get().strip().equalsIgnoreCase(b.outlet().get().strip());
    }
    Optional<String> host = a.url().flatMap(Copies::host);
    return host.isPresent() && host.equals(b.url().flatMap(Copies::host));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url.strip()).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
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
