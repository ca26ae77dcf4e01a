package org.dossier.report;

import java.util.List;
import org.dossier.model.Dossier;

/**
 * Last stage: renders dossiers.
 *
 * <p>Implementations are pure: the same dossiers give the same characters.
 */
@FunctionalInterface
public interface Report {

  /**
   * Renders dossiers.
   *
   * @param dossiers in the order to show them
   * @return the whole document, lines ended by a line feed
   */
  String render(List<Dossier> dossiers);

  /** Returns the canonical form: one JSON document, see {@code docs/dossier.schema.json}. */
  static Report json() {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Returns one self-contained HTML page that needs no script to be read. */
  static Report html() {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Returns Markdown for situation reports. */
  static Report markdown() {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Returns comma-separated rows, one per figure, with a header row. */
  static Report csv() {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Returns plain text for a terminal.
   *
   * @param width columns to fill, at least 40
   * @param colour whether to use ANSI colours
   */
  static Report terminal(int width, boolean colour) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Returns one JSON object a line for every statement, in document and text order. */
  static Report statements() {
    throw new UnsupportedOperationException("not built yet");
  }
}
