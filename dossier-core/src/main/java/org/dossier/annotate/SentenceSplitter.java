package org.dossier.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dossier.model.Token;

/** Parts a block of running text into sentences. */
final class SentenceSplitter {

  private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]", "}");
  private static final Set<String> OPENERS = Set.of("\"", "'", "(", "[", "-", "--");

  private final AbbreviationEnds abbreviations;
  private final UnstoppedEnds unstopped;

  SentenceSplitter(AbbreviationEnds abbreviations, UnstoppedEnds unstopped) {
    this.abbreviations = abbreviations;
    this.unstopped = unstopped;
  }

  /** Returns the tokens of each sentence, in order. */
  List<List<Token>> sentences(List<Token> block) {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    boolean lettered = false;
    for (int i = 0; i < block.size(); i++) {
      lettered |= Character.isLetter(block.get(i).text().codePointAt(0));
      boolean stop = isStop(block.get(i));
      int end = stop && lettered ? afterClosers(block, i + 1) : i + 1;
      if (lettered && end < block.size() && ends(block, i, end, stop)) {
        sentences.add(block.subList(start, end));
        start = end;
        lettered = false;
      }
      i = end - 1;
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

  private boolean ends(List<Token> block, int i, int next, boolean stop) {
    return stop ? endsAtStop(block, i, next) : unstopped.endsBefore(block, next);
  }

  private boolean endsAtStop(List<Token> block, int stop, int next) {
    int word = next;
    while (word < block.size() - 1 && OPENERS.contains(block.get(word).lower())) {
      word++;
    }
    Token after = block.get(word);
    int first = after.text().codePointAt(0);
    if (isContinuation(after, first)
        || isGluedDigit(block, next, first)
        || QuotationEnds.goesOn(block, stop, next)) {
      return false;
    }
    boolean plainStop = !Character.isLetter(block.get(stop).text().codePointAt(0));
    return plainStop || abbreviations.ends(block, stop, word) || unstopped.endsBefore(block, next);
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
}
