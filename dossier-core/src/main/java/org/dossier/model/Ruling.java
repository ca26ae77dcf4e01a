package org.dossier.model;

import java.util.Optional;

/**
 * What came of a decision.
 *
 * @param decision the decision
 * @param state whether it holds
 * @param reason why it does not hold, for a reader: a clause without a full stop; empty if it holds
 * @param read the statement it is about as the rules read it; empty if it is about none
 * @param decided the statement as it stands by this decision; empty if there is none
 */
public record Ruling(
    Decision decision,
    State state,
    String reason,
    Optional<Statement> read,
    Optional<Statement> decided) {

  /** Whether a decision holds. */
  public enum State {
    HOLDS("holds"),
    /** A later decision says otherwise. */
    OVERRIDDEN("overridden"),
    /** Taken back. */
    UNDONE("undone"),
    /** What it is about is not found any more, or is read differently now. */
    NO_LONGER_APPLIES("no longer applies"),
    /** It is about a report, source or decision that is not among those given. */
    ELSEWHERE("about what is not here");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Makes the ruling of a decision that is about no statement. */
  public Ruling(Decision decision, State state, String reason) {
    this(decision, state, reason, Optional.empty(), Optional.empty());
  }

  public boolean holds() {
    return state == State.HOLDS;
  }
}
