package org.dossier.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.model.Dating;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.IncidentKey;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Ties.Pair;

/** Finds the mention a statement speaks of, in the statement's own report. */
final class Places {

  private final Reports reports;
  private final Bonds bonds;
  private final Function<String, Edits> edits;

  Places(Reports reports, Bonds bonds, Function<String, Edits> edits) {
    this.reports = reports;
    this.bonds = bonds;
    this.edits = edits;
  }

  /**
   * Returns the mention of an incident. A report that does not speak of it by any rule gets a
   * mention of it, in the words given, tied to the one that names the incident.
   */
  IncidentMention mention(IncidentKey key, Evidence words) throws Lost {
    IncidentMention named = reports.incident(key);
    if (reports.report(key.document()).document().id().equals(words.document())) {
      return named;
    }
    String id = words.document() + "#as:" + named.id();
    IncidentMention mention = mention(id, Role.BACKGROUND, named.name(), named.type(), words);
    bonds.adopt(List.of(new Pair(named.id(), id)), List.of());
    edits.apply(words.document()).mention(mention);
    return mention;
  }

  /** Returns what a report is about; a report about nothing is about the words given. */
  IncidentMention main(Extraction report, Evidence words) {
    return report.incidents().stream()
        .filter(mention -> mention.role() == Role.MAIN)
        .findFirst()
        .orElseGet(() -> unheard(words));
  }

  private IncidentMention unheard(Evidence words) {
    String id = words.document() + "#main";
    IncidentMention mention = mention(id, Role.MAIN, words.quote(), IncidentType.OTHER, words);
    edits.apply(words.document()).mention(mention);
    return mention;
  }

  private static IncidentMention mention(
      String id, Role role, String name, IncidentType type, Evidence words) {
    return new IncidentMention(
        id, role, name, type, List.of(), Dating.UNKNOWN, Optional.empty(), List.of(words));
  }
}
