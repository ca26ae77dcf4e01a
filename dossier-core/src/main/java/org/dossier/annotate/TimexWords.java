package org.dossier.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Span;
import org.dossier.model.Token;

/** Parts words joined by hyphens, so that "third-quarter" reads as "third quarter" does. */
final class TimexWords {

  private TimexWords() {}

  static Words parted(Words words) {
    int first = 0;
    while (first < words.size() && !isJoined(words.lower(first))) {
      first++;
    }
    if (first == words.size()) {
      return words;
    }
    List<Token> tokens = new ArrayList<>(words.size() + 4);
    for (int i = 0; i < words.size(); i++) {
      part(words.token(i), tokens);
    }
    return words.with(tokens);
  }

  private static boolean isJoined(String lower) {
    int hyphen = lower.indexOf('-');
    return hyphen > 0
        && hyphen < lower.length() - 1
        && (isLetter(lower.charAt(hyphen - 1)) || isLetter(lower.charAt(hyphen + 1)));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static void part(Token token, List<Token> into) {
    String lower = token.lower();
    if (!isJoined(lower) || lower.length() != token.text().length()) {
      into.add(token);
      return;
    }
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || lower.charAt(i) == '-') {
        addPart(token, start, i, into);
        start = i + 1;
      }
    }
  }

  private static void addPart(Token token, int start, int end, List<Token> into) {
    if (end > start) {
      int from = token.span().start();
      into.add(
          new Token(
              new Span(from + start, from + end),
              token.text().substring(start, end),
              token.lower().substring(start, end)));
    }
  }
}
