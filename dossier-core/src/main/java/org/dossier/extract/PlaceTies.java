package org.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.model.NameMention;
import org.dossier.model.Sentence;

/**
 * The names of places that stand with words for one happening, and how closely.
 *
 * @param near those of the same segment of a sentence as the happening
 * @param far those that stand elsewhere in its sentences where a place would, as in "in Lindow,
 *     police said, three people were shot"; where there is none, the dateline's
 */
record PlaceTies(List<Tie> near, List<Tie> far) {

  /**
   * A name tied to a happening.
   *
   * @param canonical the fullest form of the name
   * @param weight how closely; only the order of weights matters
   * @param clause where, by index
   * @param words the words that tie them
   * @param name the name
   * @param town whether it is a town, region or country, not a building or street
   */
  record Tie(String canonical, int weight, int clause, Slice words, Slice name, boolean town) {

    /** Whether the name stands right beside the happening, so that both together call it. */
    boolean isClose() {
      return weight >= BEFORE_EVENT;
    }
  }

  private static final int BESIDE_EVENT = 5;
  private static final int BEFORE_EVENT = 4;
  private static final int SAME_SEGMENT = 1;
  private static final int FACILITY = 2;

  /** A dateline stands among the first sentences. */
  private static final int FIRST = 7;

  /** How many places are kept. */
  private static final int KEPT = 4;

  PlaceTies {
    near = List.copyOf(near);
    far = List.copyOf(far);
  }

  /** Ties names to happenings. */
  static PlaceTies of(List<Clause> clauses, List<EventMention> events) {
    List<Tie> near = events.stream().flatMap(e -> sameSegment(clauses, e)).distinct().toList();
    List<Tie> far = events.stream().flatMap(e -> sameSentence(clauses, e)).distinct().toList();
    return new PlaceTies(near, far.isEmpty() ? dateline(clauses) : far);
  }

  private static Stream<Tie> sameSegment(List<Clause> clauses, EventMention event) {
    Clause clause = clauses.get(event.clause());
    Segments segments = clause.segments();
    Slice segment = segments.all().get(segments.indexOf(event.slice().first()));
    return clause.names().stream()
        .filter(name -> isPlace(clause, name) && segment.covers(name.first()))
        .map(name -> tie(event, name, weight(clause, event.slice(), name)));
  }

  private static Stream<Tie> sameSentence(List<Clause> clauses, EventMention event) {
    Clause clause = clauses.get(event.clause());
    return clause.names().stream()
        .filter(name -> isPlace(clause, name) && clause.is(name.first() - 1, "place-prep"))
        .map(name -> tie(event, name, SAME_SEGMENT));
  }

  /** "LINDOW (Courier) -", "OSTMARK, Arle -": the first name of the text, before a mark. */
  private static List<Tie> dateline(List<Clause> clauses) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < Math.min(clauses.size(), FIRST) && ties.isEmpty(); i++) {
      Clause clause = clauses.get(i);
      if (clause.sentence().role() == Sentence.Role.PROSE) {
        Optional<NameMention> first = clause.nameAt(0).filter(PlaceTies::isNamedPlace);
        int at = i;
        first
            .filter(name -> endsDateline(clause, name.end()))
            .map(name -> new Slice(name.first(), name.end()))
            .ifPresent(
                words ->
                    ties.add(
                        new Tie(first.get().canonical(), SAME_SEGMENT, at, words, words, true)));
      }
    }
    return ties;
  }

  private static boolean endsDateline(Clause clause, int after) {
    for (int i = after; i < Math.min(clause.size(), after + 8); i++) {
      if (clause.is(i, "dateline-mark")) {
        return true;
      }
      boolean within =
          clause.isInName(i) || clause.is(i, "boundary") || clause.timeAt(i).isPresent();
      if (!within && i > after + 1) {
        return false;
      }
    }
    return false;
  }

  private static Tie tie(EventMention event, NameMention name, int weight) {
    Slice words =
        new Slice(
            Math.min(event.slice().first(), name.first()),
            Math.max(event.slice().end(), name.end()));
    Slice called = new Slice(name.first(), name.end());
    boolean town = name.kind() == NameMention.Kind.PLACE;
    return new Tie(name.canonical(), weight, event.clause(), words, called, town);
  }

  private static boolean isNamedPlace(NameMention name) {
    return name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.FACILITY;
  }

  /**
   * A place or building, or a name of no known kind where a place would stand: "the Silver Gull
   * disaster" is called after a thing, for places take no article. "In Arlean history" is no place.
   */
  private static boolean isPlace(Clause clause, NameMention name) {
    boolean articled = clause.lower(name.first() - 1).equals("the");
    boolean within =
        clause.is(name.first() - 1, "place-prep") && !clause.lower(name.first() - 1).equals("on");
    boolean placed = within || (clause.is(name.end(), "event") && !articled);
    return !clause.is(name.end(), "no-place-before")
        && (isNamedPlace(name) || (name.kind() == NameMention.Kind.OTHER && placed));
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

  /**
   * Returns the canonical names of the places, most closely tied first: the near ones, else the far
   * ones; where these are buildings and streets only, the town most told of too.
   */
  List<String> places() {
    List<Tie> ties = near.isEmpty() ? far : near;
    List<String> places = new ArrayList<>(ranked(ties));
    if (ties.stream().noneMatch(Tie::town)) {
      ranked(far.stream().filter(Tie::town).toList()).stream().limit(1).forEach(places::add);
    }
    return places;
  }

  private static List<String> ranked(List<Tie> ties) {
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
        .limit(KEPT)
        .toList();
  }

  /** Returns the closest tie of a place, the first of those. */
  Tie closest(String place) {
    return Stream.concat(near.stream(), far.stream())
        .filter(tie -> tie.canonical.equals(place))
        .max(
            Comparator.comparingInt(Tie::weight)
                .thenComparing(Comparator.comparingInt(Tie::clause).reversed()))
        .orElseThrow();
  }
}
