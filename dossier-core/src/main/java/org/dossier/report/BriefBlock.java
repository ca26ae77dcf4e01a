package org.dossier.report;

import java.util.List;

/** A piece of a brief: what is said, before any form decides how it looks. */
sealed interface BriefBlock {

  /** What a dossier is about. */
  record Title(List<Phrase> phrases) implements BriefBlock {}

  /** The name of a section. */
  record Heading(String text) implements BriefBlock {}

  /**
   * One entry of a list.
   *
   * @param depth 0 for an entry of its own, 1 and more for what belongs to the entry above
   */
  record Item(int depth, List<Phrase> phrases) implements BriefBlock {}

  /**
   * One numbered step.
   *
   * @param number counted from 1
   */
  record Step(int depth, int number, List<Phrase> phrases) implements BriefBlock {}

  /** A stretch of text and what it is. */
  record Phrase(Style style, String text) {}

  /** What a stretch of text is. */
  enum Style {
    PLAIN,
    /** A value or a question: what the eye looks for. */
    STRONG,
    /** Words of a document. */
    QUOTE,
    /** The id of a document. */
    SOURCE,
    /** What is not settled. */
    ALERT
  }
}
