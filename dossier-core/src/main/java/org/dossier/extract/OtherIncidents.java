package org.dossier.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Count;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.TimeMention;

/**
 * Finds the incidents of a sentence that are not what the report is about: older ones, sums of
 * several, and those that did not happen.
 *
 * <p>An older incident is told by a time expression that lies long before the report ({@link
 * TimeClass}); what belongs to it are the segments around that expression.
 */
final class OtherIncidents {

  /**
   * An incident found in one sentence.
   *
   * @param scope the tokens that speak of it
   * @param time the expression that dates it
   * @param name the tokens that name it
   */
  record Draft(
      Role role,
      IncidentType type,
      Slice scope,
      Optional<TimeMention> time,
      Slice name,
      Optional<Count> events) {}

  private final Clause clause;
  private final Segments segments;
  private final List<FigureReader.Draft> figures;
  private final Optional<LocalDate> published;

  private OtherIncidents(
      Clause clause, List<FigureReader.Draft> figures, Optional<LocalDate> published) {
    this.clause = clause;
    this.segments = clause.segments();
    this.figures = figures;
    this.published = published;
  }

  static List<Draft> in(
      Clause clause, List<FigureReader.Draft> figures, Optional<LocalDate> published) {
    OtherIncidents reader = new OtherIncidents(clause, figures, published);
    List<Draft> drafts = new ArrayList<>(reader.dated());
    reader
        .foiled()
        .filter(plot -> drafts.stream().noneMatch(other -> other.scope.overlaps(plot.scope)))
        .ifPresent(drafts::add);
    return drafts;
  }

  private List<Draft> dated() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < clause.times().size(); i++) {
      TimeMention time = clause.times().get(i);
      TimeClass timeClass = opensPeriod(time) ? TimeClass.PERIOD : TimeClass.of(time, published);
      boolean told = timeClass == TimeClass.HISTORIC || timeClass == TimeClass.PERIOD;
      if (told && (!opens(time) || goesOn(time))) {
        draft(time, timeClass, scope(i)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private boolean opens(TimeMention time) {
    return clause.is(time.first() - 1, "open-period");
  }

  /** "the first since 1959, when two stokers died": the period begins with what is told. */
  private boolean goesOn(TimeMention time) {
    int next = clause.lower(time.end()).equals(",") ? time.end() + 1 : time.end();
    return clause.lower(next).equals("when") || clause.reads(next, List.of("in", "which"));
  }

  /** "From 2028 until today": the beginning of a period that reaches the present. */
  private boolean opensPeriod(TimeMention time) {
    return clause.lower(time.first() - 1).equals("from")
        && (clause.lower(time.end()).equals("until") || clause.lower(time.end()).equals("to"));
  }

  /** The tokens around the i-th time expression that speak of what it dates. */
  private Slice scope(int i) {
    TimeMention time = clause.times().get(i);
    int own = segments.indexOf(time.first());
    int first = own;
    if (own > 0 && !isTold(segments.all().get(own)) && firstAfterPreviousTime(i) < own) {
      first = own - 1;
    }
    int limit = lastBeforeNextTime(i);
    int last = own;
    boolean opening = own == 0 && !isTold(segments.all().get(own));
    if (opening && last < limit) {
      last++;
    }
    for (int next = last + 1; next <= Math.min(limit, last + 2); next++) {
      if (continues(segments.all().get(next))) {
        last = next;
      }
    }
    int start = opens(time) ? time.first() : segments.all().get(first).first();
    return new Slice(start, segments.all().get(last).end());
  }

  private int firstAfterPreviousTime(int i) {
    return i == 0 ? 0 : segments.indexOf(clause.times().get(i - 1).first()) + 1;
  }

  private int lastBeforeNextTime(int i) {
    int own = segments.indexOf(clause.times().get(i).first());
    for (TimeMention later : clause.times().subList(i + 1, clause.times().size())) {
      int next = segments.indexOf(later.first());
      if (next > own && TimeClass.of(later, published) != TimeClass.NEUTRAL) {
        boolean standsAlone = next > own + 1 && !isTold(segments.all().get(next));
        return Math.max(own, standsAlone ? next - 2 : next - 1);
      }
    }
    return segments.all().size() - 1;
  }

  /** Whether a segment tells what happened and not only when. */
  private boolean isTold(Slice segment) {
    return Events.firstIn(clause, segment).isPresent()
        || figures.stream().anyMatch(figure -> segment.overlaps(figure.words()))
        || clause.names().stream().anyMatch(name -> segment.covers(name.first()));
  }

  private boolean continues(Slice segment) {
    return clause.is(segment.first(), "continuation")
        || clause.is(segment.first(), "part-opener")
        || clause.numberAt(segment.first()).isPresent();
  }

  private Optional<Draft> draft(TimeMention time, TimeClass timeClass, Slice scope) {
    Optional<EventMention> event = Events.nearest(clause, scope, time.first());
    boolean figure = figures.stream().anyMatch(f -> scope.overlaps(f.words()));
    boolean happened = clause.is(scope.first(), "what") || figure || event.isPresent();
    Optional<Count> events = Events.counted(clause, scope);
    boolean aggregate = timeClass == TimeClass.PERIOD;
    if (!happened || (aggregate && events.isEmpty() && !figure)) {
      return Optional.empty();
    }
    IncidentType type = event.map(EventMention::type).orElse(IncidentType.OTHER);
    Role role = isPlotted(scope) ? Role.UNREALISED : aggregate ? Role.AGGREGATE : Role.BACKGROUND;
    Slice name = IncidentNames.dated(clause, segments, scope, time, event);
    Slice whole = new Slice(Math.min(scope.first(), name.first()), scope.end());
    return Optional.of(new Draft(role, type, whole, Optional.of(time), name, events));
  }

  private boolean isPlotted(Slice scope) {
    return Phrases.has(clause, scope, "plotting") || Phrases.has(clause, scope, "foil");
  }

  /** "foiling a plot to attack a station": with the people killed or held in doing so. */
  private Optional<Draft> foiled() {
    for (int i = 0; i + 1 < clause.size(); i++) {
      if (clause.is(i, "foil") && namesPlot(i)) {
        int own = segments.indexOf(i);
        Slice segment = segments.all().get(own);
        Slice scope = own > 0 && i == segment.first() ? withFigureBefore(own) : segment;
        return Optional.of(
            new Draft(
                Role.UNREALISED,
                IncidentType.ATTACK,
                scope,
                Optional.empty(),
                plotName(segment, i),
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /**
   * What follows the foiling; the whole segment where nothing does, as in "the attack was foiled".
   */
  private Slice plotName(Slice segment, int foil) {
    int first = afterArticle(foil + 1);
    int end = beforeMark(segment.end());
    return first < end ? new Slice(first, end) : segment;
  }

  private boolean namesPlot(int foil) {
    for (int i = foil + 1; i < Math.min(clause.size(), foil + 7); i++) {
      if (clause.is(i, "plot") || clause.is(i, "event")) {
        return true;
      }
    }
    return false;
  }

  private int beforeMark(int end) {
    return clause.is(end - 1, "boundary") ? end - 1 : end;
  }

  private int afterArticle(int at) {
    return clause.is(at, "det") ? at + 1 : at;
  }

  private Slice withFigureBefore(int own) {
    Slice before = segments.all().get(own - 1);
    Slice segment = segments.all().get(own);
    boolean figure = figures.stream().anyMatch(f -> before.overlaps(f.words()));
    return figure ? new Slice(before.first(), segment.end()) : segment;
  }
}
