package org.dossier.model;

/**
 * One property of an incident, as worded.
 *
 * @param grounds what it rests on; its evidence is the words
 * @param aspect which property
 */
public record Description(Grounds grounds, Aspect aspect) implements Statement {

  /** Properties of an incident. */
  public enum Aspect {
    PLACE,
    PLACE_TYPE,
    TYPE,
    WEAPON,
    TARGET,
    CAUSE
  }

  @Override
  public Kind kind() {
    return Kind.DESCRIPTION;
  }

  @Override
  public Description withGrounds(Grounds other) {
    return new Description(other, aspect);
  }
}
