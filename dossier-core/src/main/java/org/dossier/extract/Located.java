package org.dossier.extract;

import org.dossier.model.Evidence;
import org.dossier.model.Statement;

/**
 * Where a statement's words stand among the sentences of its document.
 *
 * @param index the sentence, by index in the document
 * @param clause the sentence
 * @param words the tokens
 */
record Located(int index, Clause clause, Slice words) {

  static Located of(Context context, Statement statement) {
    return of(context, statement.grounds().evidence());
  }

  /**
   * Finds the sentence and the tokens of some evidence.
   *
   * @throws IllegalStateException if no sentence holds it
   */
  static Located of(Context context, Evidence evidence) {
    for (int i = 0; i < context.clauses().size(); i++) {
      Clause clause = context.clauses().get(i);
      var sentence = clause.sentence();
      if (sentence.field() == evidence.field() && sentence.span().overlaps(evidence.span())) {
        return new Located(i, clause, clause.slice(evidence.span()));
      }
    }
    throw new IllegalStateException("no sentence holds " + evidence);
  }
}
