package org.dossier.review;

import java.util.List;
import org.dossier.model.Decision;

/**
 * Decisions as text: one JSON object a line, as {@code docs/decision.schema.json} describes.
 *
 * <p>Offsets count Unicode code points, and times are in UTC.
 */
public interface Decisions {

  /** Returns decisions by (time, id), each on a line ended by a line feed. */
  static String write(List<Decision> decisions) {
    return DecisionLines.write(decisions);
  }

  /**
   * Reads decisions; blank lines are passed over, and what cannot be read comes back as a problem.
   */
  static Read read(String text) {
    return DecisionLines.read(text);
  }

  /**
   * What a text yielded.
   *
   * @param decisions by (time, id), each id once
   * @param problems what could not be read, in the order of the lines
   */
  record Read(List<Decision> decisions, List<Problem> problems) {
    public Read {
      decisions = List.copyOf(decisions);
      problems = List.copyOf(problems);
    }
  }

  /**
   * A line that could not be read.
   *
   * @param line its number, counted from 1
   * @param message what is wrong, one line without a full stop
   */
  record Problem(int line, String message) {}
}
