package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a sentence between commas, brackets, dashes and the like.
 *
 * <p>A mark inside a time expression, a name or a number does not separate.
 */
final class Segments {

  private final List<Slice> slices;

  private Segments(List<Slice> slices) {
    this.slices = slices;
  }

  static Segments of(Clause clause) {
    List<Slice> slices = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < clause.size()) {
      int end = endOfMention(clause, at);
      boolean separates = end == at + 1 && clause.is(at, "separator");
      boolean opens = end == at + 1 && at > start && clause.is(at, "segment-opener");
      if (separates || opens) {
        addNonEmpty(slices, start, at);
        start = separates ? at + 1 : at;
      }
      at = end;
    }
    addNonEmpty(slices, start, clause.size());
    return new Segments(List.copyOf(slices));
  }

  private static void addNonEmpty(List<Slice> slices, int start, int end) {
    if (end > start) {
      slices.add(new Slice(start, end));
    }
  }

  private static int endOfMention(Clause clause, int at) {
    int end = at + 1;
    end = Math.max(end, clause.timeAt(at).map(time -> time.end()).orElse(end));
    end = Math.max(end, clause.nameAt(at).map(name -> name.end()).orElse(end));
    return Math.max(end, clause.numberAt(at).map(number -> number.end()).orElse(end));
  }

  List<Slice> all() {
    return slices;
  }

  /** Returns the index of the segment that holds a token; of the nearest before it for a mark. */
  int indexOf(int token) {
    int index = 0;
    for (int i = 0; i < slices.size(); i++) {
      if (slices.get(i).first() <= token) {
        index = i;
      }
    }
    return index;
  }
}
