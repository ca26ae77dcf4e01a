package org.dossier.lab.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.TimeRange;
import org.dossier.model.Timex;

/**
 * Times of an incident that people labelled in its reports, and what is read of them.
 *
 * @param name name of the incident
 * @param labelled how many are labelled in reports that are at hand
 * @param read how many of them a time expression overlaps
 * @param dayValue how many of those have a value on the labelled day
 * @param bounded how many of those have bounds for an event that hold the labelled day
 * @param clocks how many are labelled with an hour
 * @param clockRead how many of those have a value with that hour
 * @param misses what is wrong, in the order of the labels
 */
public record LabelledDays(
    String name,
    int labelled,
    int read,
    int dayValue,
    int bounded,
    int clocks,
    int clockRead,
    List<String> misses) {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern CLOCK = Pattern.compile("(?:T|(?:before|after) )(\\d\\d:\\d\\d)");

  public LabelledDays {
    misses = List.copyOf(misses);
  }

  /** What is read of one label. */
  private record Label(boolean read, boolean value, boolean bounded, boolean clock, boolean hour) {}

  /**
   * Compares the labels of an incident with readings.
   *
   * @param rows the labels: {@code doc}, {@code span} in code points, {@code date_or_interval}
   * @param reports the reports by id
   */
  public static LabelledDays of(
      String name, JsonNode rows, Map<String, AnnotatedDocument> reports) {
    List<Label> labels = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    for (JsonNode row : rows) {
      AnnotatedDocument report = reports.get(row.path("doc").asText());
      Matcher day = DAY.matcher(row.path("date_or_interval").asText());
      if (report != null && day.find()) {
        Label label = label(report, row, LocalDate.parse(day.group()));
        labels.add(label);
        if (!label.value() || !label.bounded()) {
          misses.add(miss(label, row));
        }
      }
    }
    return new LabelledDays(
        name,
        labels.size(),
        count(labels, Label::read),
        count(labels, Label::value),
        count(labels, Label::bounded),
        count(labels, Label::hour),
        count(labels, Label::clock),
        misses);
  }

  private static int count(List<Label> labels, java.util.function.Predicate<Label> test) {
    return Math.toIntExact(labels.stream().filter(test).count());
  }

  private static Label label(AnnotatedDocument report, JsonNode row, LocalDate day) {
    Span words = words(report.document(), row.path("span"));
    Matcher clock = CLOCK.matcher(row.path("date_or_interval").asText());
    Optional<String> hour = clock.find() ? Optional.of(clock.group(1)) : Optional.empty();
    List<Timex> timexes = timexes(report, words);
    return new Label(
        !timexes.isEmpty(),
        timexes.stream().anyMatch(t -> t.days().equals(Optional.of(TimeRange.day(day)))),
        bounds(report, words).stream().anyMatch(range -> range.contains(day)),
        timexes.stream().anyMatch(t -> hour.isPresent() && t.value().contains("T" + hour.get())),
        hour.isPresent());
  }

  private static String miss(Label label, JsonNode row) {
    String what = label.read() ? label.value() ? "no bounds" : "wrong value" : "not read";
    return what + "\t" + row.path("span").path("exact").asText().replaceAll("\\s+", " ");
  }

  private static Span words(Document document, JsonNode span) {
    String text = document.text();
    int start = text.offsetByCodePoints(0, span.path("start").asInt());
    return new Span(start, text.offsetByCodePoints(0, span.path("end").asInt()));
  }

  private static List<Timex> timexes(AnnotatedDocument report, Span words) {
    return report.sentences().stream()
        .filter(sentence -> sentence.field() == Field.TEXT)
        .flatMap(sentence -> sentence.timexes().stream())
        .filter(timex -> timex.span().overlaps(words))
        .toList();
  }

  private static List<TimeRange> bounds(AnnotatedDocument report, Span words) {
    Optional<LocalDate> published = report.document().publication().date();
    return report.sentences().stream()
        .filter(sentence -> sentence.field() == Field.TEXT)
        .flatMap(sentence -> bounds(sentence, words, published).stream())
        .toList();
  }

  private static List<TimeRange> bounds(
      Sentence sentence, Span words, Optional<LocalDate> published) {
    return sentence.times().stream()
        .filter(time -> sentence.spanOf(time.first(), time.end()).overlaps(words))
        .flatMap(time -> published.flatMap(time.value()::daysIn).stream())
        .toList();
  }
}
