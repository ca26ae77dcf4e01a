package org.dossier.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Dating.Step;
import org.dossier.model.TimeConstraint;

/**
 * Why a bound holds.
 *
 * @param constraints all it rests on
 * @param steps the same for a reader, in reading order
 */
record Cause(Set<TimeConstraint> constraints, List<Step> steps) {

  Cause {
    constraints = Set.copyOf(constraints);
    steps = List.copyOf(steps);
  }

  static Cause of(TimeConstraint constraint) {
    return new Cause(Set.of(constraint), List.of(step(constraint)));
  }

  static Step step(TimeConstraint constraint) {
    return new Step(constraint.reason(), constraint.evidence());
  }

  /** Leaves out the steps whose reason starts so; what they rest on stays. */
  Cause without(String start) {
    return new Cause(
        constraints, steps.stream().filter(step -> !step.reason().startsWith(start)).toList());
  }

  /** Joins causes in order; what two of them share is told once. */
  static Cause join(List<Cause> causes) {
    Set<TimeConstraint> constraints = new LinkedHashSet<>();
    Set<Step> steps = new LinkedHashSet<>();
    for (Cause cause : causes) {
      constraints.addAll(cause.constraints);
      steps.addAll(cause.steps);
    }
    return new Cause(constraints, List.copyOf(steps));
  }
}
