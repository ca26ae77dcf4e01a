package org.dossier.model;

/** Whether several reports of one thing add support to each other: field rules 2.4. */
public enum Independence {
  /** Different named origins of different principals, and no copying. */
  INDEPENDENT("independent"),
  /** The same named origin. */
  SAME_ORIGIN("same origin"),
  /** Different names for the same state, group or company. */
  SAME_PRINCIPAL("same principal"),
  /** One text is taken from the other, or both from a third. */
  COPY("copy"),
  /** An origin is not named: adds nothing. */
  NOT_ESTABLISHED("not established");

  private final String label;

  Independence(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
