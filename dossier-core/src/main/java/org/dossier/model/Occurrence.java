package org.dossier.model;

import java.util.Optional;

/**
 * Anything else that is said to have happened around an incident.
 *
 * @param grounds what it rests on
 * @param type what it was
 * @param actor who did it, as named
 */
public record Occurrence(Grounds grounds, Type type, Optional<Evidence> actor)
    implements Statement {

  /** What an occurrence was, after PLOVER's types where it has one. */
  public enum Type {
    ATTACK,
    PLEDGE,
    MOURNING,
    PROTEST,
    SEARCH,
    EVACUATION,
    SECURITY_MEASURE,
    REPRISAL,
    FIRE,
    OTHER
  }

  @Override
  public Kind kind() {
    return Kind.OCCURRENCE;
  }

  @Override
  public Occurrence withGrounds(Grounds other) {
    return new Occurrence(other, type, actor);
  }
}
