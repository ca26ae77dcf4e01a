package org.dossier.model;

/**
 * Names a source: an outlet or a voice.
 *
 * @param name as the reports name it, never blank
 */
public record SourceKey(String name) implements Target {

  public SourceKey {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a source key needs a name");
    }
  }
}
