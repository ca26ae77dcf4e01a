package org.dossier.model;

import java.util.Optional;

/**
 * One legal step. Never climbed without words: a plea is not a conviction.
 *
 * @param grounds what it rests on
 * @param step how far on the ladder
 * @param persons whom it concerns, described as the text does
 * @param number how many persons, if said
 * @param matter the charge or suspicion, as worded
 */
public record Proceeding(
    Grounds grounds,
    Step step,
    Optional<Evidence> persons,
    Optional<Count> number,
    Optional<Evidence> matter)
    implements Statement {

  /** The ladder, lowest first; the order of ACE 2005's justice events. */
  public enum Step {
    INVESTIGATION,
    SUSPECTED,
    DETAINED,
    CHARGED,
    HEARING,
    PLEA,
    ACQUITTED,
    CONVICTED,
    SENTENCED,
    APPEAL
  }

  @Override
  public Kind kind() {
    return Kind.PROCEEDING;
  }

  @Override
  public Proceeding withGrounds(Grounds other) {
    return new Proceeding(other, step, persons, number, matter);
  }
}
