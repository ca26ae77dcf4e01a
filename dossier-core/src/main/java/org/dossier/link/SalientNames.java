package org.dossier.link;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.model.Document;
import org.dossier.model.Span;

/**
 * The names a report turns on: words with a capital inside a sentence, most frequent first, generic
 * words, countries and capitals left out.
 *
 * <p>They know a story again whose reports never name the incident itself.
 */
final class SalientNames {

  private static final int KEPT = 12;
  private static final int SHORTEST = 3;

  /** What stands between two words of one sentence. */
  private static final Pattern INSIDE = Pattern.compile("[^\\S\\n]*[,;'’()-]?[^\\S\\n]*");

  private final WordLists lists;

  SalientNames(WordLists lists) {
    this.lists = lists;
  }

  /**
   * Finds them.
   *
   * @param text the words of the document
   */
  Set<String> of(Document document, Text text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 1; i < text.length(); i++) {
      if (isName(document.text(), text, i)) {
        counts.merge(text.words().get(i), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue()))
        .limit(KEPT)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isName(String stored, Text text, int i) {
    List<Span> spans = text.spans();
    String word = text.words().get(i);
    String between = stored.substring(spans.get(i - 1).end(), spans.get(i).start());
    return word.length() >= SHORTEST
        && Character.isUpperCase(stored.codePointAt(spans.get(i).start()))
        && INSIDE.matcher(between).matches()
        && !lists.generic().contains(word)
        && !lists.weak().contains(word);
  }
}
