package org.dossier.model;

import java.util.List;

/**
 * A stated total held against the incidents the reports list.
 *
 * @param aggregate {@link Incident#id()} of the aggregate
 * @param listed ids of the incidents that fall into its period
 * @param sum people killed over the listed incidents that give a number
 * @param outcome how sum and total stand
 * @param explanation why, for a reader: full sentences
 */
public record AggregateCheck(
    String aggregate, List<String> listed, int sum, Outcome outcome, String explanation) {

  /** How the listed incidents stand to the stated total. */
  public enum Outcome {
    CONSISTENT_COMPLETE,
    /** The list stays below the total: other incidents are not listed. */
    CONSISTENT_INCOMPLETE,
    /** The list exceeds the total. */
    EXCEEDED,
    /** Nothing comparable is listed. */
    NOT_CHECKABLE
  }

  public AggregateCheck {
    listed = List.copyOf(listed);
  }
}
