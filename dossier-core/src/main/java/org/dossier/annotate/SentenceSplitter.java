package org.dossier.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dossier.model.Token;

/** Parts a block of running text into sentences. */
final class SentenceSplitter {

  private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]", "}");
  private static final Set<String> OPENERS = Set.of("\"", "'", "(", "[", "-", "--");

  private final Abbreviations abbreviations;
  private final Set<String> starters;

  /**
   * @param starters words in lower case that begin sentences and are never a name
   */
  SentenceSplitter(Abbreviations abbreviations, Set<String> starters) {
    this.abbreviations = abbreviations;
    this.starters = starters;
  }

  /** Returns the tokens of each sentence, in order. */
  List<List<Token>> sentences(List<Token> block) {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    boolean lettered = false;
    for (int i = 0; i < block.size(); i++) {
      lettered |= Character.isLetter(block.get(i).text().codePointAt(0));
      if (lettered && isStop(block.get(i))) {
        int end = afterClosers(block, i + 1);
        if (end < block.size() && endsSentence(block, i, end)) {
          sentences.add(block.subList(start, end));
          start = end;
          lettered = false;
        }
        i = end - 1;
      }
    }
    if (start < block.size()) {
      sentences.add(block.subList(start, block.size()));
    }
    return sentences;
  }

  private static boolean isStop(Token token) {
    char last = token.text().charAt(token.text().length() - 1);
    return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u3002';
  }

  /** Marks that stand right behind the stop close the same sentence. */
  private static int afterClosers(List<Token> block, int from) {
    int end = from;
    while (end < block.size()
        && CLOSERS.contains(block.get(end).lower())
        && block.get(end).span().start() == block.get(end - 1).span().end()) {
      end++;
    }
    return end;
  }

  private boolean endsSentence(List<Token> block, int stop, int next) {
    int word = next;
    while (word < block.size() - 1 && OPENERS.contains(block.get(word).lower())) {
      word++;
    }
    Token after = block.get(word);
    int first = after.text().codePointAt(0);
    if (isContinuation(after, first) || isGluedDigit(block, next, first)) {
      return false;
    }
    Token token = block.get(stop);
    boolean plainStop = !Character.isLetter(token.text().codePointAt(0));
    return plainStop || (!abbreviations.wantsMore(token) && startsSentence(after));
  }

  private static boolean isContinuation(Token after, int first) {
    return (Character.isLowerCase(first) && !hasInnerCapital(after.text()))
        || ",;:)]".indexOf(first) >= 0
        || (isStop(after) && !Character.isLetter(first));
  }

  /** Names such as "iPhone" or "al-Qaeda" begin a sentence in lower case. */
  private static boolean hasInnerCapital(String word) {
    return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean isGluedDigit(List<Token> block, int next, int first) {
    return Character.isDigit(first)
        && block.get(next).span().start() == block.get(next - 1).span().end();
  }

  private boolean startsSentence(Token after) {
    int first = after.text().codePointAt(0);
    return (Character.isUpperCase(first)
            && starters.contains(after.text().toLowerCase(Locale.ROOT)))
        || after.lower().equals("\"");
  }
}
