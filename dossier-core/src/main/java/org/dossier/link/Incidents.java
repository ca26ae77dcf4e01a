package org.dossier.link;

import java.util.Comparator;
import java.util.List;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentType;

/** Makes one incident of its mentions. */
final class Incidents {

  /** Words from which on a longer name tells no more. */
  private static final int LONG_NAME = 8;

  private Incidents() {}

  /**
   * Joins mentions.
   *
   * @param mentions of one incident, by (publication time, document id), never empty
   */
  static Incident join(List<IncidentMention> mentions) {
    IncidentMention first = mentions.get(0);
    return new Incident(first.id(), first.role(), tellingName(mentions), type(mentions), mentions);
  }

  /**
   * Returns the most telling name: of a mention that knows what happened, with its place in it,
   * with most words as long as it is still a name, the earliest of equals.
   */
  private static String tellingName(List<IncidentMention> mentions) {
    return mentions.stream()
        .min(
            Comparator.comparing((IncidentMention mention) -> mention.type() == IncidentType.OTHER)
                .thenComparing(mention -> !namesItsPlace(mention))
                .thenComparing(mention -> -Math.min(LONG_NAME, Text.of(mention.name()).length())))
        .orElseThrow()
        .name();
  }

  private static boolean namesItsPlace(IncidentMention mention) {
    return mention.places().stream().anyMatch(place -> mention.name().contains(place.quote()));
  }

  /** Returns the first type that says more than "attack" or "incident", if any mention has one. */
  private static IncidentType type(List<IncidentMention> mentions) {
    return mentions.stream()
        .map(IncidentMention::type)
        .min(Comparator.comparing(Incidents::vagueness))
        .orElseThrow();
  }

  private static int vagueness(IncidentType type) {
    return switch (type) {
      case OTHER -> 2;
      case ATTACK -> 1;
      default -> 0;
    };
  }
}
