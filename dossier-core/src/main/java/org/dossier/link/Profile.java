package org.dossier.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.model.Count;
import org.dossier.model.Extraction;
import org.dossier.model.Figure;
import org.dossier.model.IncidentMention;
import org.dossier.model.Measure;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;

/**
 * What one report tells about one incident that helps to know it again.
 *
 * @param mention the mention
 * @param document the report
 * @param names its name and its places, each as words
 * @param proper the words among them that are written with a capital
 * @param salient names the whole report turns on
 * @param days when, as far as this report alone tells
 * @param published the day of publication, open if unknown
 * @param killed the exact numbers of dead it gives
 */
record Profile(
    IncidentMention mention,
    String document,
    List<List<String>> names,
    Set<String> proper,
    Set<String> salient,
    TimeRange days,
    TimeRange published,
    Set<Integer> killed) {

  static Profile of(Extraction report, IncidentMention mention, Set<String> salient) {
    List<String> worded = new ArrayList<>(List.of(mention.name()));
    mention.places().forEach(place -> worded.add(place.quote()));
    Set<String> proper = new HashSet<>();
    worded.forEach(name -> proper.addAll(Text.capitalised(name)));
    return new Profile(
        mention,
        report.document().id(),
        worded.stream().map(name -> Text.of(name).words()).toList(),
        Set.copyOf(proper),
        salient,
        days(report, mention),
        report.document().publication().day(),
        killed(report, mention));
  }

  /** Returns the days the mention states, narrowed by distances from a known day of publication. */
  private static TimeRange days(Extraction report, IncidentMention mention) {
    TimeRange published = report.document().publication().day();
    TimeRange days = mention.time().range();
    if (mention.role() == IncidentMention.Role.MAIN && published.latest().isPresent()) {
      days = days.intersect(TimeRange.until(published.latest().get())).orElse(days);
    }
    TimePoint point = TimePoint.incident(mention.id());
    for (TimeConstraint constraint : report.constraints()) {
      if (constraint.to().equals(point) && constraint.yearless().isEmpty()) {
        days = days.intersect(meant(constraint, published)).orElse(days);
      }
    }
    return days;
  }

  private static TimeRange meant(TimeConstraint constraint, TimeRange published) {
    return switch (constraint.from().kind()) {
      case EPOCH -> shifted(LocalDate.EPOCH, constraint);
      case PUBLICATION ->
          published.earliest().map(day -> shifted(day, constraint)).orElse(TimeRange.OPEN);
      case INCIDENT, STATEMENT -> TimeRange.OPEN;
    };
  }

  private static TimeRange shifted(LocalDate from, TimeConstraint constraint) {
    return new TimeRange(day(from, constraint.least()), day(from, constraint.most()));
  }

  private static Optional<LocalDate> day(LocalDate from, OptionalInt days) {
    return days.isPresent() ? Optional.of(from.plusDays(days.getAsInt())) : Optional.empty();
  }

  private static Set<Integer> killed(Extraction report, IncidentMention mention) {
    Set<Integer> killed = new HashSet<>();
    report.statements().stream()
        .filter(statement -> statement.grounds().incident().equals(mention.id()))
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(figure -> figure.measure() == Measure.KILLED && !figure.subset())
        .map(Figure::count)
        .filter(count -> count.qualifier() == Count.Qualifier.EXACT)
        .forEach(count -> count.stated().ifPresent(killed::add));
    return killed;
  }
}
