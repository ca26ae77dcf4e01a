package org.dossier.model;

import java.util.List;

/**
 * The one value that a recording policy takes from all that is reported. Not what is true: another
 * policy may record another value from the same reports.
 *
 * @param policy name of the policy
 * @param incident {@link Incident#id()} of the incident
 * @param measure what is counted
 * @param value how many people, 0 or more
 * @param statements ids of the statements it rests on, in text order; empty if the policy records
 *     the silence of the reports
 * @param reason why, for a reader: a clause without a full stop
 */
public record Recorded(
    String policy,
    String incident,
    Measure measure,
    int value,
    List<String> statements,
    String reason) {

  public Recorded {
    if (value < 0) {
      throw new IllegalArgumentException("a recorded value must not be negative: " + value);
    }
    statements = List.copyOf(statements);
  }
}
