package org.dossier.model;

/** Which way the words around a date without a year or a bare weekday look. */
public enum Bearing {
  /** Nothing tells: the nearest is meant. */
  NONE,
  /** The clause tells of it as past: the last one before the report. */
  PAST,
  /** The clause looks forward: the next one after the report. */
  FUTURE,
  /** "last March": the last that is over. */
  LAST,
  /** "next March": the first that has not begun. */
  NEXT,
  /** "March of last year". */
  LAST_YEAR,
  /** "this March", "March of this year". */
  THIS_YEAR,
  /** "March of next year". */
  NEXT_YEAR;

  /** A clause in the past may still name a day ahead that was agreed on; not one so far ahead. */
  private static final int AGREED_DAYS = 75;

  private static final int LONG_PAST_DAYS = 120;
  private static final int LONG_PAST_MONTHS = 5;

  /** With nothing to tell, what lies more than nine months back is nearer in the year to come. */
  private static final int NEARER_NEXT_DAYS = 270;

  private static final int NEARER_NEXT_MONTHS = 8;
  private static final int NEARER_LAST_DAYS = 183;
  private static final int NEARER_LAST_MONTHS = 5;

  /**
   * Chooses the year of a day.
   *
   * @param away days from the report to that day of the report's own year, negative if it is over
   * @return years to add to the report's own
   */
  int yearsForDay(long away) {
    return switch (this) {
      case PAST -> away > AGREED_DAYS ? -1 : 0;
      case FUTURE -> away < -LONG_PAST_DAYS ? 1 : away > NEARER_LAST_DAYS ? -1 : 0;
      case NONE -> away < -NEARER_NEXT_DAYS ? 1 : away > NEARER_LAST_DAYS ? -1 : 0;
      default -> named(away);
    };
  }

  /**
   * Chooses the year of a month.
   *
   * @param away months from that of the report to that month of the report's own year
   * @return years to add to the report's own
   */
  int yearsForMonth(int away) {
    return switch (this) {
      case PAST -> away > 0 ? -1 : 0;
      case FUTURE -> away < -LONG_PAST_MONTHS ? 1 : 0;
      case NONE -> away < -NEARER_NEXT_MONTHS ? 1 : away > NEARER_LAST_MONTHS ? -1 : 0;
      default -> named(away);
    };
  }

  private int named(long away) {
    return switch (this) {
      case LAST -> away >= 0 ? -1 : 0;
      case NEXT -> away <= 0 ? 1 : 0;
      case LAST_YEAR -> -1;
      case NEXT_YEAR -> 1;
      default -> 0;
    };
  }

  /** Returns whether the words name the year by its distance from the report's own. */
  public boolean namesYear() {
    return this == LAST_YEAR || this == THIS_YEAR || this == NEXT_YEAR;
  }
}
