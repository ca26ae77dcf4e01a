package org.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dossier.model.Evidence;
import org.dossier.model.IncidentType;
import org.dossier.model.NameMention;
import org.dossier.model.Sentence;

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

  /** Weight of a name by how it stands to a happening; only their order matters. */
  private static final int BESIDE_EVENT = 5;

  private static final int BEFORE_EVENT = 4;
  private static final int SAME_SEGMENT = 1;
  private static final int FACILITY = 2;

  /** How many sentences, title included, tell what the report is about; they count threefold. */
  private static final int LEAD = 3;

  /** A name tied to a happening, and the words that tie them. */
  private record Tie(String canonical, int weight, int clause, Slice words, Slice name) {}

  /**
   * Chooses the main incident from what is not told of other incidents.
   *
   * @param free whether a stretch of a sentence may speak of the main incident
   * @return empty if no sentence names a happening
   */
  static Optional<MainIncident> choose(List<Clause> clauses, Free free) {
    List<EventMention> events = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      for (EventMention event : Events.in(clause, new Slice(0, clause.size()))) {
        if (event.number() == EventMention.Plurality.ONE
            && free.test(i, event.slice())
            && !clause.is(event.slice().first() - 1, "unrealised")) {
          EventMention placed = new EventMention(i, event.slice(), event.type(), event.number());
          events.add(placed);
          ties(clause, placed, ties);
        }
      }
    }
    return events.isEmpty() ? Optional.empty() : Optional.of(compose(clauses, events, ties));
  }

  /** Whether a stretch of a sentence may speak of the main incident. */
  @FunctionalInterface
  interface Free {
    boolean test(int clause, Slice slice);
  }

  private static void ties(Clause clause, EventMention event, List<Tie> ties) {
    Segments segments = clause.segments();
    Slice segment = segments.all().get(segments.indexOf(event.slice().first()));
    for (NameMention name : clause.names()) {
      if (isPlace(clause, name) && segment.covers(name.first())) {
        int weight = weight(clause, event.slice(), name);
        Slice words =
            new Slice(
                Math.min(event.slice().first(), name.first()),
                Math.max(event.slice().end(), name.end()));
        Slice called = new Slice(name.first(), name.end());
        ties.add(new Tie(name.canonical(), weight, event.clause(), words, called));
      }
    }
  }

  /**
   * A place or building, or a name of no known kind where a place would stand: "the Silver Gull
   * disaster" is called after a thing, for places take no article.
   */
  private static boolean isPlace(Clause clause, NameMention name) {
    boolean articled = clause.lower(name.first() - 1).equals("the");
    boolean placed =
        clause.is(name.first() - 1, "place-prep") || (clause.is(name.end(), "event") && !articled);
    return name.kind() == NameMention.Kind.PLACE
        || name.kind() == NameMention.Kind.FACILITY
        || (name.kind() == NameMention.Kind.OTHER && placed);
  }

  private static int weight(Clause clause, Slice event, NameMention name) {
    int weight = SAME_SEGMENT;
    if (name.end() == event.first() || name.end() + 1 == event.first()) {
      weight = BEFORE_EVENT;
    } else if (event.end() <= name.first() && leads(clause, event.end(), name.first())) {
      weight = BESIDE_EVENT;
    }
    if (name.kind() == NameMention.Kind.FACILITY) {
      weight += FACILITY;
    }
    return clause.sentence().role() == Sentence.Role.TITLE ? weight + SAME_SEGMENT : weight;
  }

  /** Whether only prepositions, articles and up to two plain words stand between. */
  private static boolean leads(Clause clause, int from, int to) {
    int plain = 0;
    boolean preposition = false;
    for (int i = from; i < to; i++) {
      preposition |= clause.is(i, "place-prep") || clause.is(i, "on-target");
      plain += clause.is(i, "stop") ? 0 : 1;
    }
    return preposition && plain <= 3 && to - from <= 7;
  }

  private static MainIncident compose(
      List<Clause> clauses, List<EventMention> events, List<Tie> ties) {
    List<String> places = places(ties);
    Optional<Tie> naming = places.stream().findFirst().map(place -> closest(ties, place));
    List<Evidence> placeWords =
        places.stream()
            .map(place -> closest(ties, place))
            .map(tie -> quote(clauses, tie.clause, tie.name))
            .toList();
    EventMention lead = lead(events);
    boolean tied = naming.map(tie -> tie.weight >= BEFORE_EVENT).orElse(false);
    Evidence words =
        tied
            ? quote(clauses, naming.get().clause, naming.get().words)
            : quote(clauses, lead.clause(), withModifiers(clauses, lead));
    String name = tied || places.isEmpty() ? words.quote() : words.quote() + ", " + places.get(0);
    List<Evidence> evidence = new ArrayList<>(List.of(words));
    ties.stream()
        .filter(tie -> !places.isEmpty() && tie.canonical.equals(places.get(0)))
        .filter(tie -> tie.weight >= BEFORE_EVENT)
        .map(tie -> quote(clauses, tie.clause, tie.words))
        .filter(other -> !evidence.contains(other))
        .forEach(evidence::add);
    return new MainIncident(
        type(clauses, events), Phrases.oneLine(name), places, placeWords, evidence);
  }

  private static Tie closest(List<Tie> ties, String place) {
    return ties.stream()
        .filter(tie -> tie.canonical.equals(place))
        .max(
            Comparator.comparingInt(Tie::weight)
                .thenComparing(Comparator.comparingInt(Tie::clause).reversed()))
        .orElseThrow();
  }

  private static Slice withModifiers(List<Clause> clauses, EventMention event) {
    Clause clause = clauses.get(event.clause());
    int first = event.slice().first();
    while (first > 0
        && event.slice().first() - first < 3
        && Character.isLetter(clause.lower(first - 1).codePointAt(0))
        && !clause.is(first - 1, "stop")) {
      first--;
    }
    return new Slice(first, event.slice().end());
  }

  private static Evidence quote(List<Clause> clauses, int clause, Slice slice) {
    return clauses.get(clause).quote(slice);
  }

  private static List<String> places(List<Tie> ties) {
    Map<String, Integer> weights = new TreeMap<>();
    ties.forEach(tie -> weights.merge(tie.canonical, tie.weight, Integer::sum));
    int strongest = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= Math.min(BEFORE_EVENT, strongest))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(4)
        .toList();
  }

  /** The first happening named by a specific word, else the first. */
  private static EventMention lead(List<EventMention> events) {
    return events.stream()
        .filter(event -> event.type() != IncidentType.OTHER)
        .findFirst()
        .orElse(events.get(0));
  }

  private static IncidentType type(List<Clause> clauses, List<EventMention> events) {
    Map<IncidentType, Integer> votes = new TreeMap<>();
    events.stream()
        .filter(event -> event.type() != IncidentType.OTHER)
        .forEach(event -> votes.merge(event.type(), event.clause() < LEAD ? 3 : 1, Integer::sum));
    IncidentType first = lead(events).type();
    IncidentType most =
        votes.entrySet().stream()
            .max(
                Map.Entry.<IncidentType, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey() == first ? 1 : 0))
            .map(Map.Entry::getKey)
            .orElse(IncidentType.OTHER);
    return most == IncidentType.ATTACK && mentionsFirearms(clauses)
        ? IncidentType.ARMED_ATTACK
        : most;
  }

  private static boolean mentionsFirearms(List<Clause> clauses) {
    return clauses.stream().anyMatch(clause -> Phrases.has(clause, clause.whole(), "firearm"));
  }
}
