package org.dossier.lab.attribution;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dossier.extract.attribution.Reported;
import org.dossier.model.Span;

/**
 * How attributions that were read agree with those that are labelled, by the definitions of Citron
 * (Newell, Cowlishaw and Man 2018, and its published evaluation): a cue is right if a labelled one
 * is the same; a source or content if a labelled attribution with an overlapping cue has the same;
 * a whole attribution if all three are the same. By words, every word is right that stands in the
 * same part of an attribution of the other side; Citron counts it once for each such attribution,
 * which lets a source that two attributions share score above 100.
 *
 * @param counts by what is compared
 */
public record AttributionScore(Map<Part, Counts> counts) {

  /** What is compared. */
  public enum Part {
    CUE("cue"),
    SOURCE("source"),
    CONTENT("content"),
    WHOLE("whole"),
    CUE_WORDS("cue, words"),
    SOURCE_WORDS("source, words"),
    CONTENT_WORDS("content, words");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** Returns the name to show. */
    public String label() {
      return label;
    }
  }

  /** Nothing compared. */
  public static final AttributionScore NONE = new AttributionScore(Map.of());

  public AttributionScore {
    counts = Map.copyOf(counts);
  }

  /** Compares what was read in a text with what is labelled in it. */
  public static AttributionScore of(String text, List<Reported> read, List<Reported> labelled) {
    List<Span> words = Measured.words(text);
    List<Measured> ours = read.stream().map(r -> Measured.of(r, words)).toList();
    List<Measured> theirs = labelled.stream().map(r -> Measured.of(r, words)).toList();
    Map<Part, Counts> counts = new EnumMap<>(Part.class);
    counts.put(Part.CUE, exact(ours, theirs, (a, b) -> a.cue().equals(b.cue())));
    counts.put(Part.SOURCE, exact(ours, theirs, sameWith(Measured::source)));
    counts.put(Part.CONTENT, exact(ours, theirs, sameWith(Measured::content)));
    counts.put(Part.WHOLE, exact(ours, theirs, Measured::equals));
    counts.put(Part.CUE_WORDS, words(ours, theirs, Measured::cue));
    counts.put(Part.SOURCE_WORDS, words(ours, theirs, Measured::source));
    counts.put(Part.CONTENT_WORDS, words(ours, theirs, Measured::content));
    return new AttributionScore(counts);
  }

  private static BiPredicate<Measured, Measured> sameWith(Function<Measured, BitSet> part) {
    return (a, b) -> a.sharesCueWith(b) && part.apply(a).equals(part.apply(b));
  }

  private static Counts exact(
      List<Measured> ours, List<Measured> theirs, BiPredicate<Measured, Measured> agree) {
    long rightRead =
        ours.stream().filter(a -> theirs.stream().anyMatch(b -> agree.test(a, b))).count();
    long rightLabelled =
        theirs.stream().filter(b -> ours.stream().anyMatch(a -> agree.test(a, b))).count();
    return new Counts((int) rightRead, ours.size(), (int) rightLabelled, theirs.size());
  }

  private static Counts words(
      List<Measured> ours, List<Measured> theirs, Function<Measured, BitSet> part) {
    return new Counts(
        shared(ours, theirs, part),
        length(ours, part),
        shared(theirs, ours, part),
        length(theirs, part));
  }

  private static int shared(
      List<Measured> some, List<Measured> others, Function<Measured, BitSet> part) {
    BitSet all = new BitSet();
    others.forEach(other -> all.or(part.apply(other)));
    return some.stream().mapToInt(one -> Measured.shared(part.apply(one), all)).sum();
  }

  private static int length(List<Measured> all, Function<Measured, BitSet> part) {
    return all.stream().mapToInt(one -> part.apply(one).cardinality()).sum();
  }

  /** Returns the counts of one part. */
  public Counts of(Part part) {
    return counts.getOrDefault(part, Counts.NONE);
  }

  /** Adds the counts of other texts. */
  public AttributionScore plus(AttributionScore other) {
    Map<Part, Counts> sum = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      sum.put(part, of(part).plus(other.of(part)));
    }
    return new AttributionScore(sum);
  }
}
