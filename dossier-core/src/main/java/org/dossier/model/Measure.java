package org.dossier.model;

/** What a figure counts. */
public enum Measure {
  KILLED("killed"),
  INJURED("injured"),
  MISSING("missing"),
  HOSPITALISED("in hospital"),
  ABDUCTED("abducted"),
  RESCUED("rescued"),
  EVACUATED("evacuated"),
  DETAINED("detained"),
  /**
   * "Victims" or "casualties" with no word on what became of them. Never deaths: ACLED codes such a
   * report as 0 fatalities.
   */
  VICTIMS_UNSPECIFIED("victims, not said whether dead or injured");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** Returns the measure in words, for a reader, lower case. */
  public String label() {
    return label;
  }
}
