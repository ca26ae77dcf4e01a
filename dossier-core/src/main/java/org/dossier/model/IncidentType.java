package org.dossier.model;

/** What happened, as coarsely as the words of a report settle it. */
public enum IncidentType {
  ARMED_ATTACK("armed attack"),
  BOMBING("bombing or explosion"),
  HOSTAGE_TAKING("hostage taking"),
  ASSASSINATION("assassination"),
  ATTACK("attack"),
  FIRE("fire"),
  TRANSPORT_ACCIDENT("transport accident"),
  COLLAPSE("collapse"),
  NATURAL_DISASTER("natural disaster"),
  OTHER("incident");

  private final String label;

  IncidentType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
