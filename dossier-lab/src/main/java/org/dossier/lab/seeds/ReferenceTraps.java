package org.dossier.lab.seeds;

import static org.dossier.lab.seeds.Outcome.all;
import static org.dossier.lab.seeds.Outcome.holds;
import static org.dossier.lab.seeds.Outcome.none;
import static org.dossier.lab.seeds.Outcome.some;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.lab.gold.Place;
import org.dossier.model.Description;
import org.dossier.model.Description.Aspect;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Responsibility;
import org.dossier.model.Sentence;
import org.dossier.model.TimeRange;
import org.dossier.model.Voice;

/** Traps about what the words refer to. */
final class ReferenceTraps {

  private ReferenceTraps() {}

  static List<Trap> traps(Trap.Topic topic) {
    return List.of(
        Trap.inDossier("TR06", topic, ReferenceTraps::foiledPlotIsAnotherIncident),
        new Trap("TR22", topic, ReferenceTraps::metaphorIsNoPlace),
        Trap.inDossier("TR38", topic, ReferenceTraps::descriptionsAreNoAttributes),
        Trap.inDossier("TR39", topic, ReferenceTraps::flamesHaveNoStatedCause),
        new Trap("TR40", topic, ReferenceTraps::capitalSpeaksForItsGovernment),
        new Trap("TR41", topic, ReferenceTraps::theAttackIsTheMainOne),
        Trap.inDossier("TR42", topic, ReferenceTraps::otherWordsOpenNoIncident),
        new Trap("TR43", topic, ReferenceTraps::oneYearHoldsThreeIncidents),
        new Trap("TR44", topic, ReferenceTraps::historyIsNoResponsibility));
  }

  private static Outcome foiledPlotIsAnotherIncident(Results seen, MainIncident main) {
    List<IncidentMention> plot = seen.mentionsAt(seen.gold().places("TR06"));
    return all(
        some(plot, m -> m.role() == Role.UNREALISED, "not read as one that did not happen"),
        none(plot, m -> seen.role(m.id()) == Role.MAIN, "joined with the attack"));
  }

  private static Outcome metaphorIsNoPlace(Results seen) {
    List<Place> places = seen.gold().places("TR22");
    return all(
        none(
            seen.mentionsAt(places),
            m -> seen.role(m.id()) != Role.MAIN,
            "read as another incident"),
        none(seen.mentions(), m -> isPlaced(m, places), "read as a place"),
        none(describing(seen, Aspect.PLACE, places), d -> true, "read as a place"),
        none(seen.at(Figure.class, places), Read::isHarm, "given a figure"),
        some(
            Read.sentences(seen, places.get(0)),
            s -> s.role() == Sentence.Role.TITLE,
            "the title is not read"));
  }

  private static boolean isPlaced(IncidentMention mention, List<Place> places) {
    return Place.overlap(places, mention.places()) > 0;
  }

  private static List<Description> describing(Results seen, Aspect aspect, List<Place> places) {
    return seen.at(Description.class, places).stream().filter(d -> d.aspect() == aspect).toList();
  }

  private static Outcome descriptionsAreNoAttributes(Results seen, MainIncident main) {
    List<Place> places = seen.gold().places("TR38");
    List<Evidence> attributes =
        Stream.concat(
                seen.all(Figure.class).stream().flatMap(f -> f.population().stream()),
                seen.all(Description.class).stream().map(d -> d.grounds().evidence()))
            .toList();
    return all(
        none(attributes, e -> Place.overlap(places, List.of(e)) > 0, "stored as an attribute"),
        holds(
            !seen.json().matches("(?si).*\"(ethnic|national|relig|citizen)\\w*\"\\s*:.*"),
            "the export has a field for it"),
        none(
            main.dossier().findings().stream().flatMap(f -> f.answers().stream()).toList(),
            a ->
                places.stream().filter(p -> a.evidence().stream().anyMatch(p::touches)).count() > 1,
            "different descriptions are joined in one answer"),
        holds(!seen.at(Responsibility.class, "RC07").isEmpty(), "RC07 is not read"));
  }

