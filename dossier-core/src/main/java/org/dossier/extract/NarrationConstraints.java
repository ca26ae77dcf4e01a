package org.dossier.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.IncidentMention;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimeMention;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;

/**
 * What telling itself bounds: a report is not older than what it tells of.
 *
 * <p>A calendar date told in the past or as reaching the present bounds the publication from below;
 * a period bounds it by the beginning of its last year.
 */
final class NarrationConstraints {

  private NarrationConstraints() {}

  static List<TimeConstraint> of(Context context) {
    List<TimeConstraint> constraints = new ArrayList<>();
    for (IncidentMention incident : context.incidents().mentions()) {
      constraints.addAll(ofIncident(context, incident));
    }
    for (Clause clause : context.clauses()) {
      for (TimeMention time : clause.times()) {
        ofCalendar(context, clause, time).ifPresent(constraints::add);
      }
    }
    return constraints;
  }

  private static List<TimeConstraint> ofIncident(Context context, IncidentMention incident) {
    List<TimeConstraint> constraints = new ArrayList<>();
    TimePoint point = TimePoint.incident(incident.id());
    if (incident.role() == IncidentMention.Role.MAIN) {
      constraints.add(
          TimeConstraint.notBefore(
              point,
              publication(context),
              Strength.HARD,
              "the report tells of it as past",
              incident.evidence().get(0)));
    } else if (!incident.time().range().equals(TimeRange.OPEN)) {
      constraints.add(
          TimeConstraint.within(
              point,
              incident.time().range(),
              Strength.HARD,
              "the report dates it",
              incident.time().derivation().get(0).evidence().get(0)));
    }
    return constraints;
  }

  private static Optional<TimeConstraint> ofCalendar(
      Context context, Clause clause, TimeMention time) {
    if (!(time.value() instanceof TimeValue.Calendar calendar) || isFuture(clause)) {
      return Optional.empty();
    }
    return begun(calendar.range())
        .map(
            day ->
                TimeConstraint.within(
                    publication(context),
                    TimeRange.from(day),
                    Strength.HARD,
                    "the report tells of this time, so it is not older",
                    clause.quote(time.first(), time.end())));
  }

  /** The first day that must have come for the time to be told of. */
  private static Optional<LocalDate> begun(TimeRange range) {
    return range.precision() == TimeRange.Precision.PERIOD
        ? range.latest().map(day -> LocalDate.of(day.getYear(), 1, 1))
        : range.earliest();
  }

  private static boolean isFuture(Clause clause) {
    return Phrases.has(clause, clause.whole(), "future");
  }

  private static TimePoint publication(Context context) {
    return TimePoint.publicationOf(context.document().id());
  }
}
