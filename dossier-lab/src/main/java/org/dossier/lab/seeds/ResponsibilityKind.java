package org.dossier.lab.seeds;

import java.util.List;
import java.util.Set;
import org.dossier.lab.gold.Expected;
import org.dossier.model.Responsibility;

/** Who is said to have done it: found by type and place; right if the denial is tied. */
final class ResponsibilityKind {

  private ResponsibilityKind() {}

  static Kind of(Results seen) {
    List<Expected<Responsibility>> rows =
        seen.gold().section("responsibility").stream()
            .map(
                row -> {
                  Set<Responsibility.Type> types = types(row.path("type").asText());
                  return Rows.<Responsibility>row(
                      seen.gold(),
                      row,
                      read -> types.contains(read.type()),
                      read -> differences(seen, row.path("about").asText(), read));
                })
            .toList();
    return Rows.score("responsibility", seen, rows, seen.all(Responsibility.class));
  }

  private static Set<Responsibility.Type> types(String type) {
    return switch (type) {
      case "CLAIM" -> Set.of(Responsibility.Type.CLAIM);
      case "THIRD_PARTY_CONFIRMATION" -> Set.of(Responsibility.Type.CONFIRMATION);
      case "EXCLUSION" -> Set.of(Responsibility.Type.EXCLUSION);
      case "AUTHOR_ASSERTION" -> Set.of(Responsibility.Type.ASSERTION);
      case "AUTHOR_INSINUATION" ->
          Set.of(Responsibility.Type.ASSERTION, Responsibility.Type.EXCLUSION);
      case "ALLEGATION_OF_POTENTIAL" -> Set.of(Responsibility.Type.POTENTIAL);
      case "ACCUSATION", "ALLEGATION", "ATTRIBUTION_OF_PLOT" ->
          Set.of(Responsibility.Type.ACCUSATION);
      case "DENIAL" -> Set.of(Responsibility.Type.DENIAL);
      case "PASSIVE_ATTRIBUTION" -> Set.of(Responsibility.Type.PASSIVE_ATTRIBUTION);
      default -> throw new IllegalArgumentException("unknown responsibility in the gold: " + type);
    };
  }

  private static List<String> differences(Results seen, String event, Responsibility read) {
    boolean named = event.startsWith("EVT-") || event.startsWith("BG-");
    boolean fits = !named || Rows.roles(seen.gold(), event).contains(seen.role(read));
    return new Rows.Differences().unless(fits, "incident is " + seen.role(read)).list();
  }
}
