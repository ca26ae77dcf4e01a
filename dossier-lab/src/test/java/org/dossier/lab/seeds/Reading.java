package org.dossier.lab.seeds;

import static org.dossier.lab.seeds.Raid.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dossier.model.AggregateCheck;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Dating;
import org.dossier.model.Evidence;
import org.dossier.model.Factuality;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Independence;
import org.dossier.model.Measure;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Proceeding.Step;
import org.dossier.model.Question;
import org.dossier.model.Response;
import org.dossier.model.Response.Causality;
import org.dossier.model.Responsibility;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;
import org.dossier.model.Verdict;
import org.dossier.model.Voice;
import org.dossier.model.Warning;

/** The right reading of the invented raid. */
final class Reading {

  static final TimeRange RAID = days(1, 24);

  private Reading() {}

  static TimeRange days(int first, int last) {
    return TimeRange.of(LocalDate.of(2031, 5, first), LocalDate.of(2031, 5, last));
  }

  /** Returns the right reading, to be spoilt. */
  static Draft right() {
    Draft draft = new Draft();
    incidents(draft);
    figures(draft);
    responsibility(draft);
    warnings(draft);
    proceedings(draft);
    time(draft);
    findings(draft);
    return draft;
  }

  private static void incidents(Draft draft) {
    for (String main : List.of("MAIN0", "MAIN1", "MAIN2")) {
      draft.mention(main, Role.MAIN, "Velm Hall", Dating.UNKNOWN, words(main, 0));
    }
    Dating year = Draft.dated(TimeRange.year(2011));
    draft.mention("BG-BESLAN", Role.BACKGROUND, "school", year);
    draft.mention("BG-ROSTOV", Role.BACKGROUND, "ferry", year);
    draft.mention(
        "BG-KADYROV",
        Role.BACKGROUND,
        "mayor",
        Draft.dated(TimeRange.month(YearMonth.of(2011, 4))));
    draft.mention("BG-BELGOROD", Role.BACKGROUND, "border", Dating.UNKNOWN);
    draft.mention("CF20", Role.BACKGROUND, "blast", Dating.UNKNOWN);
    draft.mention("CF21", Role.BACKGROUND, "then", Dating.UNKNOWN);
    draft.mention("CF24", Role.AGGREGATE, "blasts", Dating.UNKNOWN);
    draft.mention("BG-COLOGNE2023", Role.UNREALISED, "plot", Draft.dated(TimeRange.year(2030)));
    draft.mention(
        "BG-SYNAGOGUE",
        Role.UNREALISED,
        "plot",
        Draft.dated(TimeRange.until(LocalDate.of(2031, 5, 7))));
    aggregate(draft, "AGG-1994-2005", "14", 14, 2001, 2012);
    aggregate(draft, "AGG-2010-2024", "five", 5, 2017, 2031);
  }

  private static void aggregate(
      Draft draft, String key, String word, int events, int first, int last) {
    TimeRange period = TimeRange.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    draft.mention(
        key,
        Role.AGGREGATE,
        "raids",
        Draft.dated(period),
        Optional.of(Count.exact(events, word)),
        words(key, 0));
  }

  private static void figures(Draft draft) {
    draft.figure("CF01", "MAIN0", Measure.KILLED, Count.of(12, Qualifier.AT_LEAST, "At least 12"));
    draft.figure("CF02", "MAIN1", Measure.KILLED, Count.exact(12, "12"));
    draft.figure("CF03", "MAIN1", Measure.KILLED, Count.exact(12, "12"));
    draft.figure("CF04", "MAIN2", Measure.VICTIMS_UNSPECIFIED, Count.exact(17, "17"));
    draft.figure(
        draft.grounds("CF05", "MAIN2", voice("SO20", 0, Voice.Kind.OFFICIAL, "Ministry")),
        "CF05",
        Measure.VICTIMS_UNSPECIFIED,
        Count.exact(17, "17"),
        false);
    draft.figure(
        draft.grounds("CF06", "MAIN1"),
        "CF06",
        Measure.HOSPITALISED,
        Count.unnumbered(Qualifier.VAGUE, "Many"),
        true);
    draft.figure("CF20", "CF20", Measure.KILLED, Count.exact(40, "40"));
    draft.figure("CF21", "CF21", Measure.KILLED, Count.exact(41, "41"));
    draft.figure("CF22", "BG-BESLAN", Measure.KILLED, Count.exact(42, "42"));
    draft.figure("CF23", "BG-ROSTOV", Measure.KILLED, Count.exact(43, "43"));
    draft.figure("CF24", "CF24", Measure.KILLED, Count.exact(44, "44"));
    draft.figure(
        "CF25", "AGG-1994-2005", Measure.KILLED, Count.of(2500, Qualifier.ALMOST, "almost 2,500"));
    draft.figure("CF26", "AGG-2010-2024", Measure.KILLED, Count.exact(90, "90"));
    draft.figure("CF27", "BG-SYNAGOGUE", Measure.KILLED, Count.exact(3, "three"));
  }

