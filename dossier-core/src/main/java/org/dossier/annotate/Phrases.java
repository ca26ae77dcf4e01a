package org.dossier.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of one or more words, each with a value; finds the longest one at a place. Words are
 * compared in {@link org.dossier.model.Token#lower()} form.
 */
final class Phrases<V> {

  /** A phrase found: one past its last token, and its value. */
  record Match<V>(int end, V value) {}

  private record Entry<V>(List<String> words, V value) {}

  private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

  /** Adds a phrase; words are parted by single spaces. A phrase added twice keeps both values. */
  Phrases<V> add(String phrase, V value) {
    List<String> words = List.of(phrase.split(" "));
    List<Entry<V>> entries = byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>(1));
    entries.add(new Entry<>(words, value));
    entries.sort(Comparator.comparingInt((Entry<V> entry) -> entry.words().size()).reversed());
    return this;
  }

  boolean startsWith(String word) {
    return byFirstWord.containsKey(word);
  }

  /** Finds the longest phrase that begins at a token. */
  Optional<Match<V>> at(Words words, int first) {
    List<Entry<V>> entries = byFirstWord.get(words.lower(first));
    if (entries == null) {
      return Optional.empty();
    }
    for (Entry<V> entry : entries) {
      if (matches(entry.words(), words, first)) {
        return Optional.of(new Match<>(first + entry.words().size(), entry.value()));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(List<String> phrase, Words words, int first) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.lower(first + i))) {
        return false;
      }
    }
    return true;
  }
}
