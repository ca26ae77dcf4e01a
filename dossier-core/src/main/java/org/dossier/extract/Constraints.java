package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Statement;
import org.dossier.model.TimeConstraint;

/** Collects what a document says about when: the constraints of the time network. */
final class Constraints {

  private Constraints() {}

  /** Returns the constraints in the order of the classes that find them, then in text order. */
  static List<TimeConstraint> of(Context context, List<Statement> statements) {
    List<TimeConstraint> constraints = new ArrayList<>();
    constraints.addAll(NarrationConstraints.of(context));
    constraints.addAll(MainTimes.of(context, statements));
    constraints.addAll(StatementTimes.of(context, statements));
    return constraints.stream().distinct().toList();
  }
}