  static Voice voice(String mark, int position, Voice.Kind kind, String name) {
    return new Voice(
        name,
        kind,
        words(mark, position),
        Optional.empty(),
        Voice.Stance.NEUTRAL,
        Factuality.CERTAIN);
  }

  private static void responsibility(Draft draft) {
    Voice quill = voice("TR40", 1, Voice.Kind.OFFICIAL, "Quill");
    Voice premier = voice("RC11", 0, Voice.Kind.PERSON, "premier");
    say(draft, "RC01", "MAIN0", Responsibility.Type.CLAIM, Optional.empty(), Optional.empty());
    say(
        draft,
        "RC02",
        "MAIN2",
        Responsibility.Type.CLAIM,
        Optional.of(words("TR18", 0)),
        Optional.empty());
    say(draft, "RC07", "MAIN0", Responsibility.Type.POTENTIAL, Optional.empty(), Optional.empty());
    say(
        draft,
        "RC08",
        "MAIN1",
        Responsibility.Type.ACCUSATION,
        Optional.empty(),
        Optional.empty(),
        quill);
    say(
        draft,
        "RC09",
        "MAIN1",
        Responsibility.Type.ACCUSATION,
        Optional.empty(),
        Optional.empty(),
        quill);
    say(
        draft,
        "RC11",
        "MAIN2",
        Responsibility.Type.ACCUSATION,
        Optional.empty(),
        Optional.empty(),
        premier);
    say(
        draft,
        "RC10",
        "MAIN1",
        Responsibility.Type.DENIAL,
        Optional.empty(),
        Optional.of(draft.id("RC09")));
    say(
        draft,
        "TR36",
        "MAIN2",
        Responsibility.Type.EXCLUSION,
        Optional.of(words("TR36", 0)),
        Optional.empty());
    draft.put(
        "RC12",
        new Responsibility(
            draft.grounds("RC12", "MAIN2", words("TR16", 1)),
            Responsibility.Type.DENIAL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(draft.id("RC11"))));
  }

  static void say(
      Draft draft,
      String key,
      String incident,
      Responsibility.Type type,
      Optional<Evidence> target,
      Optional<String> denies,
      Voice... voices) {
    draft.put(
        key,
        new Responsibility(
            draft.grounds(key, incident, voices),
            type,
            target,
            Optional.empty(),
            Optional.empty(),
            denies));
  }

  private static void warnings(Draft draft) {
    warn(draft, "WN01", "MAIN1", Warning.Type.WARNING, Optional.empty());
    warn(draft, "WN04", "MAIN0", Warning.Type.WARNING, Optional.of(words("TR09", 0)));
    warn(draft, "WN05", "MAIN0", Warning.Type.TIP, Optional.empty());
    answer(draft, "WR01", "MAIN0", Response.Type.DISMISSED, Causality.STATED);
    answer(draft, "WR02", "MAIN1", Response.Type.ACTED, Causality.JUXTAPOSED);
    answer(draft, "WR04", "MAIN0", Response.Type.NO_COMMENT, Causality.NOT_STATED);
    draft.put(
        "TR39",
        new Occurrence(draft.grounds("TR39", "MAIN0"), Occurrence.Type.FIRE, Optional.empty()));
  }

