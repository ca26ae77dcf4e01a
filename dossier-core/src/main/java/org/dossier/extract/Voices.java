package org.dossier.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.model.Attribution;
import org.dossier.model.Voice;

/**
 * Who says what in a document.
 *
 * @param attributed every voice with the words it is made to say, in text order
 */
record Voices(List<Attributed> attributed) {

  /**
   * A voice and the words it is made to say.
   *
   * @param clause the sentence, by index in the document
   * @param content the tokens said
   * @param source the tokens that name the speaker
   * @param cue the tokens that make it speak
   */
  record Attributed(int clause, Slice content, Slice source, Slice cue, Voice voice) {}

  Voices {
    attributed = List.copyOf(attributed);
  }

  /** Returns the chain of voices over some words: who says the most, first. */
  Attribution of(int clause, Slice words) {
    return new Attribution(
        attributed.stream()
            .filter(a -> a.clause == clause && a.content.covers(words.first()))
            .filter(a -> !a.cue.overlaps(words) || a.content.covers(words))
            .sorted(
                Comparator.<Attributed>comparingInt(a -> a.content.first() - a.content.end())
                    .thenComparingInt(a -> a.cue.first()))
            .map(Attributed::voice)
            .collect(Collectors.toMap(Voice::name, v -> v, (a, b) -> a, LinkedHashMap::new))
            .values()
            .stream()
            .toList());
  }
}
