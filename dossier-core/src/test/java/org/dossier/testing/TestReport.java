package org.dossier.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.model.Attribution;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Dating;
import org.dossier.model.Description;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Factuality;
import org.dossier.model.Field;
import org.dossier.model.Figure;
import org.dossier.model.Grounds;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Measure;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Responsibility;
import org.dossier.model.Span;
import org.dossier.model.Statement;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.Voice;

/**
 * Writes a report and what it states at once: every phrase handed in is appended to the text, so
 * that quote and span always fit.
 */
public final class TestReport {

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<IncidentMention> incidents = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<TimeConstraint> constraints = new ArrayList<>();
  private Publication publication = Publication.UNKNOWN;
  private Optional<String> outlet = Optional.empty();
  private Optional<String> author = Optional.empty();

  private TestReport(String id) {
    this.id = id;
  }

  /** Starts an undated report whose main incident is an attack at a place. */
  public static TestReport attackAt(String id, String place) {
    return bare(id).main("attack at " + place, IncidentType.ARMED_ATTACK, place);
  }

  /** Starts an undated report that speaks of nothing yet. */
  public static TestReport bare(String id) {
    return new TestReport(id);
  }

  /** Appends words to the text and quotes them. */
  public Evidence say(String words) {
    int start = text.length();
    text.append(words);
    Evidence evidence =
        new Evidence(id, Field.TEXT, new Span(start, text.length()), text.substring(start));
    text.append(". ");
    return evidence;
  }

  public TestReport text(String words) {
    text.append(words);
    return this;
  }

  /** Published on a day, as its metadata say; with an hour if the moment has one. */
  public TestReport on(String moment) {
    LocalDateTime time =
        moment.contains("T") ? LocalDateTime.parse(moment) : LocalDate.parse(moment).atStartOfDay();
    publication = new Publication(Optional.of(time), Publication.Basis.STATED, Optional.empty());
    return this;
  }

  /** Carries a date token in its text. */
  public TestReport carrying(String day) {
    publication =
        new Publication(
            Optional.of(LocalDate.parse(day).atStartOfDay()),
            Publication.Basis.EMBEDDED,
            Optional.of(say("date " + day)));
    return this;
  }

  public TestReport outlet(String name) {
    outlet = Optional.of(name);
    return this;
  }

  public TestReport author(String name) {
    author = Optional.of(name);
    return this;
  }

  public TestReport main(String name, IncidentType type, String... places) {
    return mention(Role.MAIN, name, type, TimeRange.OPEN, Optional.empty(), places);
  }

  public TestReport background(String name, TimeRange time, String... places) {
    return mention(Role.BACKGROUND, name, IncidentType.ATTACK, time, Optional.empty(), places);
  }

  public TestReport aggregate(String name, TimeRange time, int events) {
    Count count = Count.exact(events, Integer.toString(events));
    return mention(Role.AGGREGATE, name, IncidentType.ATTACK, time, Optional.of(count));
  }

  public TestReport mention(
      Role role,
      String name,
      IncidentType type,
      TimeRange time,
      Optional<Count> events,
      String... places) {
    Evidence named = say(name);
    List<Evidence> where = new ArrayList<>();
    for (String place : places) {
      where.add(say(place));
    }
    Dating dating =
        time.equals(TimeRange.OPEN) ? Dating.UNKNOWN : Dating.of(time, "the text says so", named);
    incidents.add(
        new IncidentMention(
            id + "#i" + incidents.size(), role, name, type, where, dating, events, List.of(named)));
    return this;
  }

  /** Returns the id of the mention added as number {@code index}, the main one being 0. */
  public String incident(int index) {
    return incidents.get(index).id();
  }

  /** Returns the moment of the mention added as number {@code index}. */
  public TimePoint moment(int index) {
    return TimePoint.incident(incident(index));
  }

  public TimePoint published() {
    return TimePoint.publicationOf(id);
  }

  /** Returns the moment of the statement added last. */
  public TimePoint lastStatement() {
    return TimePoint.statement(statements.get(statements.size() - 1).grounds().id());
  }

  /** Returns the id of the statement added last. */
  public String last() {
    return statements.get(statements.size() - 1).grounds().id();
  }

