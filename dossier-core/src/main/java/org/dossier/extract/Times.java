package org.dossier.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeValue;

/** Decides which time expression of a sentence dates which words. */
final class Times {

  private Times() {}

  /**
   * Finds the expression that dates some words: one in the same segment, the nearest first; else
   * one that stands alone in a segment right before or right after; else one that opens the
   * sentence.
   */
  static Optional<TimeMention> of(Clause clause, Slice words) {
    List<TimeMention> dates =
        clause.times().stream()
            .filter(time -> !(time.value() instanceof TimeValue.Length))
            .toList();
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    Segments segments = clause.segments();
    int first = segments.indexOf(words.first());
    int last = segments.indexOf(words.end() - 1);
    return nearest(clause, dates, segments, words, first, last)
        .or(() -> standingAlone(clause, dates, segments, first - 1))
        .or(() -> standingAlone(clause, dates, segments, last + 1))
        .or(() -> standingAlone(clause, dates, segments, 0));
  }

  private static Optional<TimeMention> nearest(
      Clause clause, List<TimeMention> dates, Segments segments, Slice words, int first, int last) {
    return dates.stream()
        .filter(
            time ->
                segments.indexOf(time.first()) >= first && segments.indexOf(time.first()) <= last)
        .filter(time -> !belongsToSpeech(clause, time, words))
        .min(Comparator.comparingInt(time -> distance(time, words)));
  }

  /** "announced on Monday that …" dates the announcement, not what was announced. */
  private static boolean belongsToSpeech(Clause clause, TimeMention time, Slice words) {
    int before = time.first() - 1;
    while (clause.is(before, "time-prep")) {
      before--;
    }
    return clause.is(before, "say") && !words.covers(before);
  }

  private static int distance(TimeMention time, Slice words) {
    if (words.covers(time.first())) {
      return 0;
    }
    return time.first() >= words.end()
        ? time.first() - words.end() + 1
        : words.first() - time.end() + 1;
  }

  private static Optional<TimeMention> standingAlone(
      Clause clause, List<TimeMention> dates, Segments segments, int index) {
    if (index < 0 || index >= segments.all().size()) {
      return Optional.empty();
    }
    Slice segment = segments.all().get(index);
    return dates.stream()
        .filter(time -> segment.covers(time.first()))
        .filter(time -> fills(clause, segment, time))
        .findFirst();
  }

  private static boolean fills(Clause clause, Slice segment, TimeMention time) {
    for (int i = segment.first(); i < segment.end(); i++) {
      boolean inside = time.first() <= i && i < time.end();
      if (!inside
          && !clause.is(i, "time-prep")
          && !clause.is(i, "adverb")
          && !clause.is(i, "det")) {
        return false;
      }
    }
    return true;
  }
}
