package org.dossier.reconcile.policies;

/**
 * One setting of a codebook.
 *
 * @param value what is set
 * @param source where the codebook sets it; {@code own} where it is silent and this program chose
 */
record Rule<T>(T value, String source) {

  private static final String OWN = "own";

  Rule {
    if (source.isBlank()) {
      throw new IllegalArgumentException("a rule needs a source: " + value);
    }
  }

  /** Returns where the rule comes from, for a reader; a codebook says nothing on our choices. */
  String cite(String title) {
    return source.equals(OWN) ? "choice of this program" : title + ", " + source;
  }
}
