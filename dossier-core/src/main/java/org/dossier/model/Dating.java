package org.dossier.model;

import java.util.List;

/**
 * When something happened, and why we say so: no date without its derivation.
 *
 * @param range the days possible
 * @param derivation the steps that lead to the range, in reading order; empty only for an open
 *     range
 */
public record Dating(TimeRange range, List<Step> derivation) {

  /** Nothing is said about when. */
  public static final Dating UNKNOWN = new Dating(TimeRange.OPEN, List.of());

  /**
   * One step of a derivation.
   *
   * @param reason why, for a reader: a clause without a full stop
   * @param evidence the words it rests on; may be empty for a step that combines earlier ones
   */
  public record Step(String reason, List<Evidence> evidence) {
    public Step {
      evidence = List.copyOf(evidence);
    }
  }

  public Dating {
    derivation = List.copyOf(derivation);
    if (derivation.isEmpty() && !range.equals(TimeRange.OPEN)) {
      throw new IllegalArgumentException("a date needs a derivation: " + range);
    }
  }

  /** Returns a dating of one step. */
  public static Dating of(TimeRange range, String reason, Evidence... evidence) {
    return new Dating(range, List.of(new Step(reason, List.of(evidence))));
  }
}
