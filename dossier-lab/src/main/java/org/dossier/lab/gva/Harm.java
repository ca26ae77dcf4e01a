package org.dossier.lab.gva;

/**
 * How many an incident harmed.
 *
 * @param killed how many died
 * @param injured how many were hurt and lived
 */
public record Harm(int killed, int injured) {

  /** Nobody harmed. */
  public static final Harm NONE = new Harm(0, 0);

  int total() {
    return killed + injured;
  }

  @Override
  public String toString() {
    return killed + "+" + injured;
  }
}
