package org.dossier.model;

import java.util.List;

/**
 * Why one report is not independent of another, or leans on a source.
 *
 * @param document the dependent report
 * @param on id of the report, or name of the agency or outlet, it depends on
 * @param kind how
 * @param evidence the words that show it
 * @param reason why we say so, for a reader: a clause without a full stop
 */
public record Dependence(
    String document, String on, Kind kind, List<Evidence> evidence, String reason) {

  /** How one report depends on another. */
  public enum Kind {
    /** A passage is copied from it. */
    COPY,
    /** It is an earlier edition of the outlet's own report: a revision, not a copy. */
    UPDATE,
    /** Credits the same agency. */
    AGENCY,
    /** Names it as where it has something from. */
    CITES
  }

  public Dependence {
    evidence = List.copyOf(evidence);
  }
}
