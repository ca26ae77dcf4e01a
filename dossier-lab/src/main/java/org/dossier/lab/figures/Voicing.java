package org.dossier.lab.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dossier.model.Attribution;
import org.dossier.model.Voice;

/** Compares who is cited for a figure with who is labelled as cited. */
final class Voicing {

  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "for", "and", "in", "at", "its", "his", "her", "their");

  private Voicing() {}

  /** Returns whether nobody is cited on either side, or some voice has a word of a labelled one. */
  static boolean agrees(List<String> labelled, Attribution read) {
    if (labelled.isEmpty() || read.voices().isEmpty()) {
      return labelled.isEmpty() && read.voices().isEmpty();
    }
    Set<String> words = new HashSet<>();
    labelled.forEach(voice -> words.addAll(words(voice)));
    return read.voices().stream()
        .map(Voice::words)
        .anyMatch(voice -> words(voice.quote()).stream().anyMatch(words::contains));
  }

  private static Set<String> words(String voice) {
    Set<String> words = new HashSet<>();
    for (String word : voice.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
