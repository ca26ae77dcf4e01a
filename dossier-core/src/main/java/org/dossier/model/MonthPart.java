package org.dossier.model;

import java.time.YearMonth;

/** A part of a month, by the table of UCDP GED (codebook 23.1, appendix 2). */
public enum MonthPart {
  /** The whole month. */
  WHOLE(1, 31),
  /** "early March", "the beginning of March". */
  EARLY(1, 10),
  /** "mid-March", "the middle of March". */
  MIDDLE(10, 20),
  /** "late March", "the end of March". */
  LATE(15, 31),
  /** "the first week of March". */
  FIRST_WEEK(1, 7),
  /** "the second week of March"; own, after the first. */
  SECOND_WEEK(8, 14),
  /** "the third week of March"; own, after the first. */
  THIRD_WEEK(15, 21),
  /** "the fourth week of March"; own, after the first. */
  FOURTH_WEEK(22, 28),
  /** "the last week of March"; own, after "last 6 days of January". */
  LAST_WEEK(25, 31);

  private final int first;
  private final int last;

  MonthPart(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** Returns the days of this part of a month. */
  public TimeRange of(YearMonth month) {
    int end = month.lengthOfMonth();
    int from = this == LAST_WEEK ? end - 6 : first;
    return TimeRange.of(month.atDay(from), month.atDay(Math.min(last, end)));
  }
}
