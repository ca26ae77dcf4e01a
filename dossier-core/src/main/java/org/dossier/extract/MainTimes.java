package org.dossier.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Statement;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimeMention;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeValue;

/**
 * What a document says about when its main incident happened.
 *
 * <p>An expression dates the main incident when its segment tells of it, or when it stands alone
 * behind a segment that does; not when it dates a statement of its own, such as a warning. The
 * value most expressions agree on must hold; others are only probable.
 */
final class MainTimes {

  /** An expression that dates the main incident, in the sentence with the given index. */
  private record Dated(int clause, TimeMention time) {}

  private final Context context;
  private final List<Statement> statements;
  private final TimePoint main;

  private MainTimes(Context context, List<Statement> statements) {
    this.context = context;
    this.statements = statements;
    this.main = TimePoint.incident(context.incidents().mentions().get(0).id());
  }

  static List<TimeConstraint> of(Context context, List<Statement> statements) {
    MainTimes times = new MainTimes(context, statements);
    List<TimeConstraint> constraints = new ArrayList<>(times.direct());
    constraints.addAll(times.sinceMain());
    return constraints;
  }

  private List<TimeConstraint> direct() {
    List<Dated> dated = dated();
    Map<TimeValue, Integer> votes = new HashMap<>();
    dated.forEach(d -> votes.merge(d.time.value(), 1, Integer::sum));
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Optional<TimeValue> agreed =
        dated.stream()
            .map(d -> d.time.value())
            .filter(v -> votes.getOrDefault(v, 0) == most)
            .findFirst();
    List<TimeConstraint> constraints = new ArrayList<>();
    for (Dated d : dated) {
      boolean held = agreed.equals(Optional.of(d.time.value()));
      TimeLinks.tie(
              context,
              context.clauses().get(d.clause),
              d.time,
              main,
              held ? Strength.HARD : Strength.SOFT)
          .ifPresent(constraints::add);
    }
    return constraints;
  }

  private List<Dated> dated() {
    List<Dated> dated = new ArrayList<>();
    for (int i = 0; i < context.clauses().size(); i++) {
      for (TimeMention time : context.clauses().get(i).times()) {
        if (datesMain(i, time)) {
          dated.add(new Dated(i, time));
        }
      }
    }
    return dated;
  }

  private boolean datesMain(int index, TimeMention time) {
    Clause clause = context.clauses().get(index);
    TimeValue value = time.value();
    boolean point =
        !(value instanceof TimeValue.Length)
            && !(value instanceof TimeValue.FromEvent)
            && TimeClass.of(time, context.document().publication().date()) == TimeClass.RECENT;
    if (!point || !context.incidents().isMain(index, new Slice(time.first(), time.end()))) {
      return false;
    }
    Segments segments = clause.segments();
    int own = segments.indexOf(time.first());
    Slice segment = segments.all().get(own);
    return !datesStatement(clause, segment, time)
        && (tellsOfMain(index, clause, segment, time) || followsMain(clause, segments, own, time));
  }

  /** Whether a statement with a time of its own stands in the segment. */
  private boolean datesStatement(Clause clause, Slice segment, TimeMention time) {
    boolean statement =
        statements.stream()
            .filter(s -> s.kind() != Statement.Kind.FIGURE && s.kind() != Statement.Kind.TIME)
            .filter(s -> s.kind() != Statement.Kind.DESCRIPTION)
            .anyMatch(s -> s.grounds().evidence().overlaps(clause.quote(segment)));
    return statement || nearSpeech(clause, segment, time);
  }

  /** "said on Tuesday": a verb of saying stands nearer than any word of the happening. */
  private static boolean nearSpeech(Clause clause, Slice segment, TimeMention time) {
    int before = time.first() - 1;
    while (before >= segment.first() && clause.is(before, "time-prep")) {
      before--;
    }
    boolean after = clause.is(time.end(), "say");
    return clause.is(before, "say") || after;
  }

  /** Whether the happening, or harm done by it, stands right beside the expression. */
  private boolean tellsOfMain(int index, Clause clause, Slice segment, TimeMention time) {
    boolean happened = Phrases.has(clause, segment, "happen");
    boolean event =
        Events.in(clause, segment).stream()
            .anyMatch(e -> e.number() == EventMention.Plurality.ONE && beside(clause, e, time));
    boolean figure =
        context.figures().get(index).stream()
            .filter(f -> tellsTheHarm(f.rule()))
            .anyMatch(f -> segment.overlaps(f.words()) && f.words().first() < time.first());
    return happened || event || figure;
  }

  /** Only harm told by its verb is dated by its clause: a toll or a body is counted later. */
  private static boolean tellsTheHarm(Rule rule) {
    return rule.name().startsWith("figure.state-passive")
        || rule.name().startsWith("figure.died")
        || rule.name().startsWith("figure.object");
  }

  /** "Friday's attack", "the crash on Monday", "the tram overturned late on Sunday". */
  private static boolean beside(Clause clause, EventMention event, TimeMention time) {
    boolean verb =
        clause.is(event.slice().end() - 1, "event-verb")
            || clause.is(event.slice().end() - 1, "collide");
    int reach = verb ? 12 : 3;
    int gap =
        time.first() >= event.slice().end()
            ? time.first() - event.slice().end()
            : event.slice().first() - time.end();
    return gap <= reach;
  }

  private boolean followsMain(Clause clause, Segments segments, int own, TimeMention time) {
    Slice segment = segments.all().get(own);
    boolean alone = segment.end() - segment.first() <= time.end() - time.first() + 2;
    if (!alone || own == 0) {
      return false;
    }
    Slice before = segments.all().get(own - 1);
    return MainPlaces.in(context, clause, before)
        || Events.in(clause, before).stream()
            .anyMatch(e -> e.number() == EventMention.Plurality.ONE);
  }

  /** "A week after the attack, the city still mourns": the report stands that far after it. */
  private List<TimeConstraint> sinceMain() {
    List<TimeConstraint> constraints = new ArrayList<>();
    for (int i = 0; i < context.clauses().size(); i++) {
      Clause clause = context.clauses().get(i);
      for (TimeMention time : clause.times()) {
        if (time.value() instanceof TimeValue.FromEvent value
            && value.least() > 0
            && value.most() < Integer.MAX_VALUE
            && isNow(clause)
            && Anchors.point(context, i, value.anchor(), List.of()).equals(Optional.of(main))) {
          constraints.add(
              TimeLinks.tie(
                  main,
                  value,
                  TimePoint.publicationOf(context.document().id()),
                  Strength.HARD,
                  "the report's own present stands that far after it",
                  clause.quote(time.first(), time.end())));
        }
      }
    }
    return constraints;
  }

  private static boolean isNow(Clause clause) {
    return Phrases.has(clause, clause.whole(), "now");
  }
}
