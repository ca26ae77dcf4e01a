package org.dossier.report;

import static org.dossier.report.FixtureReports.COURIER;
import static org.dossier.report.FixtureVoices.asOf;
import static org.dossier.report.FixtureVoices.figure;
import static org.dossier.report.FixtureVoices.grounds;
import static org.dossier.report.FixtureVoices.maybe;
import static org.dossier.report.FixtureVoices.neutral;
import static org.dossier.report.FixtureVoices.on;
import static org.dossier.report.FixtureVoices.said;
import static org.dossier.report.FixtureVoices.subset;
import static org.dossier.report.FixtureVoices.voice;
import static org.dossier.report.FixtureVoices.voices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Attribution;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Dating;
import org.dossier.model.Description;
import org.dossier.model.Extraction;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.Grounds;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.IncidentType;
import org.dossier.model.Measure;
import org.dossier.model.Proceeding;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeReference;
import org.dossier.model.TimeValue;
import org.dossier.model.Voice;
import org.dossier.model.Voice.Kind;
import org.dossier.model.Voice.Stance;
import org.dossier.model.Warning;

/** What the first invented report states. */
final class FixtureCourier {

  static final Dating WEDNESDAY =
      on(
          LocalDate.of(2021, 5, 12),
          "\"on Wednesday\" is the Wednesday on or before publication on 13 May 2021",
          said(COURIER, "on Wednesday"));

  private static final Attribution HEALTH_OFFICE =
      voices(neutral(COURIER, "Velmora Health Office", Kind.OFFICIAL, "according to"));

  private FixtureCourier() {}

  static Extraction extraction() {
    return new Extraction(COURIER, incidents(), statements(), List.of(), List.of());
  }

  static List<IncidentMention> incidents() {
    return List.of(
        mention(1, Role.MAIN, "Tarn Street market", IncidentType.ARMED_ATTACK, WEDNESDAY),
        mention(2, Role.BACKGROUND, "Old Mill bridge", IncidentType.BOMBING, year(2004, "In 2004")),
        new IncidentMention(
            COURIER.id() + "#i3",
            Role.AGGREGATE,
            "five attacks in the city",
            IncidentType.ATTACK,
            List.of(said(COURIER, "the city")),
            period(),
            Optional.of(Count.exact(5, "five")),
            List.of(said(COURIER, "five attacks in the city"))),
        mention(4, Role.AGGREGATE, "raids on the docks", IncidentType.ATTACK, Dating.UNKNOWN));
  }

  private static Dating period() {
    return Dating.of(
        TimeRange.of(LocalDate.of(1998, 1, 1), LocalDate.of(2010, 12, 31)),
        "the words name both years",
        said(COURIER, "Between 1998 and 2010"));
  }

  private static Dating year(int year, String words) {
    return Dating.of(TimeRange.year(year), "the words name the year", said(COURIER, words));
  }

  private static IncidentMention mention(
      int number, Role role, String name, IncidentType type, Dating time) {
    return new IncidentMention(
        COURIER.id() + "#i" + number,
        role,
        name,
        type,
        List.of(said(COURIER, name)),
        time,
        Optional.empty(),
        List.of(said(COURIER, name)));
  }

  private static List<Statement> statements() {
    return List.of(
        new Description(
            grounds(COURIER, 1, 1, "Tarn Street market", Attribution.OUTLET, "describe.place"),
            Description.Aspect.PLACE),
        wednesday(),
        toll(),
        children(),
        injured(),
        claim(),
        accusation(),
        warning(),
        response(),
        charge(),
        figure(
            grounds(COURIER, 11, 2, "killed 12 people", Attribution.OUTLET, "figure.verb"),
            Measure.KILLED,
            Count.exact(12, "12")),
        figure(
            grounds(COURIER, 12, 3, "cost almost 70 lives", Attribution.OUTLET, "figure.verb"),
            Measure.KILLED,
            Count.of(70, Qualifier.ALMOST, "almost 70")));
  }

