package org.dossier.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person says a statement should have been read as; what is absent stays as it was read.
 *
 * @param count how many, for a figure
 * @param measure what is counted, for a figure
 * @param words which words state it
 * @param incident what it speaks of
 * @param attribution who says so, outermost voice first; an empty list is the outlet's own word
 */
public record Correction(
    Optional<Count> count,
    Optional<Measure> measure,
    Optional<Passage> words,
    Optional<IncidentKey> incident,
    Optional<List<Speaker>> attribution) {

  /** Nothing at all; what a correction is made from. */
  public static final Correction NONE =
      new Correction(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Correction {
    attribution = attribution.map(List::copyOf);
  }

  /** Returns whether only a figure can be corrected so. */
  public boolean isOfFigure() {
    return count.isPresent() || measure.isPresent();
  }

  /** Returns whether nothing is corrected. */
  public boolean isEmpty() {
    return Stream.of(count, measure, words, incident, attribution).allMatch(Optional::isEmpty);
  }

  public Correction count(Count other) {
    return new Correction(Optional.of(other), measure, words, incident, attribution);
  }

  public Correction measure(Measure other) {
    return new Correction(count, Optional.of(other), words, incident, attribution);
  }

  public Correction words(Passage other) {
    return new Correction(count, measure, Optional.of(other), incident, attribution);
  }

  public Correction incident(IncidentKey other) {
    return new Correction(count, measure, words, Optional.of(other), attribution);
  }

  public Correction attribution(List<Speaker> other) {
    return new Correction(count, measure, words, incident, Optional.of(other));
  }
}
