package org.dossier.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.dossier.model.Evidence;
import org.dossier.model.TimeConstraint;

/** One order for time constraints, so that it never matters how they came in. */
final class ConstraintOrder {

  private static final Comparator<List<Evidence>> BY_EVIDENCE = ConstraintOrder::compare;
  private static final Comparator<OptionalInt> BY_DAYS =
      Comparator.comparing(OptionalInt::isPresent)
          .thenComparingInt(days -> days.orElse(Integer.MIN_VALUE));

  static final Comparator<TimeConstraint> CANONICAL =
      Comparator.comparing(TimeConstraint::strength)
          .thenComparing(TimeConstraint::evidence, BY_EVIDENCE)
          .thenComparing(TimeConstraint::from)
          .thenComparing(TimeConstraint::to)
          .thenComparing(TimeConstraint::least, BY_DAYS)
          .thenComparing(TimeConstraint::most, BY_DAYS)
          .thenComparing(constraint -> constraint.yearless().toString())
          .thenComparing(TimeConstraint::reason);

  private ConstraintOrder() {}

  /** Returns the constraints in canonical order, each once. */
  static List<TimeConstraint> sorted(Collection<TimeConstraint> constraints) {
    return constraints.stream().distinct().sorted(CANONICAL).toList();
  }

  private static int compare(List<Evidence> a, List<Evidence> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
