package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Evidence;
import org.dossier.model.IncidentType;

/**
 * What a report is about: the happening its title and first sentences speak of most, and the place
 * most closely tied to it.
 *
 * @param type what happened
 * @param name in the document's words
 * @param places canonical names of its places, strongest first
 * @param placeWords for each place, its name where it stands closest to the happening
 * @param evidence words that name it, best first
 */
record MainIncident(
    IncidentType type,
    String name,
    List<String> places,
    List<Evidence> placeWords,
    List<Evidence> evidence) {

  /**
   * Chooses the main incident from what is not told of other incidents.
   *
   * @param free whether a stretch of a sentence may speak of the main incident
   * @return empty if the report is about nothing that happened
   */
  static Optional<MainIncident> choose(List<Clause> clauses, MainEvents.Free free) {
    MainEvents events = MainEvents.in(clauses, free);
    return events.isEmpty() || !events.areTheTopic()
        ? Optional.empty()
        : Optional.of(compose(clauses, events, PlaceTies.of(clauses, events.placed())));
  }

  private static MainIncident compose(List<Clause> clauses, MainEvents events, PlaceTies ties) {
    List<String> places = ties.places();
    Optional<PlaceTies.Tie> naming = places.stream().findFirst().map(ties::closest);
    Optional<PlaceTies.Tie> close = naming.filter(PlaceTies.Tie::isClose);
    Evidence words =
        close
            .map(tie -> clauses.get(tie.clause()).quote(tie.words()))
            .orElseGet(() -> withModifiers(clauses, events.lead()));
    String name =
        close.isPresent() || places.isEmpty()
            ? words.quote()
            : words.quote() + ", " + places.get(0);
    return new MainIncident(
        type(events),
        Phrases.oneLine(name),
        places,
        places.stream().map(place -> quote(clauses, ties.closest(place))).toList(),
        evidence(clauses, ties, places, words));
  }

  private static Evidence quote(List<Clause> clauses, PlaceTies.Tie tie) {
    return clauses.get(tie.clause()).quote(tie.name());
  }

  private static List<Evidence> evidence(
      List<Clause> clauses, PlaceTies ties, List<String> places, Evidence words) {
    List<Evidence> evidence = new ArrayList<>(List.of(words));
    ties.near().stream()
        .filter(tie -> !places.isEmpty() && tie.canonical().equals(places.get(0)))
        .filter(PlaceTies.Tie::isClose)
        .map(tie -> clauses.get(tie.clause()).quote(tie.words()))
        .filter(other -> !evidence.contains(other))
        .forEach(evidence::add);
    return evidence;
  }

  private static Evidence withModifiers(List<Clause> clauses, EventMention event) {
    Clause clause = clauses.get(event.clause());
    int first = event.slice().first();
    while (first > 0
        && event.slice().first() - first < 3
        && Character.isLetter(clause.lower(first - 1).codePointAt(0))
        && !clause.is(first - 1, "stop")) {
      first--;
    }
    return clause.quote(new Slice(first, event.slice().end()));
  }

  private static IncidentType type(MainEvents events) {
    IncidentType most = events.type();
    return most == IncidentType.ATTACK && events.withFirearms() ? IncidentType.ARMED_ATTACK : most;
  }
}
