package org.dossier.model;

/** One thing one document says. */
public sealed interface Statement
    permits Figure,
        Responsibility,
        Warning,
        Response,
        Proceeding,
        Occurrence,
        Description,
        Speech,
        TimeReference {

  /** What the statement rests on. */
  Grounds grounds();

  /** Returns the same statement on other grounds. */
  Statement withGrounds(Grounds other);

  /** Its kind, by which readers and exports tell statements apart. */
  Kind kind();

  /** The kinds of statement. */
  enum Kind {
    FIGURE,
    RESPONSIBILITY,
    WARNING,
    RESPONSE,
    PROCEEDING,
    OCCURRENCE,
    DESCRIPTION,
    /** Who said what, where the content is none of the other kinds. */
    ATTRIBUTION,
    /** A time expression and its value. */
    TIME
  }
}
