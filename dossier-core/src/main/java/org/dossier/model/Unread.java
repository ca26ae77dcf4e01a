package org.dossier.model;

/**
 * A passage that looks like a figure, a date or an attribution and was not read as one.
 *
 * @param evidence the passage
 * @param looksLike what it looks like
 * @param reason why it was passed over, for a reader: one lower-case clause without a full stop
 */
public record Unread(Evidence evidence, LooksLike looksLike, String reason) {

  /** What a passage looks like. */
  public enum LooksLike {
    FIGURE,
    DATE,
    ATTRIBUTION
  }
}
