package org.dossier.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.dossier.model.Act;
import org.dossier.model.Decision;
import org.dossier.model.Extraction;
import org.dossier.model.Ruling;
import org.dossier.model.Ties;

/** Rules on reports first, then on what is added to them, then on all that is about either. */
final class StandardReview implements Review {

  private static final List<Predicate<Act>> ROUNDS =
      List.of(
          act -> isOfReport(act),
          act -> act instanceof Act.Add,
          act -> !isOfReport(act) && !(act instanceof Act.Add));

  private static boolean isOfReport(Act act) {
    return act instanceof Act.MarkUnusable || act instanceof Act.MarkCopy;
  }

  @Override
  public Reviewed apply(List<Extraction> reports, List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return new Reviewed(reports, Ties.NONE, List.of(), List.of());
    }
    Standing standing = new Standing(decisions.stream().sorted(Comparator.reverseOrder()).toList());
    Desk desk = new Desk(reports);
    List<Ruling> rulings = new ArrayList<>(standing.rulings());
    for (Predicate<Act> round : ROUNDS) {
      standing.open().stream()
          .filter(decision -> round.test(decision.act()))
          .forEach(decision -> rulings.addAll(desk.rule(decision)));
    }
    rulings.sort(Comparator.comparing(Ruling::decision));
    return new Reviewed(desk.reports(), desk.ties(), desk.copies(), rulings);
  }
}
