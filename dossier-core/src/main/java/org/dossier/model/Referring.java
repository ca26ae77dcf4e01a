package org.dossier.model;

import java.util.List;

/**
 * Links the pronouns and descriptions of one report, on demand: most reports are read without.
 * Gives the same links every time; safe to share between threads.
 */
@FunctionalInterface
public interface Referring {

  /** Returns the links, in text order. */
  List<Reference> references();
}
