package org.dossier.model;

/**
 * How certain one voice presents a statement, on the scale of FactBank (Saurí and Pustejovsky
 * 2009).
 */
public enum Factuality {
  CERTAIN("CT+"),
  PROBABLE("PR+"),
  POSSIBLE("PS+"),
  CERTAIN_NOT("CT-"),
  PROBABLE_NOT("PR-"),
  POSSIBLE_NOT("PS-"),
  /** The voice knows whether, and does not say. */
  CERTAIN_WHETHER("CTu"),
  /** The voice does not commit itself. */
  UNCOMMITTED("Uu");

  private final String code;

  Factuality(String code) {
    this.code = code;
  }

  /** Returns FactBank's code, such as {@code CT+}. */
  public String code() {
    return code;
  }
}
