package org.dossier.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.model.Span;

/**
 * Turns spans that may nest and cross into properly nested marks.
 *
 * <p>A span that crosses the end of another is cut there; its first piece carries its anchor, the
 * others point back at it.
 */
final class Highlighter {
  private static final Comparator<Span> OUTERMOST_FIRST =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparing(Span::end).reversed());

  /** Receives text and marks from left to right. */
  interface Sink {
    void text(String text);

    /** A mark begins; {@code first} tells the first piece of its span. */
    void begin(Span span, boolean first);

    /** The innermost mark ends; {@code last} tells the last piece of its span. */
    void end(Span span, boolean last);
  }

  private final String text;
  private final Sink sink;
  private final Deque<Span> open = new ArrayDeque<>();
  private final Set<Span> begun = new HashSet<>();
  private int at;

  private Highlighter(String text, Sink sink) {
    this.text = text;
    this.sink = sink;
  }

  /**
   * Sends a text with its marks to a sink.
   *
   * @param spans any spans inside the text, in any order; one given twice is marked once
   */
  static void mark(String text, List<Span> spans, Sink sink) {
    new Highlighter(text, sink).run(spans);
  }

  private void run(List<Span> spans) {
    SortedMap<Integer, List<Span>> starts = new TreeMap<>();
    for (Span span : new HashSet<>(spans)) {
      starts.computeIfAbsent(span.start(), s -> new ArrayList<>()).add(span);
      starts.computeIfAbsent(span.end(), s -> new ArrayList<>());
    }
    starts.forEach(this::boundary);
    advance(text.length());
  }

  private void boundary(int place, List<Span> starting) {
    advance(place);
    List<Span> next = new ArrayList<>(starting);
    while (open.stream().anyMatch(span -> span.end() == place)) {
      Span closed = open.pop();
      boolean last = closed.end() == place;
      sink.end(closed, last);
      if (!last) {
        next.add(closed);
      }
    }
    next.sort(Comparator.comparing(Span::end).reversed().thenComparing(OUTERMOST_FIRST));
    next.forEach(this::begin);
  }

  private void begin(Span span) {
    sink.begin(span, begun.add(span));
    open.push(span);
  }

  private void advance(int to) {
    if (to > at) {
      sink.text(text.substring(at, to));
      at = to;
    }
  }
}
