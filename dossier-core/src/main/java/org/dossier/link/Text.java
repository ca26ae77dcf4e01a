package org.dossier.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Span;

/** A text as words with their places: runs of letters and digits, lower case. */
record Text(List<String> words, List<Span> spans) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  Text {
    words = List.copyOf(words);
    spans = List.copyOf(spans);
  }

  static Text of(String text) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return new Text(words, spans);
  }

  /** Returns the words that a text writes with a capital. */
  static Set<String> capitalised(String text) {
    Text all = of(text);
    Set<String> words = new HashSet<>();
    for (int i = 0; i < all.length(); i++) {
      if (Character.isUpperCase(text.codePointAt(all.spans.get(i).start()))) {
        words.add(all.words.get(i));
      }
    }
    return words;
  }

  int length() {
    return words.size();
  }

  /** Returns whether some words of this text and some of another are the same. */
  boolean hasRun(int first, Text other, int otherFirst, int length) {
    for (int i = 0; i < length; i++) {
      if (!words.get(first + i).equals(other.words.get(otherFirst + i))) {
        return false;
      }
    }
    return true;
  }
}
