package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Count;
import org.dossier.model.IncidentType;

/** Finds words that name happenings. */
final class Events {

  private Events() {}

  /** Finds the nouns and verbs of a stretch that name a happening, in text order. */
  static List<EventMention> in(Clause clause, Slice slice) {
    List<EventMention> found = new ArrayList<>();
    for (int i = slice.first(); i < slice.end(); i++) {
      int other = endOfOther(clause, i);
      Optional<EventMention> event = other > i ? Optional.empty() : at(clause, i);
      if (other > i) {
        i = other - 1;
      } else if (event.isPresent()) {
        found.add(event.get());
        i = event.get().slice().end() - 1;
      }
    }
    return found;
  }

  static Optional<EventMention> firstIn(Clause clause, Slice slice) {
    List<EventMention> events = in(clause, slice);
    return events.stream()
        .filter(event -> event.type() != IncidentType.OTHER)
        .findFirst()
        .or(() -> events.stream().findFirst());
  }

  /**
   * Finds the happening a time expression dates: the last specific one before it, else the first
   * behind.
   */
  static Optional<EventMention> nearest(Clause clause, Slice slice, int time) {
    return in(clause, slice).stream()
        .filter(event -> event.slice().end() <= time && event.type() != IncidentType.OTHER)
        .reduce((a, b) -> b)
        .or(() -> firstIn(clause, slice));
  }

  private static Optional<EventMention> at(Clause clause, int at) {
    return collision(clause, at)
        .or(() -> entry(clause, at, "event", EventMention.Plurality.ONE))
        .or(() -> entry(clause, at, "event-verb", EventMention.Plurality.ONE))
        .or(() -> entry(clause, at, "events", EventMention.Plurality.SEVERAL));
  }

  /** Returns the end of words in which a happening is part of another thing: "fire brigade". */
  private static int endOfOther(Clause clause, int at) {
    return clause.lexicon().startingWith("no-event", clause.lower(at)).stream()
        .filter(entry -> clause.reads(at, entry.words()))
        .mapToInt(entry -> at + entry.words().size())
        .max()
        .orElse(at);
  }

  /** "the ferry hit", "a bus has overturned": a vehicle and what befell it. */
  private static Optional<EventMention> collision(Clause clause, int at) {
    if (!clause.is(at, "vehicle")) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(clause.size(), at + 5) && !clause.is(i, "boundary"); i++) {
      if (clause.is(i, "collide")) {
        return Optional.of(
            new EventMention(
                clause.sentence().index(),
                new Slice(at, i + 1),
                IncidentType.TRANSPORT_ACCIDENT,
                EventMention.Plurality.ONE));
      }
    }
    return Optional.empty();
  }

  private static Optional<EventMention> entry(
      Clause clause, int at, String wordClass, EventMention.Plurality number) {
    for (Lexicon.Entry entry : clause.lexicon().startingWith(wordClass, clause.lower(at))) {
      Slice words = new Slice(at, at + entry.words().size());
      if (clause.reads(at, entry.words()) && EventSense.holds(clause, words)) {
        return Optional.of(
            new EventMention(
                clause.sentence().index(),
                words,
                entry.value().isEmpty() ? IncidentType.OTHER : IncidentType.valueOf(entry.value()),
                number));
      }
    }
    return Optional.empty();
  }

  /** Finds how many happenings a stretch speaks of: "14 attacks", "six of the 20 worst raids". */
  static Optional<Count> counted(Clause clause, Slice slice) {
    for (EventMention event : in(clause, slice)) {
      if (event.number() == EventMention.Plurality.SEVERAL) {
        Optional<Count> count = numberBefore(clause, slice, event.slice().first());
        if (count.isPresent()) {
          return count;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Count> numberBefore(Clause clause, Slice slice, int event) {
    for (int i = Math.max(slice.first(), event - 6); i < event; i++) {
      int at = i;
      boolean plain =
          clause
              .numberAt(at)
              .filter(n -> n.end() <= event && noBoundary(clause, n.end(), event))
              .isPresent();
      if (plain) {
        return clause.numberAt(at).map(number -> number.count());
      }
    }
    return Optional.empty();
  }

  private static boolean noBoundary(Clause clause, int first, int end) {
    for (int i = first; i < end; i++) {
      if (clause.is(i, "boundary")) {
        return false;
      }
    }
    return true;
  }
}
