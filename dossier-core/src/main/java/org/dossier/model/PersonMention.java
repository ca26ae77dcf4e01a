package org.dossier.model;

/**
 * A person named in a report. Kept so that an export can leave names out; never a key to look
 * people up by.
 *
 * @param words where the name stands, without title
 * @param name the fullest form of the same name in the report
 */
public record PersonMention(Evidence words, String name) {

  public PersonMention {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a person needs a name: " + words);
    }
  }
}
