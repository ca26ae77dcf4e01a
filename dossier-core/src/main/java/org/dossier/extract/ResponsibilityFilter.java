package org.dossier.extract;

import java.util.Optional;
import org.dossier.model.Voice;

/** Says which readings by {@code responsibility.rules} speak of who did it. */
final class ResponsibilityFilter {

  private ResponsibilityFilter() {}

  static boolean accepts(Reading reading) {
    Clause clause = reading.sentence();
    return speaks(reading)
        && holds(reading, "named", slice -> Phrases.isNamed(clause, slice))
        && holds(reading, "culprit", slice -> isCulprit(clause, slice))
        && holds(reading, "happening", slice -> happens(clause, slice))
        && holds(reading, "agent", slice -> isAgent(clause, slice))
        && holds(reading, "private", slice -> !isOfficial(clause, slice))
        && (!reading.rule().name().startsWith("responsibility.accused")
            || reading.part("target").filter(slice -> isAgent(clause, slice)).isPresent());
  }

  private static boolean holds(
      Reading reading, String setting, java.util.function.Predicate<Slice> test) {
    return !reading.is(setting) || reading.partOf(setting).filter(test).isPresent();
  }

  /** A speaker must be somebody: a kind of speaker, a name or a pronoun. */
  private static boolean speaks(Reading reading) {
    Optional<Slice> speaker = reading.part("speaker");
    return speaker
        .map(
            slice ->
                VoiceKinds.of(reading.sentence(), slice).isPresent()
                    || Phrases.isPronoun(reading.sentence(), slice)
                    || Phrases.isNamed(reading.sentence(), slice)
                    || reading.is("claimant"))
        .orElse(!reading.rule().setting("subject").equals(Optional.of("speaker")));
  }

  private static boolean isCulprit(Clause clause, Slice slice) {
    return Phrases.has(clause, slice, "culprit") || happens(clause, slice);
  }

  private static boolean happens(Clause clause, Slice slice) {
    return Events.firstIn(clause, slice).isPresent()
        || Phrases.has(clause, slice, "threat")
        || Phrases.has(clause, slice, "plot");
  }

  /** Whether the words can be held responsible: a name, a body, people; not the weather. */
  private static boolean isAgent(Clause clause, Slice slice) {
    return Phrases.isNamed(clause, slice)
        || VoiceKinds.of(clause, slice).isPresent()
        || isCulprit(clause, slice)
        || Phrases.has(clause, slice, "held")
        || Phrases.isPronoun(clause, slice);
  }

  private static boolean isOfficial(Clause clause, Slice slice) {
    return VoiceKinds.of(clause, slice).equals(Optional.of(Voice.Kind.OFFICIAL));
  }
}
