package org.dossier.model;

import java.util.List;

/**
 * A question about an incident, its answers side by side, and a verdict.
 *
 * @param incident {@link Incident#id()} of the incident asked about
 * @param question what is asked
 * @param answers the answers, best supported first and ties in text order; empty if not stated
 * @param verdict how they stand to each other
 * @param explanation why, for a reader: full sentences
 */
public record Finding(
    String incident, Question question, List<Answer> answers, Verdict verdict, String explanation) {

  public Finding {
    answers = List.copyOf(answers);
    if (answers.isEmpty() != (verdict == Verdict.NOT_STATED)) {
      throw new IllegalArgumentException(
          "verdict %s does not fit %s answers to %s".formatted(verdict, answers.size(), question));
    }
  }
}
