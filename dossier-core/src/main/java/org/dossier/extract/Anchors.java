package org.dossier.extract;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Span;
import org.dossier.model.Statement;
import org.dossier.model.TimePoint;

/** Finds the moment that the anchor words of an event-anchored expression name. */
final class Anchors {

  private Anchors() {}

  /**
   * Finds the moment of an anchor: what a statement made of those words states, else the incident
   * those words speak of.
   *
   * @param anchor the words, in the field of {@code clause}
   */
  static Optional<TimePoint> point(
      Context context, int clause, Span anchor, List<Statement> statements) {
    Clause sentence = context.clauses().get(clause);
    Slice slice = sentence.slice(anchor);
    Field field = sentence.sentence().field();
    Optional<TimePoint> told =
        statements.stream()
            .filter(s -> isHappening(s) && within(s.grounds().evidence(), field, anchor))
            .findFirst()
            .map(s -> TimePoint.statement(s.grounds().id()));
    return told.or(() -> incident(context, clause, slice));
  }

  private static boolean isHappening(Statement statement) {
    return switch (statement.kind()) {
      case WARNING, RESPONSE, PROCEEDING, OCCURRENCE, RESPONSIBILITY -> true;
      case FIGURE, DESCRIPTION, ATTRIBUTION, TIME -> false;
    };
  }

  /** Whether the words a statement rests on begin inside the anchor, verb included. */
  private static boolean within(Evidence evidence, Field field, Span anchor) {
    return evidence.field() == field
        && evidence.span().start() >= anchor.start()
        && evidence.span().end() >= anchor.end()
        && evidence.span().overlaps(anchor);
  }

  private static Optional<TimePoint> incident(Context context, int clause, Slice slice) {
    Clause sentence = context.clauses().get(clause);
    boolean event =
        Events.in(sentence, slice).stream().anyMatch(e -> e.number() == EventMention.Plurality.ONE);
    boolean place = MainPlaces.in(context, sentence, slice);
    boolean toll =
        context.figures().get(clause).stream().anyMatch(figure -> figure.words().overlaps(slice));
    if (!event && !place && !toll) {
      return Optional.empty();
    }
    var incident = context.incidentAt(clause, slice);
    return incident.role() == Role.MAIN
        ? Optional.of(TimePoint.incident(incident.id()))
        : Optional.empty();
  }
}
