package org.dossier.lab.incidents;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dossier.model.Document;
import org.dossier.model.IncidentType;

/**
 * A report and what its main incident is known to be.
 *
 * @param report the report
 * @param types the types that are right; empty for a report of no incident
 * @param places names its place goes by, any of which is right; empty if not known
 */
public record Expected(Document report, Set<IncidentType> types, List<String> places) {

  public Expected {
    types = Set.copyOf(types);
    places = List.copyOf(places);
  }

  boolean isIncident() {
    return !types.isEmpty();
  }

  /** Returns whether a place as read holds one of the names, in any case. */
  boolean isAt(String place) {
    String read = place.toLowerCase(Locale.ROOT);
    return places.stream().anyMatch(name -> read.contains(name.toLowerCase(Locale.ROOT)));
  }
}
