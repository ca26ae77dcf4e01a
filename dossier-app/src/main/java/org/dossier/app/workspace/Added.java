package org.dossier.app.workspace;

import java.util.List;
import java.util.Optional;
import org.dossier.read.Reader;

/**
 * What became of one report that was to be added.
 *
 * @param original what came
 * @param id what the workspace calls it; empty if it could not be read
 * @param isNew false if the same bytes were there already
 * @param problems what could not be read in it
 */
public record Added(
    Original original, Optional<String> id, boolean isNew, List<Reader.Problem> problems) {

  public Added {
    problems = List.copyOf(problems);
  }
}
