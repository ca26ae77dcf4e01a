package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  private IncidentReader(
      Document document, List<Clause> clauses, List<List<FigureReader.Draft>> figures) {
    this.document = document;
    this.clauses = clauses;
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
    return others.getOrDefault(clause, List.of()).stream()
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
    main.ifPresent(incident -> addRelative(incident.places(), mentions, scopes));
    return new IncidentMap(mentions, scopes);
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
      for (Slice scope : RelativeIncidents.in(clauses.get(i), mainPlaces)) {
        if (isFree(i, scope)) {
          scopes.add(new IncidentMap.Scope(i, scope, mentions.size()));
          mentions.add(relative(mentions.size(), clauses.get(i), scope));
        }
      }
    }
  }

  private IncidentMention relative(int index, Clause clause, Slice scope) {
    OtherIncidents.Draft draft =
        new OtherIncidents.Draft(
            Role.BACKGROUND,
            IncidentType.ATTACK,
            scope,
            Optional.empty(),
            new Slice(scope.first() + 1, scope.end()),
            Optional.empty());
    return mention(index, clause, draft);
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
