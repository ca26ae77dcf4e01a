package org.dossier.reconcile.policies;

import java.util.OptionalInt;
import org.dossier.model.Count;

/** What a codebook does with a number so qualified. */
enum Treatment {
  /** The number as written, for every field. */
  NUMBER {
    @Override
    Ends of(Count count) {
      return new Ends(count.stated(), count.stated());
    }
  },
  /** One more than the number as written. */
  NEXT {
    @Override
    Ends of(Count count) {
      OptionalInt next = plus(count.stated(), 1);
      return new Ends(next, next);
    }
  },
  /** The lower end of a range, for every field. */
  LOWER_END {
    @Override
    Ends of(Count count) {
      return new Ends(count.least(), count.least());
    }
  },
  /** Each end of a range for the fields of that end. */
  BOTH_ENDS {
    @Override
    Ends of(Count count) {
      return new Ends(count.least(), count.most());
    }
  },
  /** The number as written, for fields of the upper end only. */
  UPPER_ONLY {
    @Override
    Ends of(Count count) {
      return new Ends(OptionalInt.empty(), count.stated());
    }
  },
  LEAVE_OUT {
    @Override
    Ends of(Count count) {
      return Ends.NONE;
    }
  };

  /**
   * What is left of a number.
   *
   * @param lower for fields of the lower end and of the best estimate
   * @param upper for fields of the upper end
   */
  record Ends(OptionalInt lower, OptionalInt upper) {

    static final Ends NONE = new Ends(OptionalInt.empty(), OptionalInt.empty());

    boolean isEmpty() {
      return lower.isEmpty() && upper.isEmpty();
    }

    Ends plus(int people) {
      return new Ends(Treatment.plus(lower, people), Treatment.plus(upper, people));
    }
  }

  abstract Ends of(Count count);

  private static OptionalInt plus(OptionalInt number, int people) {
    return number.isPresent() ? OptionalInt.of(Math.max(0, number.getAsInt() + people)) : number;
  }
}
