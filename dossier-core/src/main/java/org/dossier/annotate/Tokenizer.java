package org.dossier.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Span;
import org.dossier.model.Token;

/**
 * Cuts text into words, numbers and marks, as the Penn Treebank does: clitics stand apart, hyphened
 * words stay whole, an abbreviation keeps its stop.
 */
final class Tokenizer {

  private static final List<String> CLITICS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

  private final Abbreviations abbreviations;
  private final RunTogether runTogether;

  Tokenizer(Abbreviations abbreviations, RunTogether runTogether) {
    this.abbreviations = abbreviations;
    this.runTogether = runTogether;
  }

  /** Cuts the stretch of {@code text} from {@code start} up to but not including {@code end}. */
  List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>((end - start) / 5 + 1);
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (Characters.isSpace(c)) {
        at += Character.charCount(c);
      } else {
        at = next(text, at, end, tokens);
      }
    }
    return tokens;
  }

  private int next(String text, int at, int end, List<Token> into) {
    int address = WordScanner.addressEnd(text, at, end);
    if (address > at) {
      into.add(token(text, at, address));
      return address;
    }
    int word = WordScanner.wordEnd(text, at, end);
    if (word == at) {
      int mark = markEnd(text, at, end);
      into.add(token(text, at, mark));
      return mark;
    }
    if (word < end && text.charAt(word) == '.' && abbreviations.keepsStop(text, at, word, end)) {
      into.add(token(text, at, word + 1));
      return word + 1;
    }
    addWord(text, at, word, into);
    return word;
  }

  private void addWord(String text, int start, int end, List<Token> into) {
    int clitic = cliticStart(text, start, end);
    Optional<Integer> seam = runTogether.seam(text, start, clitic);
    if (seam.isPresent()) {
      into.add(token(text, start, seam.get()));
      into.add(token(text, seam.get(), clitic));
    } else {
      into.add(token(text, start, clitic));
    }
    if (clitic < end) {
      into.add(token(text, clitic, end));
    }
  }

  private static int cliticStart(String text, int start, int end) {
    boolean marked =
        end - start > 2
            && (Characters.isApostrophe(text.charAt(end - 2))
                || Characters.isApostrophe(text.charAt(end - 3)));
    if (!marked) {
      return end;
    }
    for (String clitic : CLITICS) {
      int at = end - clitic.length();
      if (at > start && endsWith(text, at, clitic)) {
        return at;
      }
    }
    return end;
  }

  private static boolean endsWith(String text, int at, String clitic) {
    for (int i = 0; i < clitic.length(); i++) {
      char c = Characters.plain(text.charAt(at + i));
      if (c != clitic.charAt(i) && c != Character.toUpperCase(clitic.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int markEnd(String text, int at, int end) {
    int c = text.codePointAt(at);
    int after = at + Character.charCount(c);
    if (isTypewriterQuote(c) && after < end && text.charAt(after) == c) {
      return after + 1;
    }
    if (c == '\'' || c == '\u2019') {
      return genitiveEnd(text, at, end);
    }
    if (c == '.' || c == '-' || c == '!' || c == '?') {
      while (after < end && isSameRun(c, text.charAt(after))) {
        after++;
      }
    }
    return Math.min(after, end);
  }

  /** Two of them are a quotation mark of typewriters and wires. */
  private static boolean isTypewriterQuote(int c) {
    return c == '\'' || c == '`';
  }

  private static boolean isSameRun(int first, char c) {
    return (first == '!' || first == '?') ? c == '!' || c == '?' : c == first;
  }

  /** A genitive may stand apart from its word, as after a closing quotation mark. */
  private static int genitiveEnd(String text, int at, int end) {
    boolean genitive =
        at + 1 < end
            && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
            && (at + 2 == end || !Character.isLetterOrDigit(text.charAt(at + 2)))
            && at > 0
            && !Characters.isSpace(text.charAt(at - 1));
    return genitive ? at + 2 : at + 1;
  }

  private static Token token(String text, int start, int end) {
    String written = text.substring(start, end);
    return new Token(new Span(start, end), written, Characters.comparable(written));
  }
}
