package org.dossier.model;

/**
 * Words that stand for something the report names or tells elsewhere: "he", "the ministry", "the
 * tragedy". A reading aid with a doubt of its own, never a fact: what rests on it says so.
 *
 * @param words the words that refer
 * @param antecedent where its name stands last before, or its last description if it has no name;
 *     for a speaker's "I" the words that name the speaker, which may also stand behind it
 * @param kind what is referred to
 * @param rule the rule that linked them
 * @param confidence share of the links of this rule that were right where it was measured, 0 to 1
 * @param because the words that justify the link: a title, a head noun, the cue of a speaker; the
 *     antecedent itself where nothing else does
 */
public record Reference(
    Phrase words, Phrase antecedent, Kind kind, String rule, double confidence, Phrase because) {

  /** What is referred to. */
  public enum Kind {
    /** One person. */
    PERSON,
    /** Several persons, or a body of them such as the police. */
    PEOPLE,
    /** An organisation or an armed group. */
    ORGANISATION,
    /** A place or building. */
    PLACE,
    /** Something that happened. */
    INCIDENT
  }

  public Reference {
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException(
          "confidence of " + rule + " is not in 0..1: " + confidence);
    }
  }
}
