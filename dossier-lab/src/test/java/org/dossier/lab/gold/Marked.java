package org.dossier.lab.gold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text with places marked in it: {@code "[A,B|two [A|words]]"} is "two words", with A and B on
 * all of it and A on "words" too.
 *
 * @param text the text without the marks
 * @param marks the marks, by where they begin, the longer first
 */
public record Marked(String text, List<Mark> marks) {

  /** A marked place, in UTF-16 code units. */
  public record Mark(String id, int start, int end) {}

  private record Open(String ids, int start, int order) {}

  /** Reads a marked text. */
  public static Marked of(String source) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int at = 0; at < source.length(); at++) {
      char next = source.charAt(at);
      if (next == '[') {
        int bar = source.indexOf('|', at);
        open.push(new Open(source.substring(at + 1, bar), text.length(), marks.size()));
        at = bar;
      } else if (next == ']') {
        close(open.pop(), text.length(), marks);
      } else {
        text.append(next);
      }
    }
    return new Marked(text.toString(), List.copyOf(marks));
  }

  private static void close(Open open, int end, List<Mark> marks) {
    int order = open.order();
    for (String id : open.ids().split(",", -1)) {
      marks.add(order++, new Mark(id, open.start(), end));
    }
  }

  /** Returns the marks of one id. */
  public List<Mark> marks(String id) {
    return marks.stream().filter(mark -> mark.id().equals(id)).toList();
  }
}
