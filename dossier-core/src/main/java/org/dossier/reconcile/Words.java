package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and phrases as lower-case words, for comparing. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:\\.(?=\\p{L})[\\p{L}]+)*");
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "of", "and", "s", "for", "to", "its", "their", "his", "her");

  private Words() {}

  /** Returns the words of a phrase in order, without articles and other empty words. */
  static List<String> of(String phrase) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(phrase);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT).replace(".", "");
      if (!EMPTY.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Returns one key for all spellings that differ in case, hyphens and articles only. */
  static String key(String phrase) {
    List<String> words = of(phrase);
    return words.isEmpty() ? phrase.strip().toLowerCase(Locale.ROOT) : String.join(" ", words);
  }

  /** Returns the phrase on one line, as a reader would quote it. */
  static String line(String phrase) {
    return phrase.strip().replaceAll("\\s+", " ");
  }

  /** Returns whether the words of {@code part} stand in {@code whole} next to each other. */
  static boolean within(List<String> part, List<String> whole) {
    return java.util.Collections.indexOfSubList(whole, part) >= 0;
  }

  /** Lists items for a sentence: "a", "a and b", "a, b and c". */
  static String list(Collection<String> items) {
    List<String> all = List.copyOf(items);
    if (all.size() <= 1) {
      return String.join("", all);
    }
    return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
  }
}
