package org.dossier.model;

/**
 * How two statements of one incident stand to each other.
 *
 * @param first id of one statement: the one refined, replaced or denied, else the earlier in text
 *     order
 * @param second id of the other
 * @param relation how they stand
 * @param reason why, for a reader: a clause without a full stop
 */
public record Comparison(String first, String second, Relation relation, String reason) {

  /** The figure algebra. */
  public enum Relation {
    EQUAL,
    /** The second lies within the first. */
    REFINED,
    /** Both can be true. */
    COMPATIBLE,
    /** The second replaces the first. */
    REVISED,
    /** They cannot both be true, and neither replaces the other. */
    CONTRADICTORY,
    /** They count different things, or their order is not known and their measures differ. */
    NOT_COMPARABLE,
    /** The second denies the first. */
    DENIES
  }
}
