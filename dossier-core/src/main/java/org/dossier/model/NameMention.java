package org.dossier.model;

/**
 * A name.
 *
 * @param first first token, index in the sentence
 * @param end one past the last token
 * @param kind what it names
 * @param canonical the fullest form of the same name in the document, so that "ISIS K" and "ISIS-K"
 *     are one
 */
public record NameMention(int first, int end, Kind kind, String canonical) {

  /** What a name names. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    /** A country, region, city or other place that may also speak for its government. */
    PLACE,
    /** A building or other built place. */
    FACILITY,
    /** An armed group. */
    GROUP,
    /** An adjective of nationality or religion: words of a description, never an attribute. */
    NATIONALITY,
    OTHER
  }
}
