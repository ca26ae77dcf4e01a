package org.dossier.extract;

import java.util.List;
import org.dossier.model.Statement;

/** Reads one kind of statement from a document. */
@FunctionalInterface
interface StatementReader {

  /**
   * Reads a document.
   *
   * @param context the document
   * @param earlier what earlier readers read in it, which this reader may refer to
   * @return what was read, in text order
   */
  List<Statement> read(Context context, List<Statement> earlier);
}
