package org.dossier.lab.seeds;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a trap, or a check of the reconciliation, holds. */
public sealed interface Outcome {

  /** The right reading was made. */
  record Held() implements Outcome {}

  /**
   * The right reading was not made.
   *
   * @param reason what was read instead, or not at all: a clause without a full stop
   */
  record Fallen(String reason) implements Outcome {}

  /** Held if a condition is true, else fallen for a reason. */
  static Outcome holds(boolean condition, String otherwise) {
    return condition ? new Held() : new Fallen(otherwise);
  }

  /** Held if at least one reading is as it should be. */
  static <T> Outcome some(List<T> readings, Predicate<T> right, String otherwise) {
    return holds(readings.stream().anyMatch(right), otherwise);
  }

  /** Held if no reading is as it must not be. */
  static <T> Outcome none(List<T> readings, Predicate<T> wrong, String otherwise) {
    return holds(readings.stream().noneMatch(wrong), otherwise);
  }

  /** Held if all are; otherwise the first that fell. */
  static Outcome all(Outcome... outcomes) {
    return all(Stream.of(outcomes));
  }

  /** Held if all are; otherwise the first that fell. */
  static Outcome all(Stream<Outcome> outcomes) {
    return outcomes.filter(Fallen.class::isInstance).findFirst().orElseGet(Held::new);
  }

  /** Returns whether it held. */
  default boolean held() {
    return this instanceof Held;
  }

  /** Returns why it fell; empty if it held. */
  default String reason() {
    return this instanceof Fallen fallen ? fallen.reason() : "";
  }
}
