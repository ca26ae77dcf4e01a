package org.dossier.model;

import java.util.Optional;

/**
 * A time expression with its value in the notation of TIMEX3 (ISO-TimeML, ISO 24617-1): "the third
 * quarter" of a report of 1989 is a {@code DATE} with value {@code 1989-Q3}, "several months" a
 * {@code DURATION} with value {@code PXM}.
 *
 * @param span where it stands in its field
 * @param type what kind of time it is
 * @param value its value; {@code X} stands for what is unknown
 * @param rule name of the phrase rule that read it
 */
public record Timex(Span span, Type type, String value, String rule) {

  /** The four kinds of time expression. */
  public enum Type {
    /** A day or longer on the calendar, or the past, present or future as a whole. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** Times that come again and again. */
    SET
  }

  public Timex {
    if (value.isBlank()) {
      throw new IllegalArgumentException("value of the rule " + rule + " must not be blank");
    }
  }

  /**
   * Returns the days a date or a time of day stands for; empty for a length, for times that come
   * again, and where the value leaves the days open.
   */
  public Optional<TimeRange> days() {
    return type == Type.DATE || type == Type.TIME ? TimexDays.of(value) : Optional.empty();
  }
}
