package org.dossier.app.workspace;

import java.util.Optional;

/**
 * A report that was searched for.
 *
 * @param document the report
 * @param incident the number of the incident it is about
 * @param snippet some of its words; those searched for stand between {@link #OPEN} and {@link
 *     #CLOSE}
 */
public record Hit(StoredDocument document, Optional<Long> incident, String snippet) {

  /** Stands before words that were searched for; no text holds it, or it matters little. */
  public static final char OPEN = '\u0002';

  /** Stands behind them. */
  public static final char CLOSE = '\u0003';

  /** Returns the snippet with marks of one's own. */
  public String snippet(String open, String close) {
    return snippet.replace(String.valueOf(OPEN), open).replace(String.valueOf(CLOSE), close);
  }
}
