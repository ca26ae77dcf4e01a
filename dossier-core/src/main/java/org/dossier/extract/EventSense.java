package org.dossier.extract;

import java.util.Optional;
import org.dossier.model.Tags;

/**
 * Tells words that name a happening from the same words in another sense: an economic collapse,
 * shooting stars, a storm of protest, a test that fires a rocket.
 */
final class EventSense {

  private EventSense() {}

  /** Returns whether words of a class of happenings name one where they stand. */
  static boolean holds(Clause clause, Slice words) {
    boolean single = words.end() == words.first() + 1;
    return !clause.is(words.first() - 1, "figurative")
        && !(single && isOtherwiseUsed(clause, words.first()));
  }

  private static boolean isOtherwiseUsed(Clause clause, int at) {
    return isVerb(clause, at) || describes(clause, at) || isMuch(clause, at);
  }

  /** "to fire a missile", "shooting pictures": a verb of another sense than the noun. */
  private static boolean isVerb(Clause clause, int at) {
    String tag = tag(clause, at);
    return tag.startsWith("VB") && (clause.is(at, "noun-only") || takesThing(clause, at));
  }

  private static boolean takesThing(Clause clause, int at) {
    return clause.is(at, "gerund-event")
        && (tag(clause, at + 1).equals("NN") || tag(clause, at + 1).equals("NNS"))
        && !clause.is(at + 1, "people")
        && !clause.is(at + 1, "of-event");
  }

  /** "shooting stars", "fire hoses": part of the name of a thing, not of what a happening left. */
  private static boolean describes(Clause clause, int at) {
    String next = tag(clause, at + 1);
    return (next.equals("NN") || next.equals("NNS"))
        && tag(clause, at).startsWith("NN")
        && clause.is(at, "describing")
        && !clause.is(at + 1, "of-event")
        && !clause.is(at + 1, "event")
        && !clause.is(at + 1, "events")
        && !clause.is(at + 1, "people")
        && !clause.is(at + 1, "perpetrator")
        && !clause.is(at + 1, "harm-noun")
        && !clause.is(at + 1, "deadly-event");
  }

  /** "a flood of offers": a measure of much, unless a time follows. */
  private static boolean isMuch(Clause clause, int at) {
    return clause.is(at, "noun-only")
        && clause.lower(at + 1).equals("of")
        && clause.timeAt(at + 2).isEmpty()
        && clause.numberAt(at + 2).isEmpty()
        && !clause.is(at + 2, "det")
        && clause.nameAt(at + 2).isEmpty();
  }

  private static String tag(Clause clause, int at) {
    return Optional.of(clause.tags())
        .map(Tags::xpos)
        .filter(tags -> at >= 0 && at < tags.size())
        .map(tags -> tags.get(at))
        .orElse("");
  }
}
