package org.dossier.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Dossier;
import org.dossier.model.Finding;
import org.dossier.model.Verdict;

/** What reports do not settle between them: open questions, and pairs that no question weighs. */
final class Disputes {

  private static final Set<Verdict> UNSETTLED = EnumSet.of(Verdict.CONTESTED, Verdict.AMBIGUOUS);
  private static final Set<Relation> AGAINST = EnumSet.of(Relation.CONTRADICTORY, Relation.DENIES);

  private Disputes() {}

  /** Returns whether a question is answered in ways that cannot all stand. */
  static boolean isUnsettled(Finding finding) {
    return UNSETTLED.contains(finding.verdict());
  }

  /** Returns whether the answers to a question moved or do not agree. */
  static boolean isOpen(Finding finding) {
    return isUnsettled(finding) || finding.verdict() == Verdict.REVISED;
  }

  /** Returns the statements that stand against each other and that no open question weighs. */
  static List<Comparison> untold(Dossier dossier) {
    List<List<String>> weighed =
        dossier.findings().stream()
            .filter(Disputes::isOpen)
            .map(f -> f.answers().stream().flatMap(a -> a.statements().stream()).toList())
            .toList();
    return dossier.comparisons().stream()
        .filter(comparison -> AGAINST.contains(comparison.relation()))
        .filter(comparison -> weighed.stream().noneMatch(ids -> weighs(ids, comparison)))
        .toList();
  }

  private static boolean weighs(List<String> statements, Comparison comparison) {
    return statements.contains(comparison.first()) && statements.contains(comparison.second());
  }
}
