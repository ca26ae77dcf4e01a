package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.NameMention;

/**
 * Finds attacks told in passing to say who somebody is: "the bands that raided the Orlen border
 * district". They are background unless they name the place of the main incident.
 */
final class RelativeIncidents {

  private RelativeIncidents() {}

  /**
   * Finds the relative clauses of a sentence that tell of an attack elsewhere.
   *
   * @param mainPlaces canonical names of the places of the main incident
   * @return each from its pronoun to the end of its segment
   */
  static List<Slice> in(Clause clause, List<String> mainPlaces) {
    List<Slice> found = new ArrayList<>();
    Segments segments = clause.segments();
    for (int i = 0; i + 2 < clause.size(); i++) {
      if (clause.is(i, "relative") && clause.is(i + 1, "raid-verb")) {
        Slice segment = segments.all().get(segments.indexOf(i));
        Slice scope = new Slice(i, withoutMark(clause, segment.end()));
        if (namesOtherPlace(clause, scope, mainPlaces)) {
          found.add(scope);
        }
      }
    }
    return found;
  }

  /** Returns whether a sentence turns to another place: "Meanwhile, six people died in Tarn". */
  static boolean turnsAway(Clause clause, List<String> mainPlaces) {
    return Phrases.hasEntry(clause, new Slice(0, Math.min(1, clause.size())), "elsewhere")
        && !Events.in(clause, clause.whole()).isEmpty()
        && namesOtherPlace(clause, clause.whole(), mainPlaces);
  }

  private static int withoutMark(Clause clause, int end) {
    return clause.is(end - 1, "boundary") ? end - 1 : end;
  }

  private static boolean namesOtherPlace(Clause clause, Slice scope, List<String> mainPlaces) {
    List<NameMention> places =
        clause.names().stream()
            .filter(name -> scope.covers(name.first()))
            .filter(
                name ->
                    name.kind() == NameMention.Kind.PLACE
                        || name.kind() == NameMention.Kind.FACILITY
                        || name.kind() == NameMention.Kind.OTHER)
            .toList();
    return !places.isEmpty()
        && places.stream().noneMatch(name -> mainPlaces.contains(name.canonical()));
  }
}
