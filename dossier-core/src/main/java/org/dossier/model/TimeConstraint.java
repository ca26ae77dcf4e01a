package org.dossier.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What words say about the distance of two moments.
 *
 * <p>Days from {@code from} to {@code to} are at least {@code least} and at most {@code most}; an
 * absent end is unbounded. Where {@code yearless} is present the constraint says instead that
 * {@code to} lies on that day or in that month of some year, the same calendar year in which {@code
 * from}, a publication, lies.
 *
 * @param from one moment
 * @param to the other
 * @param least fewest days from one to the other, negative if the other comes first
 * @param most most days
 * @param yearless a day or month without a year
 * @param strength whether it must hold or only probably holds
 * @param reason why, for a reader: a clause without a full stop
 * @param evidence the words it rests on
 */
public record TimeConstraint(
    TimePoint from,
    TimePoint to,
    OptionalInt least,
    OptionalInt most,
    Optional<TimeValue.Yearless> yearless,
    Strength strength,
    String reason,
    List<Evidence> evidence) {

  /** Whether a constraint must hold. */
  public enum Strength {
    /** Stated by the words. */
    HARD,
    /** Hedged, or resting on the reading that two mentions are one event. */
    SOFT
  }

  public TimeConstraint {
    if (least.isPresent() && most.isPresent() && most.getAsInt() < least.getAsInt()) {
      throw new IllegalArgumentException(
          "most " + most.getAsInt() + " is below least " + least.getAsInt() + ": " + reason);
    }
    evidence = List.copyOf(evidence);
  }

  /** {@code to} comes {@code least} to {@code most} days after {@code from}. */
  public static TimeConstraint between(
      TimePoint from,
      TimePoint to,
      int least,
      int most,
      Strength strength,
      String reason,
      Evidence... evidence) {
    return new TimeConstraint(
        from,
        to,
        OptionalInt.of(least),
        OptionalInt.of(most),
        Optional.empty(),
        strength,
        reason,
        List.of(evidence));
  }

  /** {@code to} is not before {@code from}. */
  public static TimeConstraint notBefore(
      TimePoint from, TimePoint to, Strength strength, String reason, Evidence... evidence) {
    return new TimeConstraint(
        from,
        to,
        OptionalInt.of(0),
        OptionalInt.empty(),
        Optional.empty(),
        strength,
        reason,
        List.of(evidence));
  }

  /** {@code point} lies in {@code range}. */
  public static TimeConstraint within(
      TimePoint point, TimeRange range, Strength strength, String reason, Evidence... evidence) {
    return new TimeConstraint(
        TimePoint.EPOCH,
        point,
        epochDay(range.earliest()),
        epochDay(range.latest()),
        Optional.empty(),
        strength,
        reason,
        List.of(evidence));
  }

  /** {@code point} lies on a day or in a month of the year of {@code publication}. */
  public static TimeConstraint inYearOf(
      TimePoint publication,
      TimePoint point,
      TimeValue.Yearless value,
      Strength strength,
      String reason,
      Evidence... evidence) {
    return new TimeConstraint(
        publication,
        point,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.of(value),
        strength,
        reason,
        List.of(evidence));
  }

  private static OptionalInt epochDay(Optional<LocalDate> day) {
    return day.map(date -> OptionalInt.of(Math.toIntExact(date.toEpochDay())))
        .orElse(OptionalInt.empty());
  }
}