  public TestReport constraint(TimeConstraint constraint) {
    constraints.add(constraint);
    return this;
  }

  /** The incident was {@code days} before publication. */
  public TestReport daysAgo(int days) {
    String words = days + " days ago";
    return constraint(
        TimeConstraint.between(
            published(), moment(0), -days, -days, TimeConstraint.Strength.HARD, words, say(words)));
  }

  /** Nobody prints what has not happened. */
  public TestReport narrated(TimePoint moment) {
    return constraint(
        TimeConstraint.notBefore(
            moment, published(), TimeConstraint.Strength.HARD, "told as past", say("told")));
  }

  public TestReport figure(Measure measure, int number, Qualifier qualifier, Voice... voices) {
    return figure(0, measure, count(number, qualifier), Figure.Trend.NONE, voices);
  }

  public TestReport killed(int number, Voice... voices) {
    return figure(Measure.KILLED, number, Qualifier.EXACT, voices);
  }

  public TestReport figure(
      int incident, Measure measure, Count count, Figure.Trend trend, Voice... voices) {
    Evidence words = say(count.words() + " " + measure.label());
    return add(
        incident,
        words,
        grounds ->
            new Figure(
                grounds,
                measure,
                count,
                Optional.empty(),
                false,
                Figure.Perpetrators.NOT_STATED,
                Optional.empty(),
                Dating.UNKNOWN,
                trend),
        voices);
  }

  /** A figure for part of the people, such as "children". */
  public TestReport part(Measure measure, int number, String population) {
    Count count = count(number, Qualifier.EXACT);
    Evidence words = say(count.words() + " " + population);
    return add(
        0,
        words,
        grounds ->
            new Figure(
                grounds,
                measure,
                count,
                Optional.of(say(population)),
                true,
                Figure.Perpetrators.NOT_STATED,
                Optional.empty(),
                Dating.UNKNOWN,
                Figure.Trend.NONE));
  }

  public TestReport responsibility(
      Responsibility.Type type, String words, Optional<String> target, Voice... voices) {
    return responsibility(type, words, target, Optional.empty(), voices);
  }

  public TestReport responsibility(
      Responsibility.Type type,
      String words,
      Optional<String> target,
      Optional<String> denies,
      Voice... voices) {
    Evidence quote = say(words);
    Optional<Evidence> named = target.map(this::say);
    return add(
        0,
        quote,
        grounds ->
            new Responsibility(grounds, type, named, Optional.empty(), Optional.empty(), denies),
        voices);
  }

  public TestReport describe(Description.Aspect aspect, String words) {
    return add(0, say(words), grounds -> new Description(grounds, aspect));
  }

  /** Adds any statement about the mention of that number. */
  public TestReport add(
      int incident, Evidence words, Function<Grounds, Statement> make, Voice... voices) {
    Grounds grounds =
        new Grounds(
            id + "#s" + statements.size(),
            incident(incident),
            words,
            new Attribution(List.of(voices)),
            Factuality.CERTAIN,
            Dating.UNKNOWN,
            "test/1");
    statements.add(make.apply(grounds));
    return this;
  }

  /** Returns a voice of this report. */
  public Voice voice(String name, Voice.Kind kind) {
    return new Voice(
        name, kind, say(name), Optional.empty(), Voice.Stance.NEUTRAL, Factuality.CERTAIN);
  }

  public static Count count(int number, Qualifier qualifier) {
    String words =
        switch (qualifier) {
          case AT_LEAST -> "at least " + number;
          case MORE_THAN -> "more than " + number;
          case UP_TO -> "up to " + number;
          case ABOUT -> "about " + number;
          case ALMOST -> "almost " + number;
          case VAGUE -> "dozens";
          case UNQUANTIFIED -> "claimed lives";
          case EXACT, RANGE -> Integer.toString(number);
        };
    return Count.of(number, qualifier, words);
  }

  public Extraction build() {
    Document document =
        new Document(
            id,
            text.toString(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            publication,
            new Provenance(id, "", outlet, author, Optional.empty(), Optional.empty()));
    return new Extraction(document, incidents, statements, constraints, List.of());
  }
}
