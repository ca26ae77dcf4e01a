package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.model.IncidentType;

/**
 * The words of a report that may name what it is about.
 *
 * @param clauses all sentences
 * @param all in text order
 * @param acts what the first sentences tell was done to people
 */
record MainEvents(List<Clause> clauses, List<EventMention> all, List<EventMention> acts) {

  /** How many sentences, title included, tell what the report is about; they count threefold. */
  private static final int LEAD = 3;

  /** How often a happening that the lead does not name must be named for a report to be of it. */
  private static final int OFTEN = 3;

  /** Whether a stretch of a sentence may speak of the main incident. */
  @FunctionalInterface
  interface Free {
    boolean test(int clause, Slice slice);
  }

  MainEvents {
    clauses = List.copyOf(clauses);
    all = List.copyOf(all);
    acts = List.copyOf(acts);
  }

  /**
   * Finds them: words for a happening; where the title and the first sentences have none of a type
   * of its own, also what was done to people, as in "four shot in Lindow".
   */
  static MainEvents in(List<Clause> clauses, Free free) {
    List<EventMention> events = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      int at = i;
      Events.in(clause, clause.whole()).stream()
          .filter(event -> event.number() == EventMention.Plurality.ONE)
          .filter(event -> free.test(at, event.slice()) && isReal(clause, event.slice()))
          .map(event -> new EventMention(at, event.slice(), event.type(), event.number()))
          .forEach(events::add);
    }
    List<EventMention> acts = acts(clauses, free);
    boolean typed =
        events.stream()
            .anyMatch(event -> event.clause() <= LEAD && event.type() != IncidentType.OTHER);
    if (!typed) {
      events.addAll(acts);
    }
    return new MainEvents(clauses, events, acts);
  }

  private static boolean isReal(Clause clause, Slice event) {
    return !clause.is(event.first() - 1, "unrealised") && !isConditional(clause, event);
  }

  /** "an attack should war break out": nothing that happened. */
  private static boolean isConditional(Clause clause, Slice event) {
    return clause.lower(event.end()).equals("should")
        && clause.tags().xpos().get(event.end()).equals("MD")
        && !clause.lower(event.end() + 1).equals("be");
  }

  private static List<EventMention> acts(List<Clause> clauses, Free free) {
    List<EventMention> acts = new ArrayList<>();
    for (int i = 0; i < Math.min(clauses.size(), LEAD + 1); i++) {
      int at = i;
      Acts.in(clauses.get(i)).stream()
          .filter(act -> free.test(at, act.slice()))
          .map(act -> new EventMention(at, act.slice(), act.type(), act.number()))
          .forEach(acts::add);
    }
    return acts;
  }

  /** Returns the words whose sentences may tell where it happened. */
  List<EventMention> placed() {
    return Stream.concat(all.stream(), acts.stream()).distinct().toList();
  }

  /**
   * Whether the report is about any of them: the title or the first sentences name one, or the text
   * does so again and again. A word for a happening further down is told in passing.
   */
  boolean areTheTopic() {
    long often = all.stream().filter(event -> event.type() == type()).count();
    return often >= OFTEN || all.stream().anyMatch(event -> event.clause() <= LEAD);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Returns the first happening named by a specific word, else the first. */
  EventMention lead() {
    return all.stream()
        .filter(event -> event.type() != IncidentType.OTHER)
        .findFirst()
        .orElse(all.get(0));
  }

  /** Returns the type named most, what the lead names counting threefold. */
  IncidentType type() {
    Map<IncidentType, Integer> votes = new TreeMap<>();
    all.stream()
        .filter(event -> event.type() != IncidentType.OTHER)
        .forEach(event -> votes.merge(event.type(), event.clause() < LEAD ? 3 : 1, Integer::sum));
    IncidentType first = lead().type();
    return votes.entrySet().stream()
        .max(
            Map.Entry.<IncidentType, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey() == first ? 1 : 0))
        .map(Map.Entry::getKey)
        .orElse(IncidentType.OTHER);
  }

  /** Returns whether the report speaks of firearms. */
  boolean withFirearms() {
    return clauses.stream().anyMatch(clause -> Phrases.has(clause, clause.whole(), "firearm"));
  }
}
