package org.dossier.review;

import org.dossier.model.Ruling;

/** What a decision is about cannot be found. */
final class Lost extends Exception {

  private static final long serialVersionUID = 1L;

  private final Ruling.State state;

  private Lost(Ruling.State state, String reason) {
    super(reason, null, false, false);
    this.state = state;
  }

  /** The report is there and does not say so any more. */
  static Lost changed(String reason) {
    return new Lost(Ruling.State.NO_LONGER_APPLIES, reason);
  }

  /** The report is not among those given. */
  static Lost elsewhere(String reason) {
    return new Lost(Ruling.State.ELSEWHERE, reason);
  }

  Ruling.State state() {
    return state;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