  private static Statement wednesday() {
    Grounds grounds = grounds(COURIER, 2, 1, "on Wednesday", Attribution.OUTLET, "time.weekday");
    return new TimeReference(
        new Grounds(
            grounds.id(),
            grounds.incident(),
            grounds.evidence(),
            grounds.attribution(),
            grounds.factuality(),
            WEDNESDAY,
            grounds.rule()),
        new TimeValue.FromPublication(-6, 0, Optional.of(DayOfWeek.WEDNESDAY)));
  }

  private static Figure toll() {
    return asOf(
        figure(
            grounds(
                COURIER, 3, 1, "killing at least 31 people", HEALTH_OFFICE, "figure.count-noun"),
            Measure.KILLED,
            Count.of(31, Qualifier.AT_LEAST, "at least 31")),
        on(LocalDate.of(2021, 5, 13), "the words give none, so the day of publication"),
        Figure.Trend.NONE);
  }

  private static Figure children() {
    return subset(
        figure(
            grounds(COURIER, 4, 1, "among them four children", HEALTH_OFFICE, "figure.subset"),
            Measure.KILLED,
            Count.exact(4, "four")),
        maybe(COURIER, "children"));
  }

  private static Figure injured() {
    return figure(
        grounds(COURIER, 5, 1, "injuring about 60", HEALTH_OFFICE, "figure.participle"),
        Measure.INJURED,
        Count.of(60, Qualifier.ABOUT, "about 60"));
  }

  private static Statement claim() {
    Voice group =
        voice(
            COURIER,
            "Grey Banner",
            Kind.CLAIMANT,
            "claimed",
            Stance.DISTANCING,
            Factuality.CERTAIN);
    return new Responsibility(
        grounds(
            COURIER,
            6,
            1,
            "Grey Banner claimed the attack in a video",
            voices(group),
            Factuality.UNCOMMITTED,
            "responsibility.claim"),
        Responsibility.Type.CLAIM,
        maybe(COURIER, "Grey Banner"),
        maybe(COURIER, "the attack"),
        maybe(COURIER, "in a video"),
        Optional.empty());
  }

  private static Statement accusation() {
    Voice ministry = neutral(COURIER, "Interior Ministry", Kind.OFFICIAL, "accused");
    return new Responsibility(
        grounds(
            COURIER,
            7,
            1,
            "accused the Southern Front of arming the gunmen",
            voices(ministry),
            Factuality.UNCOMMITTED,
            "responsibility.accuse"),
        Responsibility.Type.ACCUSATION,
        maybe(COURIER, "Southern Front"),
        maybe(COURIER, "arming the gunmen"),
        Optional.empty(),
        Optional.empty());
  }

  private static Statement warning() {
    return new Warning(
        grounds(
            COURIER,
            8,
            1,
            "had warned the Velmora police by letter on 8 May that markets could be attacked",
            Attribution.OUTLET,
            "warning.verb"),
        Warning.Type.WARNING,
        maybe(COURIER, "embassy of Norland"),
        maybe(COURIER, "Velmora police"),
        maybe(COURIER, "markets could be attacked"),
        maybe(COURIER, "by letter"),
        maybe(COURIER, "could"));
  }

  private static Statement response() {
    return new Response(
        grounds(
            COURIER,
            9,
            1,
            "The police chief called the letter “noise”",
            Attribution.OUTLET,
            "warning.response"),
        Response.Type.DISMISSED,
        maybe(COURIER, "police chief"),
        maybe(COURIER, "“noise”"),
        Response.Causality.STATED,
        Optional.of(COURIER.id() + "#s8"));
  }

  private static Statement charge() {
    return new Proceeding(
        grounds(
            COURIER,
            10,
            1,
            "Two men were charged with murder",
            Attribution.OUTLET,
            "proceeding.verb"),
        Proceeding.Step.CHARGED,
        maybe(COURIER, "Two men"),
        Optional.of(new Count(OptionalInt.of(2), OptionalInt.of(2), Qualifier.EXACT, "Two")),
        maybe(COURIER, "murder"));
  }
}
