package org.dossier.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dossier.model.Quotation;

/**
 * Finds words in quotation marks, inside each sentence of one paragraph. A quotation that runs over
 * a full stop is told in each of its sentences; one that is never closed ends with its sentence.
 */
final class QuotationReader {

  private enum Mark {
    NONE,
    OPEN,
    CLOSE
  }

  /** Returns the quotations of each sentence of one paragraph. */
  List<List<Quotation>> read(List<Words> paragraph) {
    List<List<Quotation>> all = new ArrayList<>();
    boolean inside = false;
    for (int s = 0; s < paragraph.size(); s++) {
      Words words = paragraph.get(s);
      Run run = new Run(words, inside);
      run.read();
      boolean runsOn = run.isOpen() && closesLater(paragraph, s + 1);
      all.add(run.found(!inside || runsOn || run.closed));
      inside = runsOn;
    }
    return all;
  }

  private static boolean closesLater(List<Words> paragraph, int from) {
    for (int s = from; s < paragraph.size(); s++) {
      Words words = paragraph.get(s);
      for (int i = 0; i < words.size(); i++) {
        Mark mark = doubleMark(words, i, true);
        if (mark != Mark.NONE) {
          return mark == Mark.CLOSE;
        }
      }
    }
    return false;
  }

  /** Tells a double mark by its shape or, if it is straight, by the space around it. */
  private static Mark doubleMark(Words words, int i, boolean open) {
    String text = words.text(i);
    return switch (text) {
      case "\u201c", "\u00ab", "\u201e" -> Mark.OPEN;
      case "\u201d", "\u00bb" -> Mark.CLOSE;
      case "\"", "''", "``" -> straight(words, i, open);
      default -> Mark.NONE;
    };
  }

  private static Mark straight(Words words, int i, boolean open) {
    boolean gluedBefore = words.isGlued(i);
    boolean gluedAfter = words.isGlued(i + 1);
    if (gluedBefore != gluedAfter && (i > 0 || gluedAfter)) {
      return gluedAfter ? Mark.OPEN : Mark.CLOSE;
    }
    return open ? Mark.CLOSE : Mark.OPEN;
  }

  /** Tells an apostrophe-shaped mark that quotes from one that does not. */
  private static Mark singleMark(Words words, int i) {
    String text = words.text(i);
    if (text.equals("\u2018")) {
      return Mark.OPEN;
    }
    if (!text.equals("'") && !text.equals("\u2019")) {
      return Mark.NONE;
    }
    boolean before = words.isGlued(i);
    boolean after = words.isGlued(i + 1);
    if (text.equals("'") && after && !before && words.isWord(i + 1)) {
      return Mark.OPEN;
    }
    return (before && !after) || !words.isWord(i + 1) ? Mark.CLOSE : Mark.NONE;
  }

  /** One pass over one sentence. */
  private static final class Run {
    private final Words words;
    private final List<Quotation> found = new ArrayList<>();
    private int doubleStart;
    private int singleStart = -1;
    private boolean closed;

    Run(Words words, boolean inside) {
      this.words = words;
      this.doubleStart = inside ? 0 : -1;
    }

    void read() {
      for (int i = 0; i < words.size(); i++) {
        if (isQuoteLike(words.text(i))) {
          readDouble(i, doubleMark(words, i, isOpen()));
          readSingle(i, singleMark(words, i));
        }
      }
    }

    private static boolean isQuoteLike(String text) {
      return text.length() <= 2
          && "\"'`\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb".indexOf(text.charAt(0)) >= 0;
    }

    private void readDouble(int i, Mark mark) {
      if (mark == Mark.OPEN) {
        doubleStart = i + 1;
      } else if (mark == Mark.CLOSE && isOpen()) {
        add(doubleStart, i);
        doubleStart = -1;
        closed = true;
      }
    }

    private void readSingle(int i, Mark mark) {
      if (mark == Mark.OPEN) {
        singleStart = i + 1;
      } else if (mark == Mark.CLOSE && singleStart >= 0) {
        add(singleStart, i);
        singleStart = -1;
      }
    }

    private void add(int first, int end) {
      if (first < end) {
        found.add(new Quotation(first, end));
      }
    }

    boolean isOpen() {
      return doubleStart >= 0;
    }

    List<Quotation> found(boolean takeOpen) {
      if (isOpen() && takeOpen) {
        add(doubleStart, words.size());
      }
      found.sort(Comparator.comparingInt(Quotation::first).thenComparingInt(q -> -q.end()));
      return outermost(found);
    }
  }

  /** A quotation inside another one belongs to it. */
  private static List<Quotation> outermost(List<Quotation> sorted) {
    List<Quotation> outer = new ArrayList<>();
    for (Quotation quotation : sorted) {
      if (outer.isEmpty() || quotation.first() >= outer.get(outer.size() - 1).end()) {
        outer.add(quotation);
      }
    }
    return List.copyOf(outer);
  }
}
