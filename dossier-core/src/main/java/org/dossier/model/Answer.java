package org.dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * One answer to a question, with all that supports it.
 *
 * @param value the answer for a reader, as in {@code "at least 143"}
 * @param count the number, where the question asks for one
 * @param time the days, where the question asks when
 * @param statements ids of the supporting statements, in text order
 * @param evidence the words, in text order; never empty
 * @param support who stands behind it
 */
public record Answer(
    String value,
    Optional<Count> count,
    Optional<Dating> time,
    List<String> statements,
    List<Evidence> evidence,
    Support support) {

  public Answer {
    statements = List.copyOf(statements);
    evidence = List.copyOf(evidence);
  }
}
