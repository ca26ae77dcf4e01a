package org.dossier.model;

/** Which stored field of a document a span points into. */
public enum Field {
  /** The body of the report, byte for byte as stored. */
  TEXT,
  /** A title delivered apart from the body, as in JSON or HTML; a title inside the body is text. */
  TITLE
}
