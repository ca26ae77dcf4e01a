package org.dossier.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Act;
import org.dossier.model.Decision;
import org.dossier.model.IncidentKey;
import org.dossier.model.Ruling;
import org.dossier.model.Ruling.State;
import org.dossier.model.Ties.Pair;

/** Decisions about which mentions are one incident. */
final class IncidentActs {

  private final Reports reports;
  private final Bonds bonds;

  IncidentActs(Reports reports, Bonds bonds) {
    this.reports = reports;
    this.bonds = bonds;
  }

  Ruling merge(Decision decision, Act.Merge merge) throws Lost {
    Part part = part(merge.incidents());
    if (part.mentions().size() < 2) {
      throw lost(List.of(part), "only one of these incidents is left");
    }
    return ruling(decision, part.joined(), List.of());
  }

  Ruling split(Decision decision, Act.Split split) throws Lost {
    List<Part> parts = new ArrayList<>();
    for (List<IncidentKey> keys : split.parts()) {
      parts.add(part(keys));
    }
    List<Part> left = parts.stream().filter(part -> !part.mentions().isEmpty()).toList();
    if (left.size() < 2) {
      throw lost(parts, "only one of these parts is left");
    }
    return split(decision, left);
  }

  private Ruling split(Decision decision, List<Part> parts) throws Lost {
    List<Pair> together = new ArrayList<>();
    List<Pair> apart = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Part part : parts) {
      if (part.mentions().stream().anyMatch(seen::contains)) {
        throw Lost.changed("two parts are one mention now");
      }
      parts.stream()
          .takeWhile(earlier -> !earlier.equals(part))
          .forEach(earlier -> apart.add(new Pair(earlier.first(), part.first())));
      seen.addAll(part.mentions());
      together.addAll(part.joined());
    }
    return ruling(decision, together, apart);
  }

  private Ruling ruling(Decision decision, List<Pair> together, List<Pair> apart) {
    return bonds.adopt(together, apart)
        ? new Ruling(decision, State.HOLDS, "")
        : new Ruling(decision, State.OVERRIDDEN, "later decisions say otherwise");
  }

  /** Reports may be missing: what is decided of the others still holds. */
  private Part part(List<IncidentKey> keys) {
    Set<String> mentions = new LinkedHashSet<>();
    List<Lost> lost = new ArrayList<>();
    for (IncidentKey key : keys) {
      try {
        mentions.add(reports.incident(key).id());
      } catch (Lost e) {
        lost.add(e);
      }
    }
    return new Part(List.copyOf(mentions), lost);
  }

  private static Lost lost(List<Part> parts, String reason) {
    return parts.stream()
        .flatMap(part -> part.lost().stream())
        .reduce((a, b) -> a.state() == State.NO_LONGER_APPLIES ? a : b)
        .orElseGet(() -> Lost.changed(reason));
  }

  /** Mentions of one incident that were found, and why others were not. */
  private record Part(List<String> mentions, List<Lost> lost) {

    String first() {
      return mentions.get(0);
    }

    List<Pair> joined() {
      return mentions.stream().skip(1).map(mention -> new Pair(first(), mention)).toList();
    }
  }
}
