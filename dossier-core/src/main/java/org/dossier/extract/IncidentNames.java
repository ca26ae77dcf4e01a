package org.dossier.extract;

import java.util.Optional;
import org.dossier.model.NameMention;
import org.dossier.model.TimeMention;

/** Finds the words that name an incident. */
final class IncidentNames {

  private IncidentNames() {}

  /**
   * Names an incident told beside a time expression: by the words from its happening or its place
   * up to the time; by all the words that tell it where nothing else is left. Never empty.
   */
  static Slice dated(
      Clause clause,
      Segments segments,
      Slice scope,
      TimeMention time,
      Optional<EventMention> event) {
    Slice name = telling(clause, segments, scope, time, event);
    return says(clause, name)
        ? name
        : new Slice(scope.first(), Math.min(scope.end(), scope.first() + 12));
  }

  private static boolean says(Clause clause, Slice name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (!clause.is(i, "stop") && !clause.is(i, "boundary")) {
        return true;
      }
    }
    return false;
  }

  private static Slice telling(
      Clause clause,
      Segments segments,
      Slice scope,
      TimeMention time,
      Optional<EventMention> event) {
    int end = time.first() >= scope.first() ? beforeTime(clause, time.first()) : scope.end();
    Optional<Integer> place =
        firstName(clause, new Slice(scope.first(), Math.max(scope.first(), end)));
    int happening = event.map(e -> e.slice().first()).orElse(Integer.MAX_VALUE);
    if (happening < end && place.isPresent()) {
      boolean named = place.get() < happening && happening - place.get() <= 3;
      return new Slice(named ? place.get() : happening, end);
    }
    if (place.isPresent() && !isPlotted(clause, event)) {
      return new Slice(place.get(), end);
    }
    return unplaced(clause, segments, scope, time, event);
  }

  /**
   * "suspected of planning an attack on the abbey": named by the attack, wherever the time stands.
   */
  private static boolean isPlotted(Clause clause, Optional<EventMention> event) {
    return event
        .map(e -> e.slice().first())
        .filter(at -> clause.is(at - 1, "plotting") || clause.is(at - 2, "plotting"))
        .isPresent();
  }

  /** "the mayor, murdered in May 2014" is named by the words before the participle too. */
  private static Slice unplaced(
      Clause clause,
      Segments segments,
      Slice scope,
      TimeMention time,
      Optional<EventMention> event) {
    int own = segments.indexOf(scope.first());
    boolean participle = event.map(e -> e.slice().first() == scope.first()).orElse(false);
    if (participle && own > 0) {
      Slice before = segments.all().get(own - 1);
      int first = lastName(clause, before).orElse(before.first());
      return new Slice(first, event.orElseThrow().slice().end());
    }
    int dated = time.first() > scope.first() ? beforeTime(clause, time.first()) : scope.end();
    int end = Math.max(scope.first() + 1, Math.min(dated, scope.first() + 12));
    return event
        .map(e -> new Slice(startOfPhrase(clause, scope, e.slice().first()), end(clause, e, scope)))
        .orElse(new Slice(scope.first(), end));
  }

  private static int end(Clause clause, EventMention event, Slice scope) {
    int end = event.slice().end();
    while (end < scope.end()
        && end < event.slice().end() + 6
        && !clause.is(end, "boundary")
        && (!clause.is(end, "stop")
            || clause.is(end, "name-link")
            || clause.is(end, "on-target")
            || clause.is(end, "place-prep")
            || clause.lower(end).equals("the"))
        && clause.timeAt(end).isEmpty()) {
      end++;
    }
    return beforeTime(clause, end);
  }

  private static int startOfPhrase(Clause clause, Slice scope, int event) {
    int first = event;
    while (first > scope.first() && first > event - 4 && isModifier(clause, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean isModifier(Clause clause, int at) {
    return Character.isLetterOrDigit(clause.lower(at).codePointAt(0)) && !clause.is(at, "stop");
  }

  /** Steps back over the preposition and marks that lead to a time expression. */
  private static int beforeTime(Clause clause, int time) {
    int end = time;
    while (end > 1
        && (clause.is(end - 1, "boundary")
            || clause.is(end - 1, "time-prep")
            || clause.is(end - 1, "det"))) {
      end--;
    }
    return end;
  }

  private static Optional<Integer> firstName(Clause clause, Slice slice) {
    return clause.names().stream()
        .filter(name -> slice.covers(name.first()) && isPlace(name))
        .map(NameMention::first)
        .findFirst();
  }

  private static Optional<Integer> lastName(Clause clause, Slice slice) {
    return clause.names().stream()
        .filter(name -> slice.covers(name.first()))
        .map(NameMention::first)
        .reduce((a, b) -> b);
  }

  private static boolean isPlace(NameMention name) {
    return name.kind() == NameMention.Kind.PLACE
        || name.kind() == NameMention.Kind.FACILITY
        || name.kind() == NameMention.Kind.OTHER;
  }
}
