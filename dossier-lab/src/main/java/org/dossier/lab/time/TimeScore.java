package org.dossier.lab.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Sentence;
import org.dossier.model.Timex;

/**
 * The score of one report or more.
 *
 * @param counts how much is right
 * @param misses what is wrong, in text order
 */
public record TimeScore(TimeCounts counts, List<Miss> misses) {

  /** Nothing scored. */
  public static final TimeScore NONE = new TimeScore(TimeCounts.NONE, List.of());

  /**
   * Something wrong.
   *
   * @param kind missed, spurious, or wrong value or type, with the rule or label it is about
   * @param words the expression itself, as labelled if it is labelled
   * @param document the report
   * @param labelled the labelled type and value; empty if spurious
   * @param read the type and value read; empty if missed
   */
  public record Miss(String kind, String words, String document, String labelled, String read) {}

  public TimeScore {
    misses = List.copyOf(misses);
  }

  /** Scores what was read in a labelled report. */
  public static TimeScore of(TimeMl labelled, AnnotatedDocument annotated) {
    List<Timex> read =
        annotated.sentences().stream()
            .filter(sentence -> sentence.field() == Field.TEXT)
            .map(Sentence::timexes)
            .flatMap(List::stream)
            .toList();
    return of(labelled, read);
  }

  /** Scores expressions read in a labelled report. */
  public static TimeScore of(TimeMl labelled, List<Timex> read) {
    List<Timex> left = new ArrayList<>(read);
    List<Miss> misses = new ArrayList<>();
    TimeCounts counts = TimeCounts.NONE.plus(new TimeCounts(0, read.size(), 0, 0, 0, 0));
    for (Timex label : labelled.timexes()) {
      Optional<Timex> match = match(label, left);
      match.ifPresent(left::remove);
      counts = counts.plus(match.map(found -> compare(label, found)).orElse(missed()));
      miss(labelled.document(), label, match).ifPresent(misses::add);
    }
    left.forEach(extra -> misses.add(spurious(labelled.document(), extra)));
    return new TimeScore(counts, misses);
  }

  TimeScore plus(TimeScore other) {
    List<Miss> all = new ArrayList<>(misses);
    all.addAll(other.misses);
    return new TimeScore(counts.plus(other.counts), all);
  }

  private static Optional<Timex> match(Timex label, List<Timex> left) {
    return left.stream()
        .filter(read -> read.span().equals(label.span()))
        .findFirst()
        .or(() -> left.stream().filter(read -> overlap(read, label)).findFirst());
  }

  private static boolean overlap(Timex a, Timex b) {
    return a.span().start() < b.span().end() && b.span().start() < a.span().end();
  }

  private static TimeCounts missed() {
    return new TimeCounts(1, 0, 0, 0, 0, 0);
  }

  private static TimeCounts compare(Timex label, Timex read) {
    return new TimeCounts(
        1,
        0,
        read.span().equals(label.span()) ? 1 : 0,
        1,
        read.type() == label.type() ? 1 : 0,
        read.value().equals(label.value()) ? 1 : 0);
  }

  private static Optional<Miss> miss(Document document, Timex label, Optional<Timex> match) {
    if (match.isEmpty()) {
      String kind = "missed " + label.type() + " " + shape(label.value());
      return Optional.of(new Miss(kind, words(document, label), document.id(), show(label), ""));
    }
    Timex read = match.get();
    boolean value = read.value().equals(label.value());
    if (value && read.type() == label.type()) {
      return Optional.empty();
    }
    String kind = "wrong " + (value ? "type" : "value") + " by the rule " + read.rule();
    return Optional.of(
        new Miss(kind, words(document, label), document.id(), show(label), show(read)));
  }

  private static Miss spurious(Document document, Timex read) {
    String kind = "unlabelled, by the rule " + read.rule();
    return new Miss(kind, words(document, read), document.id(), "", show(read));
  }

  /** Writes the form of a value: {@code d} for every digit. */
  private static String shape(String value) {
    return value.replaceAll("[0-9]", "d");
  }

  private static String show(Timex timex) {
    return timex.type() + " " + timex.value();
  }

  private static String words(Document document, Timex timex) {
    return document.cut(Field.TEXT, timex.span()).replaceAll("\\s+", " ").trim();
  }
}
