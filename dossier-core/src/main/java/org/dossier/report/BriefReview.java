package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Ruling;
import org.dossier.model.Ruling.State;

/** What persons decided about what a dossier shows. */
final class BriefReview {

  private BriefReview() {}

  static List<BriefBlock> of(DossierIndex index) {
    List<BriefBlock> blocks = new ArrayList<>();
    List<Ruling> here = HtmlReview.here(index.dossier());
    here.forEach(ruling -> add(blocks, ruling));
    int elsewhere = index.dossier().review().size() - here.size();
    if (elsewhere > 0) {
      String more = Wording.plural(elsewhere, "decision");
      blocks.add(BriefText.plain(more + " about what is not here.").item(0));
    }
    return blocks;
  }

  private static void add(List<BriefBlock> blocks, Ruling ruling) {
    BriefText text = BriefText.strong(Decided.about(ruling.decision().act()));
    text.and(": " + Decided.by(ruling.decision()) + Decided.reason(ruling.decision()));
    String state = Decided.state(ruling);
    blocks.add(state.isEmpty() ? text.item(0) : text.and("; ").alert(state).item(0));
    String readings = Decided.readings(ruling);
    if (!readings.isEmpty() && ruling.state() != State.NO_LONGER_APPLIES) {
      blocks.add(BriefText.plain(readings).item(1));
    }
  }
}
