package org.dossier.model;

/**
 * A time expression read in a document, with its value.
 *
 * @param grounds what it rests on; its time is the value resolved as far as the document alone
 *     allows
 * @param value the value before resolution
 */
public record TimeReference(Grounds grounds, TimeValue value) implements Statement {

  @Override
  public Kind kind() {
    return Kind.TIME;
  }

  @Override
  public TimeReference withGrounds(Grounds other) {
    return new TimeReference(other, value);
  }
}
