package org.dossier.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.dossier.model.Span;

/**
 * Cuts a text where marks begin and end, so that marks that nest and cross become pieces, each
 * under all marks that cover it.
 */
final class HtmlSegments {

  private HtmlSegments() {}

  /**
   * A mark.
   *
   * @param span what it covers
   * @param style its style class
   * @param target anchor of what it stands for; empty for none
   */
  record Mark(Span span, String style, String target) {}

  /**
   * A piece of the text.
   *
   * @param start where it begins in the text, in UTF-16 code units
   * @param text its text, never empty
   * @param marks what covers it, the shortest first
   */
  record Piece(int start, String text, List<Mark> marks) {}

  /** Returns the pieces of a text, which together are the text. */
  static List<Piece> of(String text, List<Mark> marks) {
    TreeMap<Integer, List<Mark>> starts = new TreeMap<>();
    starts.put(0, new ArrayList<>());
    for (Mark mark : marks) {
      starts.computeIfAbsent(mark.span().start(), s -> new ArrayList<>()).add(mark);
      starts.computeIfAbsent(mark.span().end(), s -> new ArrayList<>());
    }
    starts.putIfAbsent(text.length(), List.of());
    List<Piece> pieces = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    for (int at : starts.keySet()) {
      open.removeIf(mark -> mark.span().end() <= at);
      open.addAll(starts.getOrDefault(at, List.of()));
      Integer end = starts.higherKey(at);
      if (end != null) {
        pieces.add(new Piece(at, text.substring(at, end), shortestFirst(open)));
      }
    }
    return pieces;
  }

  private static List<Mark> shortestFirst(List<Mark> marks) {
    return marks.stream()
        .sorted(Comparator.comparingInt((Mark mark) -> mark.span().length()))
        .toList();
  }
}