  static void warn(
      Draft draft, String key, String incident, Warning.Type type, Optional<Evidence> recipient) {
    draft.put(
        key,
        new Warning(
            draft.grounds(key, incident),
            type,
            Optional.empty(),
            recipient,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  static void answer(
      Draft draft, String key, String incident, Response.Type type, Causality causality) {
    draft.put(
        key,
        new Response(
            draft.grounds(key, incident),
            type,
            Optional.empty(),
            Optional.empty(),
            causality,
            Optional.empty()));
  }

  private static void proceedings(Draft draft) {
    Voice papers = voice("LG04", 0, Voice.Kind.MEDIA, "papers");
    step(draft, "LG01", "MAIN2", Step.DETAINED, Count.exact(4, "Four"));
    step(draft, "LG02", "MAIN1", Step.DETAINED, Count.exact(4, "four"));
    step(draft, "LG03", "MAIN0", Step.HEARING, Count.exact(4, "Four"));
    step(draft, "LG04", "MAIN0", Step.PLEA, Count.exact(3, "Three"), papers);
    step(
        draft,
        "LG08",
        "BG-COLOGNE2023",
        Step.DETAINED,
        Count.unnumbered(Qualifier.UNQUANTIFIED, "men"));
    draft.times.put(draft.id("LG08"), Draft.dated(TimeRange.year(2030)));
  }

  static void step(
      Draft draft, String key, String incident, Step step, Count number, Voice... voices) {
    draft.put(
        key,
        new Proceeding(
            draft.grounds(key, incident, voices),
            step,
            Optional.empty(),
            Optional.of(number),
            Optional.empty()));
  }

  private static void time(Draft draft) {
    draft.times.put(draft.id("WN01"), Draft.dated(days(6, 6)));
    draft.times.put(draft.id("WN04"), Draft.dated(days(2, 22)));
    draft.constraints.add(
        TimeConstraint.between(
            TimePoint.statement(draft.id("WN04")),
            TimePoint.incident(draft.incident("MAIN0")),
            2,
            6,
            Strength.SOFT,
            "as told",
            words("TL18", 0)));
    draft.line(
        TimelineEntry.Kind.INCIDENT,
        "main",
        Draft.dated(RAID),
        Optional.of(Draft.dated(days(8, 24))),
        words("MAIN0", 0));
    draft.line(
        TimelineEntry.Kind.STATEMENT,
        "a.txt#study",
        Draft.dated(TimeRange.from(LocalDate.of(2031, 5, 10))),
        Optional.empty(),
        words("TL28", 0));
    draft.line(
        TimelineEntry.Kind.PUBLICATION,
        "c.txt",
        Draft.dated(days(24, 24)),
        Optional.empty(),
        words("TL24", 0));
  }

  private static void findings(Draft draft) {
    draft.finding(
        Question.KILLED,
        Verdict.COMPATIBLE,
        draft.answer(
            "at least 12",
            Optional.of(Count.of(12, Qualifier.AT_LEAST, "At least 12")),
            0,
            Independence.NOT_ESTABLISHED,
            "CF01"),
        draft.answer(
            "12",
            Optional.of(Count.exact(12, "12")),
            0,
            Independence.NOT_ESTABLISHED,
            "CF02",
            "CF03"));
    draft.finding(
        Question.VICTIMS,
        Verdict.AMBIGUOUS,
        draft.answer(
            "17", Optional.of(Count.exact(17, "17")), 1, Independence.SAME_ORIGIN, "CF04", "CF05"));
    draft.finding(Question.INJURED, Verdict.NOT_STATED);
    draft.finding(
        Question.CLAIMED_BY,
        Verdict.SINGLE_ORIGIN,
        draft.answer("Red Oar", Optional.empty(), 1, Independence.SAME_ORIGIN, "RC01", "RC02"));
    draft.finding(
        Question.BLAMED_ON,
        Verdict.CONTESTED,
        draft.answer(
            "Orvia", Optional.empty(), 1, Independence.SAME_PRINCIPAL, "RC09", "RC08", "RC11"));
    for (String key : List.of("CF02", "CF03")) {
      draft.comparisons.add(
          new Comparison(draft.id(key), draft.id("CF04"), Relation.NOT_COMPARABLE, "as told"));
    }
    draft.aggregates.add(
        new AggregateCheck(
            "AGG-1994-2005", List.of(), 166, AggregateCheck.Outcome.CONSISTENT_INCOMPLETE, "So."));
    draft.notStated.add("number of attackers");
  }
}
