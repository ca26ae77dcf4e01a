package org.dossier.lab.sentences;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.Span;

/**
 * Puts a text together from rows of CoNLL-U. Words on both sides of a hyphen, which treebanks part
 * and we do not, become one token; so do words that do not stand in the text as they are written.
 */
final class TextBuilder {

  private final String id;
  private final String paragraphEnd;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Span> tokens = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private int sentence;
  private int lastPart;
  private String surface = "";

  TextBuilder(String id, String paragraphEnd) {
    this.id = id;
    this.paragraphEnd = paragraphEnd;
  }

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** Adds one row: a word, or a range that gives the surface of several words. */
  void add(String[] row) {
    if (row[0].contains(".")) {
      return;
    }
    int dash = row[0].indexOf('-');
    if (dash > 0) {
      lastPart = Integer.parseInt(row[0].substring(dash + 1));
      surface = row[1] + space(row);
      return;
    }
    if (Integer.parseInt(row[0]) > lastPart) {
      addWords(List.of(row[1]), row[1] + space(row));
      return;
    }
    parts.add(row[1]);
    if (Integer.parseInt(row[0]) == lastPart) {
      addWords(List.copyOf(parts), surface);
      parts.clear();
    }
  }

  private static String space(String[] row) {
    return List.of(row[9].split("\\|")).contains("SpaceAfter=No") ? "" : " ";
  }

  private void addWords(List<String> words, String written) {
    boolean asWritten = String.join("", words).length() == written.strip().length();
    int at = text.length();
    for (String word : asWritten ? words : List.of(written.strip())) {
      tokens.add(new Span(at, at + word.length()));
      at += word.length();
    }
    text.append(written);
  }

  void endSentence() {
    int end = contentEnd();
    if (end > sentence) {
      sentences.add(new Span(sentence, end));
    }
    sentence = text.length();
    lastPart = 0;
  }

  void endParagraph() {
    if (!text.isEmpty()) {
      text.setLength(contentEnd());
      text.append(paragraphEnd);
      sentence = text.length();
    }
  }

  private int contentEnd() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  CutText build() {
    String whole = text.toString();
    return new CutText(Document.of(id, whole), sentences, joinedAtHyphens(whole));
  }

  private List<Span> joinedAtHyphens(String whole) {
    List<Span> joined = new ArrayList<>();
    for (Span token : tokens) {
      int last = joined.size() - 1;
      if (last >= 0 && isJoined(whole, joined.get(last), token)) {
        joined.set(last, joined.get(last).hull(token));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private static boolean isJoined(String whole, Span left, Span right) {
    int seam = right.start();
    if (left.end() != seam) {
      return false;
    }
    return whole.charAt(seam) == '-'
        ? right.length() == 1 && isWordPart(whole, seam - 1) && isWordPart(whole, seam + 1)
        : whole.charAt(seam - 1) == '-' && isWordPart(whole, seam - 2) && isWordPart(whole, seam);
  }

  private static boolean isWordPart(String whole, int at) {
    return at >= 0 && at < whole.length() && Character.isLetterOrDigit(whole.charAt(at));
  }
}
