package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Evidence;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Occurrence;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimePoint;

/**
 * How happenings lie to the main incident and to each other by what they are: claims and
 * proceedings follow what they are about, warnings and what was done about them come before it,
 * answers follow what they answer.
 */
final class StatementOrder {

  private final Context context;
  private final List<Statement> statements;
  private final TimePoint main;

  StatementOrder(Context context, List<Statement> statements) {
    this.context = context;
    this.statements = statements;
    this.main = TimePoint.incident(context.incidents().mentions().get(0).id());
  }

  List<TimeConstraint> of(Statement statement) {
    List<TimeConstraint> constraints = new ArrayList<>();
    if (statement instanceof Response response) {
      answer(response).ifPresent(constraints::add);
      besideWarning(response).ifPresent(constraints::add);
      simultaneous(response).ifPresent(constraints::add);
    } else if (isOfMain(statement) && !isHistoric(statement)) {
      besideMain(statement).ifPresent(constraints::add);
    }
    announced(statement).ifPresent(constraints::add);
    return constraints;
  }

  private Optional<TimeConstraint> besideMain(Statement statement) {
    TimePoint point = point(statement);
    Evidence words = words(statement);
    boolean claim = statement instanceof Responsibility r && r.type() == Responsibility.Type.CLAIM;
    if (claim || statement.kind() == Statement.Kind.PROCEEDING) {
      return Optional.of(
          TimeConstraint.notBefore(
              main, point, Strength.HARD, "it answers what had happened", words));
    }
    if (statement instanceof Occurrence occurrence && isAftermath(occurrence.type())) {
      return Optional.of(
          TimeConstraint.notBefore(
              main, point, Strength.SOFT, "it is told as following what had happened", words));
    }
    if (statement.kind() != Statement.Kind.WARNING) {
      return Optional.empty();
    }
    boolean said = saysBefore(statement);
    return Optional.of(
        TimeConstraint.notBefore(
            point,
            main,
            said ? Strength.HARD : Strength.SOFT,
            said
                ? "the report tells of the warning as earlier"
                : "a warning of an attack comes before it, if this is what it warned of",
            words));
  }

  /** What somebody announces of another incident had happened when it was announced. */
  private Optional<TimeConstraint> announced(Statement statement) {
    if (isOfMain(statement) || statement.grounds().attribution().voices().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        TimeConstraint.notBefore(
            TimePoint.incident(statement.grounds().incident()),
            point(statement),
            Strength.HARD,
            "it had happened when it was announced",
            words(statement)));
  }

  /** Dated to a year or month long past, it cannot answer the main incident. */
  private boolean isHistoric(Statement statement) {
    Located here = Located.of(context, statement);
    return Times.of(here.clause(), here.words())
        .map(time -> TimeClass.of(time, context.document().publication().date()))
        .filter(kind -> kind == TimeClass.HISTORIC)
        .isPresent();
  }

  private static boolean isAftermath(Occurrence.Type type) {
    return switch (type) {
      case PLEDGE, MOURNING, REPRISAL -> true;
      case ATTACK, PROTEST, SEARCH, EVACUATION, SECURITY_MEASURE, FIRE, OTHER -> false;
    };
  }

  /** "In response to the warning": not before the warning. */
  private static Optional<TimeConstraint> answer(Response response) {
    return response.causality() == Response.Causality.STATED
        ? response
            .warning()
            .map(
                warning ->
                    TimeConstraint.notBefore(
                        TimePoint.statement(warning),
                        point(response),
                        Strength.HARD,
                        "it answers the warning",
                        words(response)))
        : Optional.empty();
  }

  /**
   * What is done about a warning comes before what was warned of; a day at least if it puts it off.
   */
  private Optional<TimeConstraint> besideWarning(Response response) {
    if (response.type() != Response.Type.ACTED || response.warning().isEmpty()) {
      return Optional.empty();
    }
    boolean putOff = hasWord(response, "postpone");
    return Optional.of(
        new TimeConstraint(
            point(response),
            main,
            OptionalInt.of(putOff ? 1 : 0),
            OptionalInt.empty(),
            Optional.empty(),
            Strength.SOFT,
            putOff
                ? "it is said that it may have put off what happened"
                : "what is done beside a warning comes before what happened",
            List.of(words(response))));
  }

  /** "At the same time": on the day of the answer told just before. */
  private Optional<TimeConstraint> simultaneous(Response response) {
    Located here = Located.of(context, response);
    if (!Phrases.hasEntry(here.clause(), new Slice(0, here.words().end()), "same-time")) {
      return Optional.empty();
    }
    return statements.stream()
        .filter(s -> s instanceof Response && words(s).compareTo(words(response)) < 0)
        .filter(s -> Located.of(context, s).index() >= here.index() - 1)
        .reduce((a, b) -> b)
        .map(
            before ->
                TimeConstraint.between(
                    point(before),
                    point(response),
                    0,
                    0,
                    Strength.SOFT,
                    "told as happening at the same time",
                    words(response)));
  }

  private boolean hasWord(Statement statement, String wordClass) {
    Clause clause = Located.of(context, statement).clause();
    return Phrases.has(clause, new Slice(0, clause.size()), wordClass);
  }

  private boolean isOfMain(Statement statement) {
    return context.incidents().mentions().stream()
        .anyMatch(
            mention ->
                mention.id().equals(statement.grounds().incident()) && mention.role() == Role.MAIN);
  }

  private boolean saysBefore(Statement statement) {
    Located here = Located.of(context, statement);
    for (int i = Math.max(0, here.words().first() - 3); i < here.words().end(); i++) {
      if (here.clause().is(i, "before")) {
        return true;
      }
    }
    return false;
  }

  private static TimePoint point(Statement statement) {
    return TimePoint.statement(statement.grounds().id());
  }

  private static Evidence words(Statement statement) {
    return statement.grounds().evidence();
  }
}
