package org.dossier.model;

/**
 * Somebody is said to have said something that is none of the other kinds of statement.
 *
 * @param grounds what it rests on; the voices are in its attribution
 * @param content what was said, as worded
 */
public record Speech(Grounds grounds, Evidence content) implements Statement {

  @Override
  public Kind kind() {
    return Kind.ATTRIBUTION;
  }

  @Override
  public Speech withGrounds(Grounds other) {
    return new Speech(other, content);
  }
}
