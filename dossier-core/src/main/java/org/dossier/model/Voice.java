package org.dossier.model;

import java.util.Optional;

/**
 * One speaker between the outlet and the reader.
 *
 * @param name the speaker as named, without the article: {@code "Ministry of Health"}
 * @param kind what kind of speaker
 * @param words the words that name the speaker
 * @param cue the words that make it speak, such as {@code "according to"}
 * @param stance what the cue says of the outlet's distance
 * @param factuality how certain this voice presents the statement
 */
public record Voice(
    String name,
    Kind kind,
    Evidence words,
    Optional<Evidence> cue,
    Stance stance,
    Factuality factuality) {

  /** What kind of speaker a voice is. */
  public enum Kind {
    OFFICIAL,
    ORGANISATION,
    PERSON,
    DOCUMENT,
    MEDIA,
    ANONYMOUS,
    /** Who claims the act itself; its word is never corroboration. */
    CLAIMANT
  }

  /** What a cue says of the outlet's distance to the words: field rules 3.1. */
  public enum Stance {
    /** said, told, announced, stated */
    NEUTRAL,
    /** confirmed, revealed, acknowledged */
    COMMITTING,
    /** claimed, alleged, purported */
    DISTANCING,
    /** denied, rejected, dismissed */
    DENYING
  }

  public Voice {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a voice needs a name: " + words.quote());
    }
  }
}
