package org.dossier.lab.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.extract.attribution.Reported;
import org.dossier.model.Span;

/**
 * An attribution as sets of the text's words and marks, numbered through: spans are compared by the
 * words in them, so that a blank more or less is no difference.
 *
 * @param source of the source
 * @param cue of the cue
 * @param content of the content
 */
record Measured(BitSet source, BitSet cue, BitSet content) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");

  /** Returns the words of a text as spans. */
  static List<Span> words(String text) {
    Matcher matcher = WORD.matcher(text);
    return matcher.results().map(word -> new Span(word.start(), word.end())).toList();
  }

  static Measured of(Reported reported, List<Span> words) {
    return new Measured(
        in(reported.source(), words), in(reported.cue(), words), in(reported.content(), words));
  }

  private static BitSet in(List<Span> spans, List<Span> words) {
    BitSet set = new BitSet();
    for (Span span : spans) {
      for (int i = firstFrom(words, span.start());
          i < words.size() && words.get(i).start() < span.end();
          i++) {
        set.set(i);
      }
    }
    return set;
  }

  private static int firstFrom(List<Span> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean sharesCueWith(Measured other) {
    return cue.intersects(other.cue);
  }

  static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }
}
