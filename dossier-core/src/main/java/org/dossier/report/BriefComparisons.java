package org.dossier.report;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Statement;

/** How statements stand to each other, both sides in their own words. */
final class BriefComparisons {

  private BriefComparisons() {}

  /** Returns the pairs that cannot both be true and that no open question weighs. */
  static List<BriefBlock> conflicts(DossierIndex index) {
    return Disputes.untold(index.dossier()).stream()
        .flatMap(comparison -> pair(index, comparison).stream())
        .toList();
  }

  private static Optional<BriefBlock> pair(DossierIndex index, Comparison comparison) {
    Optional<Statement> first = index.statement(comparison.first());
    Optional<Statement> second = index.statement(comparison.second());
    return first.flatMap(one -> second.map(other -> pair(comparison, one, other)));
  }

  private static BriefBlock pair(Comparison comparison, Statement first, Statement second) {
    return BriefText.strong(relation(comparison.relation()) + ": ")
        .quote(first.grounds().evidence())
        .and(" and ")
        .quote(second.grounds().evidence())
        .and(". " + Wording.capitalised(comparison.reason()) + ".")
        .item(0);
  }

  static String relation(Relation relation) {
    return switch (relation) {
      case EQUAL -> "Equal";
      case REFINED -> "The second is more precise";
      case COMPATIBLE -> "Both can be true";
      case REVISED -> "The second replaces the first";
      case CONTRADICTORY -> "They exclude each other";
      case NOT_COMPARABLE -> "Not comparable";
      case DENIES -> "The second denies the first";
    };
  }
}
