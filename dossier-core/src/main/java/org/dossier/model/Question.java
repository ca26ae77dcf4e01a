package org.dossier.model;

/** What a finding asks about an incident. */
public enum Question {
  WHAT("What happened?"),
  WHERE("Where?"),
  WHEN("When?"),
  KILLED("How many were killed?"),
  INJURED("How many were injured?"),
  MISSING("How many are missing?"),
  HOSPITALISED("How many were taken to hospital?"),
  ABDUCTED("How many were abducted?"),
  RESCUED("How many were rescued?"),
  EVACUATED("How many were evacuated?"),
  DETAINED("How many were detained?"),
  VICTIMS("How many \"victims\", not said whether dead or injured?"),
  CLAIMED_BY("Who claims it?"),
  BLAMED_ON("Who is held responsible, and by whom?");

  private final String words;

  Question(String words) {
    this.words = words;
  }

  /** Returns the question in words. */
  public String words() {
    return words;
  }

  /** Returns the question that a measure answers. */
  public static Question of(Measure measure) {
    return measure == Measure.VICTIMS_UNSPECIFIED ? VICTIMS : valueOf(measure.name());
  }
}
