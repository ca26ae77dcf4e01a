package org.dossier.model;

import java.util.OptionalInt;

/**
 * How many people the words allow.
 *
 * <p>{@code "12 killed"} is 12..12; {@code "at least 12"} and {@code "more than 12"} have least 12
 * and no most (whether "more than" means 13 is a policy, not a reading); {@code "up to 12"} and
 * {@code "almost 12"} have most 12 and no least; {@code "between 20 and 30"} is 20..30; {@code
 * "about 12"} is 12..12 with the qualifier kept; a vague word such as {@code "dozens"} sets
 * neither, because only a recording policy gives it a number.
 *
 * @param least fewest people, 0 or more; empty if the words set no lower end
 * @param most most people, not below {@code least}; empty if the words set no upper end
 * @param qualifier how the number is qualified
 * @param words the number as written with its qualifier, such as {@code "at least 143"}
 */
public record Count(OptionalInt least, OptionalInt most, Qualifier qualifier, String words) {

  /** How a number is qualified. */
  public enum Qualifier {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    ABOUT,
    ALMOST,
    RANGE,
    /** A word such as "dozens", "several", "many". */
    VAGUE,
    /** Harm is stated and no number: "claimed lives". */
    UNQUANTIFIED
  }

  public Count {
    if (least.isPresent() && least.getAsInt() < 0) {
      throw new IllegalArgumentException("least must not be negative: " + least.getAsInt());
    }
    if (least.isPresent() && most.isPresent() && most.getAsInt() < least.getAsInt()) {
      throw new IllegalArgumentException(
          "most " + most.getAsInt() + " is below least " + least.getAsInt());
    }
  }

  /** Returns the count of a plain number, qualified as given. */
  public static Count of(int number, Qualifier qualifier, String words) {
    OptionalInt stated = OptionalInt.of(number);
    return switch (qualifier) {
      case EXACT, ABOUT, RANGE -> new Count(stated, stated, qualifier, words);
      case AT_LEAST, MORE_THAN -> new Count(stated, OptionalInt.empty(), qualifier, words);
      case UP_TO, ALMOST -> new Count(OptionalInt.empty(), stated, qualifier, words);
      case VAGUE, UNQUANTIFIED -> unnumbered(qualifier, words);
    };
  }

  /** Returns an exact count. */
  public static Count exact(int number, String words) {
    return of(number, Qualifier.EXACT, words);
  }

  /** Returns a range, both ends included. */
  public static Count range(int least, int most, String words) {
    return new Count(OptionalInt.of(least), OptionalInt.of(most), Qualifier.RANGE, words);
  }

  /** Returns a count whose words set no number. */
  public static Count unnumbered(Qualifier qualifier, String words) {
    return new Count(OptionalInt.empty(), OptionalInt.empty(), qualifier, words);
  }

  /** Returns whether the words state any number. */
  public boolean isNumbered() {
    return least.isPresent() || most.isPresent();
  }

  /** Returns whether some number of people would make both counts true. */
  public boolean compatibleWith(Count other) {
    return least.orElse(0) <= other.most.orElse(Integer.MAX_VALUE)
        && other.least.orElse(0) <= most.orElse(Integer.MAX_VALUE);
  }

  /** Returns the number as stated, whichever end it bounds; empty if none is. */
  public OptionalInt stated() {
    return least.isPresent() ? least : most;
  }
}
