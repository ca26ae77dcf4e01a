package org.dossier.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Act;
import org.dossier.model.Decision;
import org.dossier.model.Ruling;
import org.dossier.model.Ruling.State;

/** Tells which decisions were taken back; an undo is itself a decision and may be undone. */
final class Standing {

  private final Map<String, Decision> byId = new HashMap<>();
  private final Map<String, Decision> undone = new HashMap<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Decision> open = new ArrayList<>();

  /**
   * Looks through decisions.
   *
   * @param latestFirst by (time, id), the latest first, so that whoever undoes is seen before what
   *     is undone
   */
  Standing(List<Decision> latestFirst) {
    latestFirst.forEach(this::know);
    latestFirst.forEach(this::judge);
  }

  private void know(Decision decision) {
    Decision other = byId.put(decision.id(), decision);
    if (other != null) {
      throw new IllegalArgumentException("two decisions have the id " + decision.id());
    }
  }

  private void judge(Decision decision) {
    Decision by = undone.get(decision.id());
    if (by != null) {
      rulings.add(new Ruling(decision, State.UNDONE, "taken back by " + by.author()));
    } else if (decision.act() instanceof Act.Undo undo) {
      rulings.add(undo(decision, undo.decision()));
    } else {
      open.add(decision);
    }
  }

  private Ruling undo(Decision decision, String of) {
    Decision target = byId.get(of);
    if (target == null) {
      return new Ruling(decision, State.ELSEWHERE, "there is no decision " + of);
    }
    if (target.compareTo(decision) >= 0) {
      return new Ruling(
          decision, State.NO_LONGER_APPLIES, of + " was not decided before it was undone");
    }
    undone.putIfAbsent(of, decision);
    return new Ruling(decision, State.HOLDS, "");
  }

  /** Returns the rulings on what was undone and on what undid it. */
  List<Ruling> rulings() {
    return rulings;
  }

  /** Returns the decisions that nobody took back, the latest first. */
  List<Decision> open() {
    return open;
  }
}
