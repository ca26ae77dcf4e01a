package org.dossier.app.workspace;

import java.util.List;
import org.dossier.read.Reader;

/**
 * What became of a document that was read again.
 *
 * @param number of the document
 * @param id of the document
 * @param isOther whether something else was read in it than before
 * @param problems why it cannot be read any more; then what was read before is kept
 */
public record Reread(long number, String id, boolean isOther, List<Reader.Problem> problems) {

  public Reread {
    problems = List.copyOf(problems);
  }
}
