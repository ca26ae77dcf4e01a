package org.dossier.model;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Reads the grammar of a sentence: a pure function of its words, safe to share between threads.
 *
 * <p>It is asked on demand, because parsing costs more than everything else that is done to a
 * sentence: a stage looks at tokens and tags first and asks for the syntax of only those sentences
 * whose words make it worth while.
 */
public interface Grammar {

  /** Tags the tokens; about a tenth of a millisecond for a sentence. */
  Tags tags(Sentence sentence);

  /** Parses the sentence; about ten times as dear as its tags. */
  Syntax syntax(Sentence sentence);

  /** Returns a grammar that knows nothing: every token a noun that hangs on the first one. */
  static Grammar none() {
    return FlatGrammar.INSTANCE;
  }

  /**
   * Returns the same grammar with a memory, so that several readers of a document may ask for the
   * same sentence.
   *
   * @param sentences number of sentences of the document; their {@link Sentence#index()} is below
   */
  default Grammar remembering(int sentences) {
    Grammar asked = this;
    AtomicReferenceArray<Tags> tags = new AtomicReferenceArray<>(sentences);
    AtomicReferenceArray<Syntax> parses = new AtomicReferenceArray<>(sentences);
    return new Grammar() {
      @Override
      public Tags tags(Sentence sentence) {
        Tags known = tags.get(sentence.index());
        if (known == null) {
          known = asked.tags(sentence);
          tags.set(sentence.index(), known);
        }
        return known;
      }

      @Override
      public Syntax syntax(Sentence sentence) {
        Syntax known = parses.get(sentence.index());
        if (known == null) {
          known = asked.syntax(sentence);
          parses.set(sentence.index(), known);
        }
        return known;
      }
    };
  }
}
