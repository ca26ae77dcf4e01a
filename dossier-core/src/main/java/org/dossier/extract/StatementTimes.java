package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Evidence;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimeMention;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeValue;

/**
 * What a document says about when its warnings, responses, proceedings and other happenings took
 * place.
 */
final class StatementTimes {

  private final Context context;
  private final List<Statement> statements;
  private final StatementOrder order;
  private final List<TimeConstraint> constraints = new ArrayList<>();

  private StatementTimes(Context context, List<Statement> statements) {
    this.context = context;
    this.statements = statements;
    this.order = new StatementOrder(context, statements);
  }

  static List<TimeConstraint> of(Context context, List<Statement> statements) {
    StatementTimes times = new StatementTimes(context, statements);
    statements.stream().filter(StatementTimes::happens).forEach(times::add);
    RetoldWarnings.in(context, statements).forEach(times::add);
    return times.constraints;
  }

  private static boolean happens(Statement statement) {
    return switch (statement.kind()) {
      case WARNING, RESPONSE, PROCEEDING, OCCURRENCE, RESPONSIBILITY -> true;
      case FIGURE, DESCRIPTION, ATTRIBUTION, TIME -> false;
    };
  }

  private void add(Statement statement) {
    TimePoint point = TimePoint.statement(statement.grounds().id());
    Evidence words = statement.grounds().evidence();
    constraints.add(
        TimeConstraint.notBefore(
            point,
            TimePoint.publicationOf(context.document().id()),
            Strength.HARD,
            "the report tells of it as past",
            words));
    dated(statement, point);
    constraints.addAll(order.of(statement));
  }

  /** A later sentence may date a warning; the warning keeps its own words as evidence. */
  private void add(RetoldWarnings.Retold retold) {
    Clause clause = context.clauses().get(retold.clause());
    TimePoint point = TimePoint.statement(retold.warning());
    retold.time().ifPresent(time -> tie(retold.clause(), clause, time, point));
  }

  private void dated(Statement statement, TimePoint point) {
    Located here = saying(statement).orElseGet(() -> Located.of(context, statement));
    int index = here.index();
    Clause clause = here.clause();
    Slice words = here.words();
    Times.of(clause, words).ifPresent(time -> tie(index, clause, time, point));
    clause.times().stream()
        .filter(time -> time.value() instanceof TimeValue.FromEvent)
        .filter(time -> !Times.of(clause, words).equals(Optional.of(time)))
        .filter(
            time ->
                clause.segments().indexOf(time.first()) == clause.segments().indexOf(words.first()))
        .forEach(time -> tie(index, clause, time, point));
    opening(index, clause, words).ifPresent(time -> tie(index, clause, time, point));
  }

  /** What is put into somebody's mouth is dated by when it was said. */
  private Optional<Located> saying(Statement statement) {
    return statement instanceof Responsibility
        ? statement.grounds().attribution().voices().stream()
            .findFirst()
            .flatMap(voice -> voice.cue())
            .map(cue -> Located.of(context, cue))
            .filter(cue -> cue.index() == Located.of(context, statement).index())
        : Optional.empty();
  }

  /**
   * "A few days before the fair, the council received …": an expression that fills an adverbial
   * with the words that name its event dates the first happening told behind it.
   */
  private Optional<TimeMention> opening(int index, Clause clause, Slice words) {
    Segments segments = clause.segments();
    return clause.times().stream()
        .filter(time -> time.value() instanceof TimeValue.FromEvent)
        .filter(time -> time.end() <= words.first() && isAdverbial(clause, segments, time))
        .filter(time -> segments.indexOf(time.first()) < segments.indexOf(words.first()))
        .filter(time -> isFirstAfter(index, segments, time, words))
        .reduce((a, b) -> b);
  }

  private static boolean isAdverbial(Clause clause, Segments segments, TimeMention time) {
    Slice segment = segments.all().get(segments.indexOf(time.first()));
    int before = time.first() - 1;
    return before < segment.first()
        || clause.is(before, "adverb")
        || clause.is(before, "clause-opener")
        || clause.is(before, "conjunction");
  }

  private boolean isFirstAfter(int index, Segments segments, TimeMention time, Slice words) {
    int end = segments.all().get(segments.indexOf(time.first())).end();
    return statements.stream()
        .filter(s -> happens(s) && s.kind() != Statement.Kind.RESPONSIBILITY)
        .map(s -> Located.of(context, s))
        .filter(located -> located.index() == index)
        .map(located -> located.words().first())
        .noneMatch(first -> first >= end && first < words.first());
  }

  private void tie(int index, Clause clause, TimeMention time, TimePoint point) {
    if (time.value() instanceof TimeValue.FromEvent value) {
      Anchors.point(context, index, value.anchor(), statements)
          .filter(anchor -> !anchor.equals(point))
          .ifPresent(
              anchor ->
                  constraints.add(
                      TimeLinks.tie(
                          anchor,
                          value,
                          point,
                          value.most() - (long) value.least() > 2 ? Strength.SOFT : Strength.HARD,
                          "counted from what the words name",
                          clause.quote(time.first(), time.end()))));
    } else {
      TimeLinks.tie(context, clause, time, point, Strength.HARD).ifPresent(constraints::add);
    }
  }
}