  private static Outcome flamesHaveNoStatedCause(Results seen, MainIncident main) {
    List<Place> places = seen.gold().places("TR39");
    List<Occurrence> fires = seen.at(Occurrence.class, places);
    return all(
        some(fires, f -> f.type() == Occurrence.Type.FIRE, "the fire is not read"),
        none(fires, f -> f.actor().isPresent(), "somebody is said to have set it"),
        none(describing(seen, Aspect.CAUSE, places), d -> true, "a cause is made up"),
        holds(main.dossier().story().main().type() != IncidentType.FIRE, "taken for the incident"));
  }

  private static Outcome capitalSpeaksForItsGovernment(Results seen) {
    List<Place> places = seen.gold().places("TR40");
    return all(
        some(
            seen.at(Responsibility.class, "RC08"),
            r -> Read.voices(r).stream().anyMatch(v -> isOfficialAt(v, places)),
            "the government is not read as a speaker"),
        none(seen.mentions(), m -> isPlaced(m, places), "read as the place of an incident"),
        none(describing(seen, Aspect.PLACE, places), d -> true, "read as the place"));
  }

  private static boolean isOfficialAt(Voice voice, List<Place> places) {
    return voice.kind() == Voice.Kind.OFFICIAL
        && places.stream().anyMatch(place -> place.touches(voice.words()));
  }

  private static Outcome theAttackIsTheMainOne(Results seen) {
    List<Proceeding> there = seen.at(Proceeding.class, "LG02");
    return all(
        holds(!there.isEmpty(), "the arrest for it is not read"),
        none(there, p -> !seen.isMain(p), "bound to another incident"),
        none(
            seen.mentionsAt(seen.gold().places("TR41")),
            m -> seen.role(m.id()) != Role.MAIN,
            "read as another incident"));
  }

  private static Outcome otherWordsOpenNoIncident(Results seen, MainIncident main) {
    Set<String> reports =
        main.dossier().story().main().mentions().stream()
            .flatMap(mention -> mention.evidence().stream().map(Evidence::document))
            .collect(Collectors.toSet());
    return all(
        none(
            seen.mentionsAt(seen.gold().places("TR42")),
            m -> seen.role(m.id()) != Role.MAIN,
            "read as another incident"),
        holds(
            reports.size() == seen.extractions().size(),
            "only %s reports are joined in the main incident".formatted(reports.size())));
  }

  private static Outcome oneYearHoldsThreeIncidents(Results seen) {
    List<String> rows = List.of("BG-KADYROV", "BG-BESLAN", "BG-ROSTOV");
    long different = rows.stream().flatMap(row -> incident(seen, row)).distinct().count();
    return holds(
        different == rows.size(), different + " of three incidents are read apart and dated");
  }

  private static Stream<String> incident(Results seen, String row) {
    TimeRange when = Dates.range(seen.gold().row(row).path("date"));
    return seen.mentionsAt(seen.gold().places(row)).stream()
        .filter(m -> seen.when(m).equals(when) && seen.role(m.id()) != Role.MAIN)
        .map(m -> seen.incidentOf(m.id()).map(i -> i.id()).orElse(m.id()))
        .limit(1);
  }

  private static Outcome historyIsNoResponsibility(Results seen) {
    List<Place> places = seen.gold().places("TR44");
    return all(
        none(seen.at(Responsibility.class, places), seen::isMain, "tied to this attack"),
        none(seen.mentionsAt(places), m -> seen.role(m.id()) == Role.MAIN, "read as this attack"),
        some(
            seen.mentionsAt(seen.gold().places("AGG-1994-2005")),
            m -> m.role() == Role.AGGREGATE,
            "the history is not read"));
  }
}
