package org.dossier.lab.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeRange;
import org.dossier.model.Timex;

/**
 * Whether the days that bound an event agree with the TIMEX3 value of the same words.
 *
 * @param same pairs of readings of the same days
 * @param within pairs of which one holds the other: a part of a month within the month
 * @param overlapping pairs that share some days
 * @param apart pairs that share none: one of them is wrong
 * @param lines what is said of every pair that is apart or only overlaps
 */
public record Layers(int same, int within, int overlapping, int apart, List<String> lines) {

  static final Layers NONE = new Layers(0, 0, 0, 0, List.of());

  public Layers {
    lines = List.copyOf(lines);
  }

  Layers plus(Layers other) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(other.lines);
    return new Layers(
        same + other.same,
        within + other.within,
        overlapping + other.overlapping,
        apart + other.apart,
        all);
  }

  /** Compares the readings of a report that says when it was published. */
  public static Layers of(AnnotatedDocument report) {
    Optional<LocalDate> published = report.document().publication().date();
    Layers layers = NONE;
    for (Sentence sentence : report.sentences()) {
      for (TimeMention time : sentence.times()) {
        Optional<TimeRange> days = published.flatMap(time.value()::daysIn);
        Optional<Timex> timex = timex(sentence, time).filter(found -> found.days().isPresent());
        if (days.isPresent() && timex.isPresent()) {
          layers = layers.plus(of(report, sentence, time, days.get(), timex.get()));
        }
      }
    }
    return layers;
  }

  private static Optional<Timex> timex(Sentence sentence, TimeMention time) {
    Span words = sentence.spanOf(time.first(), time.end());
    return sentence.timexes().stream().filter(timex -> timex.span().overlaps(words)).findFirst();
  }

  private static Layers of(
      AnnotatedDocument report, Sentence sentence, TimeMention time, TimeRange days, Timex timex) {
    TimeRange value = timex.days().orElseThrow();
    Optional<TimeRange> shared = days.intersect(value);
    String words = report.quote(sentence, time.first(), time.end()).quote().replace('\n', ' ');
    String line =
        "%s\t%s\t%s\t%s..%s\t%s\t%s"
            .formatted(
                time.rule(),
                timex.rule(),
                words,
                days.earliest().orElseThrow(),
                days.latest().orElseThrow(),
                timex.value(),
                report.document().id());
    if (shared.isEmpty()) {
      return new Layers(0, 0, 0, 1, List.of("apart\t" + line));
    }
    if (days.equals(value)) {
      return new Layers(1, 0, 0, 0, List.of());
    }
    boolean holds = shared.get().equals(days) || shared.get().equals(value);
    return holds
        ? new Layers(0, 1, 0, 0, List.of())
        : new Layers(0, 0, 1, 0, List.of("overlap\t" + line));
  }
}
