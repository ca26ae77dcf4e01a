package org.dossier.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When a report was published, as far as the report or its metadata says.
 *
 * @param time the moment as written, in UTC where the file names an offset; midnight when only a
 *     day is known
 * @param basis where the moment comes from
 * @param words the words in the body that state it, when {@code basis} is {@code EMBEDDED} or
 *     {@code DATELINE}
 * @param recorded the moment a metadata field gives, where the body's own words gainsay it: often
 *     the day of a crawl
 */
public record Publication(
    Optional<LocalDateTime> time,
    Basis basis,
    Optional<Evidence> words,
    Optional<LocalDateTime> recorded) {

  /** A report that does not say when it was published. */
  public static final Publication UNKNOWN =
      new Publication(Optional.empty(), Basis.UNKNOWN, Optional.empty());

  /** Where a publication time comes from. */
  public enum Basis {
    /** A metadata field that means publication. */
    STATED,
    /**
     * A metadata token glued to the body. Whether it means publication or the day of a crawl is not
     * said; since the words existed by then, it bounds what they narrate from above.
     */
    EMBEDDED,
    /**
     * The body's dateline, as in "LENHAVEN, March 7 (Courier) -": the day the report speaks on. It
     * counts before a metadata field that gives another day, which may be that of a crawl.
     */
    DATELINE,
    /** Nothing says. */
    UNKNOWN
  }

  /** Makes a publication that nothing gainsays. */
  public Publication(Optional<LocalDateTime> time, Basis basis, Optional<Evidence> words) {
    this(time, basis, words, Optional.empty());
  }

  public Publication {
    if (time.isPresent() == (basis == Basis.UNKNOWN)) {
      throw new IllegalArgumentException("basis " + basis + " does not fit time " + time);
    }
  }

  /** Returns the day of publication, empty if it is unknown. */
  public Optional<LocalDate> date() {
    return time.map(LocalDateTime::toLocalDate);
  }

  /** Returns the day of publication as a range, open if it is unknown. */
  public TimeRange day() {
    return date().map(TimeRange::day).orElse(TimeRange.OPEN);
  }
}
