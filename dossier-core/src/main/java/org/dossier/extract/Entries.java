package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds stretches that tell of other incidents for themselves: lists in which each older one stands
 * under a heading with its toll ("Tarn mill: 26 killed"), and links to other stories.
 */
final class Entries {

  /** One heading says nothing: it may be the title of what is reported. */
  private static final int FEWEST = 2;

  /** How many sentences the last entry of a list has at most. */
  private static final int LONGEST = 5;

  /** How long a heading is at most before and behind its colon, in tokens. */
  private static final int SHORT = 7;

  /**
   * An entry.
   *
   * @param heading its heading, by index of the sentence
   * @param end one past its last sentence
   * @param name the tokens of the heading that name the incident
   */
  record Entry(int heading, int end, Slice name) {

    boolean covers(int clause) {
      return heading <= clause && clause < end;
    }
  }

  private Entries() {}

  static List<Entry> in(List<Clause> clauses) {
    List<Integer> headings = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      if (name(clauses.get(i)).isPresent()) {
        headings.add(i);
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < headings.size() && headings.size() >= FEWEST; i++) {
      int heading = headings.get(i);
      boolean last = i + 1 == headings.size();
      int end = last ? Math.min(clauses.size(), heading + LONGEST) : headings.get(i + 1);
      entries.add(new Entry(heading, end, name(clauses.get(heading)).orElseThrow()));
    }
    IntStream.range(0, clauses.size())
        .mapToObj(i -> teasers(clauses, i))
        .flatMap(Optional::stream)
        .forEach(entries::add);
    return entries;
  }

  /** "MOST READ Five killed in Tarn …": links to other stories, to the end of their paragraph. */
  private static Optional<Entry> teasers(List<Clause> clauses, int first) {
    Clause clause = clauses.get(first);
    if (!Phrases.hasEntry(clause, new Slice(0, 1), "teaser")) {
      return Optional.empty();
    }
    int end = first + 1;
    while (end < clauses.size()
        && clauses.get(end).sentence().paragraph() == clause.sentence().paragraph()) {
      end++;
    }
    return Optional.of(new Entry(first, end, new Slice(0, Math.min(clause.size(), 2 * SHORT))));
  }

  /** The words before the colon of a heading; empty if the sentence is none. */
  private static Optional<Slice> name(Clause clause) {
    for (int i = 1; i < Math.min(SHORT, clause.size() - 2); i++) {
      if (clause.lower(i).equals(":")) {
        boolean toll =
            clause.size() - i <= SHORT
                && clause.numberAt(i + 1).isPresent()
                && (Phrases.has(clause, new Slice(i, clause.size()), "state")
                    || Phrases.has(clause, new Slice(i, clause.size()), "harm-noun"));
        return toll ? Optional.of(new Slice(0, i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
