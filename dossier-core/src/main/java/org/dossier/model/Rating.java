package org.dossier.model;

import java.util.OptionalInt;

/**
 * How far a source is trusted, on the Admiralty scale (NATO AJP-2.1).
 *
 * @param reliability how reliable the source is
 * @param credibility how credible what it tells is, from 1 (confirmed) to 5 (improbable), 6 if that
 *     cannot be judged; empty if only the source is rated
 */
public record Rating(Reliability reliability, OptionalInt credibility) {

  private static final int LAST = 6;

  /** The letters of the scale. */
  public enum Reliability {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("reliability cannot be judged");

    private final String label;

    Reliability(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public Rating {
    if (credibility.isPresent() && (credibility.getAsInt() < 1 || credibility.getAsInt() > LAST)) {
      throw new IllegalArgumentException("credibility must be 1 to 6: " + credibility.getAsInt());
    }
  }

  /** Returns the code, such as {@code B2} or {@code F}. */
  public String code() {
    return reliability.name() + (credibility.isPresent() ? credibility.getAsInt() : "");
  }
}
