package org.dossier.model;

/** How the answers to one question stand to each other. */
public enum Verdict {
  /** Several independent origins give the same answer. */
  AGREED("agreed"),
  /** The answers can all be true. */
  COMPATIBLE("compatible"),
  /** A later word replaces an earlier one. */
  REVISED("revised"),
  /** The answers cannot all be true, and nothing replaces anything. */
  CONTESTED("contested"),
  /** The words do not settle what is counted or meant. */
  AMBIGUOUS("ambiguous"),
  /** All support goes back to one origin, or to none that is named. */
  SINGLE_ORIGIN("single origin"),
  NOT_STATED("not stated");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
