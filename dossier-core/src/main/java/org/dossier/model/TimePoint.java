package org.dossier.model;

/**
 * A moment whose day may be unknown: an unknown of the time network.
 *
 * @param kind what happens then
 * @param of id of the document, incident mention or statement; empty for the epoch
 */
public record TimePoint(Kind kind, String of) implements Comparable<TimePoint> {

  /** Day 0 of the calendar, 1970-01-01, against which calendar dates are written. */
  public static final TimePoint EPOCH = new TimePoint(Kind.EPOCH, "");

  /** What happens at a point. */
  public enum Kind {
    EPOCH,
    /** A document is published. */
    PUBLICATION,
    /** An incident happens. */
    INCIDENT,
    /** What a statement states happens. */
    STATEMENT
  }

  public static TimePoint publicationOf(String document) {
    return new TimePoint(Kind.PUBLICATION, document);
  }

  public static TimePoint incident(String mention) {
    return new TimePoint(Kind.INCIDENT, mention);
  }

  public static TimePoint statement(String statement) {
    return new TimePoint(Kind.STATEMENT, statement);
  }

  @Override
  public int compareTo(TimePoint other) {
    return kind != other.kind ? kind.compareTo(other.kind) : of.compareTo(other.of);
  }
}
