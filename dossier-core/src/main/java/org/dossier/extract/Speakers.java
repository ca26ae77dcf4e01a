package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Attribution;
import org.dossier.model.Evidence;
import org.dossier.model.Factuality;
import org.dossier.model.Voice;

/** Makes voices of the speakers that a reading itself names. */
final class Speakers {

  private static final int REACH = 2;

  private final Context context;

  Speakers(Context context) {
    this.context = context;
  }

  /**
   * Returns who a reading's speaker is: by its words, or for a pronoun whoever spoke last in the
   * sentences before.
   */
  Optional<Voice> voice(Reading reading, Slice source, Voice.Stance stance, Factuality factuality) {
    Clause clause = reading.sentence();
    Optional<Evidence> cue = Optional.of(clause.quote(reading.verb()));
    if (Phrases.isPronoun(clause, source)) {
      return last(reading.clause(), source)
          .map(v -> new Voice(v.name(), v.kind(), v.words(), cue, stance, factuality));
    }
    return Optional.of(
        new Voice(
            VoiceKinds.name(clause, source),
            kind(reading, source),
            clause.quote(source),
            cue,
            stance,
            factuality));
  }

  private static Voice.Kind kind(Reading reading, Slice source) {
    return reading.is("claimant")
        ? Voice.Kind.CLAIMANT
        : VoiceKinds.of(reading.sentence(), source).orElse(Voice.Kind.ORGANISATION);
  }

  private Optional<Voice> last(int clause, Slice source) {
    return context.voices().attributed().stream()
        .filter(a -> a.clause() <= clause && a.clause() >= clause - REACH)
        .filter(a -> a.clause() < clause || a.source().end() <= source.first())
        .reduce((a, b) -> b)
        .map(Voices.Attributed::voice);
  }

  /** Returns the voices around some words that are not the speaker itself, outermost first. */
  List<Voice> around(Reading reading, Slice words, Optional<Voice> speaker) {
    List<Voice> voices = new ArrayList<>();
    for (Voice voice : context.attributionOf(reading.clause(), words).voices()) {
      if (!isOwn(reading, voice, speaker) && voice.stance() != Voice.Stance.DENYING) {
        voices.add(voice);
      }
    }
    return voices;
  }

  /** Whether a voice is made of the very words the reading rests on. */
  private static boolean isOwn(Reading reading, Voice voice, Optional<Voice> speaker) {
    Evidence words = reading.sentence().quote(reading.words());
    return speaker.map(s -> s.words().overlaps(voice.words())).orElse(false)
        || voice.words().overlaps(words)
        || voice.cue().map(cue -> cue.overlaps(words)).orElse(false);
  }

  /** Returns the chain of voices over a reading, its own speaker last. */
  Attribution chain(Reading reading, Slice anchor, Optional<Voice> speaker) {
    List<Voice> voices = reading.is("aside") ? new ArrayList<>() : around(reading, anchor, speaker);
    speaker.ifPresent(voices::add);
    return new Attribution(voices);
  }
}
