package org.dossier.app.web;

import org.dossier.model.Statement;
import org.dossier.report.html.HtmlWriter;

/** Writes what a person can do about a statement, at the end of its entry beside the text. */
@FunctionalInterface
public interface StatementActions {

  /** Nothing can be done. */
  StatementActions NONE = (exchange, out, statement) -> {};

  /** Writes forms and marks for one statement. */
  void write(Exchange exchange, HtmlWriter out, Statement statement);
}
