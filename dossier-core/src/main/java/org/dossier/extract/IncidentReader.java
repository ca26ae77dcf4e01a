package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.NameMention;
import org.dossier.model.Sentence;
import org.dossier.model.TimeMention;

/** Finds the incidents a document speaks of, and which stretch speaks of which. */
final class IncidentReader {

  private final Document document;
  private final List<Clause> clauses;
  private final Map<Integer, List<OtherIncidents.Draft>> others = new TreeMap<>();
  private final List<Entries.Entry> entries;

  private IncidentReader(
      Document document, List<Clause> clauses, List<List<FigureReader.Draft>> figures) {
    this.document = document;
    this.clauses = clauses;
    this.entries = Entries.in(clauses);
    for (int i = 0; i < clauses.size(); i++) {
      others.put(
          i, OtherIncidents.in(clauses.get(i), figures.get(i), document.publication().date()));
    }
  }

  /**
   * Reads the incidents of a document.
   *
   * @param figures the figures of each sentence
   * @return no mention at all if nothing is said to have happened
   */
  static IncidentMap read(
      Document document, List<Clause> clauses, List<List<FigureReader.Draft>> figures) {
    IncidentReader reader = new IncidentReader(document, clauses, figures);
    boolean figure = figures.stream().anyMatch(list -> !list.isEmpty());
    Optional<MainIncident> main = MainIncident.choose(clauses, reader::isFree);
    if (main.isEmpty() && !figure) {
      return new IncidentMap(List.of(), List.of());
    }
    return reader.map(main);
  }

  private boolean isFree(int clause, Slice slice) {
    return entries.stream().noneMatch(entry -> entry.covers(clause))
        && others.getOrDefault(clause, List.of()).stream()
            .noneMatch(draft -> draft.scope().covers(slice.first()));
  }

  private IncidentMap map(Optional<MainIncident> main) {
    List<IncidentMention> mentions = new ArrayList<>(List.of(mainMention(main)));
    List<IncidentMap.Scope> scopes = new ArrayList<>();
    others.forEach(
        (clause, drafts) ->
            drafts.forEach(
                draft -> {
                  scopes.add(new IncidentMap.Scope(clause, draft.scope(), mentions.size()));
                  mentions.add(mention(mentions.size(), clauses.get(clause), draft));
                }));
    carryOver(scopes);
    entries.forEach(entry -> addEntry(entry, mentions, scopes));
    main.ifPresent(incident -> addRelative(incident.places(), mentions, scopes));
    return new IncidentMap(mentions, scopes);
  }

  /** All that an entry tells is of one incident: the first one it dates, else one of its own. */
  private void addEntry(
      Entries.Entry entry, List<IncidentMention> mentions, List<IncidentMap.Scope> scopes) {
    int incident =
        scopes.stream()
            .filter(scope -> entry.covers(scope.clause()))
            .map(IncidentMap.Scope::incident)
            .findFirst()
            .orElse(mentions.size());
    if (incident == mentions.size()) {
      mentions.add(background(incident, clauses.get(entry.heading()), entry.name(), entry.name()));
    }
    for (int i = entry.heading(); i < entry.end(); i++) {
      scopes.add(new IncidentMap.Scope(i, clauses.get(i).whole(), incident));
    }
  }

  /** "Its captain was jailed the following year": a sentence that goes on about the one before. */
  private void carryOver(List<IncidentMap.Scope> scopes) {
    for (int i = 1; i < clauses.size(); i++) {
      int clause = i;
      boolean goesOn = clauses.get(i).is(0, "first-personal") && isFree(i, new Slice(0, 1));
      if (goesOn && datesHistory(clauses.get(i))) {
        scopes.stream()
            .filter(scope -> scope.clause() == clause - 1)
            .reduce((a, b) -> b)
            .ifPresent(
                scope ->
                    scopes.add(
                        new IncidentMap.Scope(
                            clause, new Slice(0, clauses.get(clause).size()), scope.incident())));
      }
    }
  }

  private boolean datesHistory(Clause clause) {
    return clause.times().stream()
        .anyMatch(time -> TimeClass.of(time, document.publication().date()) == TimeClass.HISTORIC);
  }

  private void addRelative(
      List<String> mainPlaces, List<IncidentMention> mentions, List<IncidentMap.Scope> scopes) {
    for (int i = 0; i < clauses.size(); i++) {
      for (Slice scope : others(i, mainPlaces)) {
        if (isFree(i, scope)) {
          scopes.add(new IncidentMap.Scope(i, scope, mentions.size()));
          mentions.add(relative(mentions.size(), clauses.get(i), scope));
        }
      }
    }
  }

  private List<Slice> others(int clause, List<String> mainPlaces) {
    return RelativeIncidents.turnsAway(clauses.get(clause), namedApart(clause, mainPlaces))
        ? List.of(clauses.get(clause).whole())
        : RelativeIncidents.in(clauses.get(clause), mainPlaces);
  }

  /** The places of the main incident that not only this sentence names. */
  private List<String> namedApart(int clause, List<String> mainPlaces) {
    return mainPlaces.stream()
        .filter(
            place ->
                IntStream.range(0, clauses.size())
                    .filter(i -> i != clause)
                    .mapToObj(clauses::get)
                    .flatMap(other -> other.names().stream())
                    .anyMatch(name -> name.canonical().equals(place)))
        .toList();
  }

  private IncidentMention relative(int index, Clause clause, Slice scope) {
    boolean whole = scope.first() == 0;
    Slice name = whole ? scope : new Slice(scope.first() + 1, scope.end());
    return background(index, clause, scope, name);
  }

  private IncidentMention background(int index, Clause clause, Slice scope, Slice name) {
    IncidentType type =
        Events.firstIn(clause, scope).map(EventMention::type).orElse(IncidentType.ATTACK);
    return mention(
        index,
        clause,
        new OtherIncidents.Draft(
            Role.BACKGROUND, type, scope, Optional.empty(), name, Optional.empty()));
  }

  private IncidentMention mainMention(Optional<MainIncident> main) {
    return new IncidentMention(
        id(0),
        Role.MAIN,
        main.map(MainIncident::name).orElseGet(() -> Phrases.oneLine(document.displayTitle())),
        main.map(MainIncident::type).orElse(IncidentType.OTHER),
        main.map(MainIncident::placeWords).orElse(List.of()),
        Dating.UNKNOWN,
        Optional.empty(),
        main.map(MainIncident::evidence).orElseGet(() -> List.of(firstWords())));
  }

  private Evidence firstWords() {
    Sentence first = clauses.get(0).sentence();
    return clauses.get(0).quote(0, first.tokens().size());
  }

  private IncidentMention mention(int index, Clause clause, OtherIncidents.Draft draft) {
    Evidence words = clause.quote(draft.scope());
    return new IncidentMention(
        id(index),
        draft.role(),
        Phrases.oneLine(clause.quote(draft.name()).quote()),
        draft.type(),
        places(clause, draft.scope()),
        draft.time().map(time -> dating(clause, time)).orElse(Dating.UNKNOWN),
        draft.events(),
        List.of(words));
  }

  private static List<Evidence> places(Clause clause, Slice scope) {
    return clause.names().stream()
        .filter(name -> scope.covers(name.first()))
        .filter(
            name ->
                name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.FACILITY)
        .map(name -> clause.quote(name.first(), name.end()))
        .toList();
  }

  private Dating dating(Clause clause, TimeMention time) {
    return Datings.of(document, clause, time);
  }

  private String id(int index) {
    return document.id() + "#i" + index;
  }
}
