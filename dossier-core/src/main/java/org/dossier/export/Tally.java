package org.dossier.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.export.LossReport.Loss;
import org.dossier.model.Statement;

/** Keeps what a format carried of one dossier; the rest of the inventory is the loss. */
final class Tally {

  private static final String NO_PLACE = "the format has no place for them";

  private final Inventory inventory;
  private final Map<Part, Set<String>> carried = new EnumMap<>(Part.class);
  private final Map<Part, String> reasons = new EnumMap<>(Part.class);
  private final List<Loss> others = new ArrayList<>();

  Tally(Inventory inventory) {
    this.inventory = inventory;
  }

  void carry(Part part, String name) {
    carried.computeIfAbsent(part, key -> new HashSet<>()).add(name);
  }

  /** Carries all of a part. */
  void carry(Part part) {
    inventory.of(part).forEach(name -> carry(part, name));
  }

  /** Carries a statement's content and the parts of its grounds. */
  void carry(Statement statement, Part... grounds) {
    String id = statement.grounds().id();
    carry(Part.valueOf(statement.kind().name()), id);
    for (Part part : grounds) {
      carry(part, id);
    }
  }

  /** Says why a part is left out, where it is not for want of a place. */
  void because(Part part, String reason) {
    reasons.put(part, reason);
  }

  /** Counts a loss that is in no inventory; none if nothing is lost. */
  void lose(String what, int lost, int of, String why) {
    if (lost > 0) {
      others.add(new Loss(what, lost, of, why));
    }
  }

  List<Loss> losses() {
    List<Loss> losses = new ArrayList<>();
    for (Part part : Part.values()) {
      Set<String> present = inventory.of(part);
      Set<String> arrived = carried.getOrDefault(part, Set.of());
      int lost = (int) present.stream().filter(name -> !arrived.contains(name)).count();
      if (lost > 0) {
        losses.add(
            new Loss(part.label(), lost, present.size(), reasons.getOrDefault(part, NO_PLACE)));
      }
    }
    losses.addAll(others);
    return losses;
  }
}
