package org.dossier.lab.seeds;

import static org.dossier.lab.seeds.Outcome.all;
import static org.dossier.lab.seeds.Outcome.holds;
import static org.dossier.lab.seeds.Outcome.none;
import static org.dossier.lab.seeds.Outcome.some;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.lab.gold.Place;
import org.dossier.model.Answer;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.Figure.Trend;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Independence;
import org.dossier.model.Measure;
import org.dossier.model.Question;

/** Traps about how many people, of what, and of which incident. */
final class FigureTraps {

  private FigureTraps() {}

  static List<Trap> traps(Trap.Topic topic) {
    return List.of(
        Trap.inDossier("TR01", topic, FigureTraps::victimsAreNoLaterToll),
        Trap.inDossier("TR04", topic, FigureTraps::backgroundTollsStayApart),
        Trap.inDossier("TR05", topic, FigureTraps::killedByTheStateAreNoVictims),
        new Trap("TR26", topic, FigureTraps::almostIsAnUpperBound),
        new Trap("TR27", topic, FigureTraps::oneTotalOverTwoAttacks),
        new Trap("TR28", topic, FigureTraps::attacksAndYearsAreNoPeople),
        new Trap("TR29", topic, FigureTraps::survivorsAreNoDeaths),
        new Trap("TR30", topic, FigureTraps::distanceAndTimeAreNoPeople),
        new Trap("TR31", topic, FigureTraps::futureInThePastIsAFact),
        Trap.inDossier("TR32", topic, FigureTraps::stillInHospitalIsASubset),
        new Trap("TR33", topic, FigureTraps::travelledDoesNotMeanDead),
        Trap.inDossier("TR34", topic, FigureTraps::twoReportsAreNotTwoSources));
  }

  private static Outcome victimsAreNoLaterToll(Results seen, MainIncident main) {
    int victims = value(seen, "CF04");
    int killed = value(seen, "CF01");
    List<Figure> unclear = stating(seen, Measure.VICTIMS_UNSPECIFIED, victims);
    List<Figure> dead = stating(seen, Measure.KILLED, killed);
    return all(
        some(seen.at(Figure.class, "TR01"), unclear::contains, "no figure of unclear measure"),
        none(seen.at(Figure.class, "TR01"), Read::isKilled, "read as deaths"),
        holds(!main.answers(Question.KILLED, killed).isEmpty(), "the stated toll is no answer"),
        holds(main.answers(Question.KILLED, victims).isEmpty(), "counted among the killed"),
        none(
            main.comparisons(unclear, dead),
            c -> c.relation() == Relation.REVISED,
            "taken for a revision of the toll"));
  }

  private static List<Figure> stating(Results seen, Measure measure, int number) {
    return seen.all(Figure.class).stream()
        .filter(figure -> figure.measure() == measure && Read.states(figure, number))
        .toList();
  }

  private static Outcome backgroundTollsStayApart(Results seen, MainIncident main) {
    return all(
        Stream.of("CF20", "CF21", "CF22", "CF23", "CF24", "CF25", "CF26")
            .flatMap(row -> Stream.of(isRead(seen, row), staysApart(seen, main, row))));
  }

  private static Outcome isRead(Results seen, String row) {
    int number = value(seen, row);
    return some(
        seen.at(Figure.class, row),
        figure -> Read.isKilled(figure) && Read.states(figure, number),
        row + " is not read");
  }

  private static Outcome staysApart(Results seen, MainIncident main, String row) {
    int number = value(seen, row);
    List<Figure> there = seen.at(Figure.class, row);
    return all(
        none(there, f -> Read.states(f, number) && seen.isMain(f), row + " is counted here"),
        holds(main.answers(Question.KILLED, number).isEmpty(), row + " answers for this attack"));
  }

  private static Outcome killedByTheStateAreNoVictims(Results seen, MainIncident main) {
    int number = value(seen, "CF27");
    List<Figure> there = seen.at(Figure.class, "TR05");
    return all(
        some(there, f -> Read.isKilled(f) && Read.states(f, number), "the figure is not read"),
        none(there, seen::isMain, "counted for this attack"),
        holds(main.answers(Question.KILLED, number).isEmpty(), "an answer for this attack"));
  }

  private static Outcome almostIsAnUpperBound(Results seen) {
    int number = value(seen, "CF25");
    List<Figure> there = seen.at(Figure.class, "TR26");
    return all(
        holds(there.size() == 1, there.size() + " figures are read where one is stated"),
        some(there, f -> f.count().qualifier() == Qualifier.ALMOST, "the qualifier is lost"),
        some(there, f -> f.count().most().orElse(-1) == number, "the upper end is not read"),
        none(there, f -> f.count().least().isPresent(), "a lower end is made up"));
  }

  private static Outcome oneTotalOverTwoAttacks(Results seen) {
    int number = value(seen, "CF24");
    List<Figure> there = seen.at(Figure.class, "TR27").stream().filter(Read::isKilled).toList();
    return all(
        holds(there.size() == 1, there.size() + " tolls are read where one is stated"),
        some(there, figure -> Read.states(figure, number), "another number is read"),
        none(there, seen::isMain, "counted for this attack"));
  }

  private static Outcome attacksAndYearsAreNoPeople(Results seen) {
    List<String> words = Read.numberWords(seen, seen.gold().places("TR28"));
    return all(
        holds(!words.isEmpty(), "no number stands there"),
        none(seen.at(Figure.class, "TR28"), f -> Read.isReadFrom(f, words), "read as people"),
        isCounted(seen, "AGG-1994-2005"),
        isCounted(seen, "AGG-2010-2024"));
  }

  private static Outcome isCounted(Results seen, String aggregate) {
    int events = seen.gold().row(aggregate).path("incidents").asInt();
    return some(
        seen.mentionsAt(seen.gold().places(aggregate)),
        m ->
            m.role() == Role.AGGREGATE
                && m.events().filter(c -> c.stated().orElse(-1) == events).isPresent(),
        aggregate + " is not read as so many incidents");
  }

  private static Outcome survivorsAreNoDeaths(Results seen) {
    return all(
        none(seen.at(Figure.class, "TR29"), Read::isHarm, "a figure is read there"),
        isRead(seen, "CF01"));
  }

  private static Outcome distanceAndTimeAreNoPeople(Results seen) {
    List<String> words = Read.numberWords(seen, seen.gold().places("TR30"));
    return all(
        none(seen.at(Figure.class, "TR30"), f -> Read.isReadFrom(f, words), "read as people"),
        isRead(seen, "CF02"),
        isRead(seen, "CF03"));
  }

  private static Outcome futureInThePastIsAFact(Results seen) {
    int number = value(seen, "CF02");
    return some(
        seen.at(Figure.class, "TR31"),
        figure ->
            Read.isKilled(figure)
                && Read.states(figure, number)
                && figure.grounds().factuality() == Factuality.CERTAIN
                && figure.trend() == Trend.NONE,
        "not read as a certain figure");
  }

  private static Outcome stillInHospitalIsASubset(Results seen, MainIncident main) {
    List<Figure> there = seen.at(Figure.class, "TR32");
    return all(
        none(there, figure -> figure.count().isNumbered(), "a number is read there"),
        some(there, FigureTraps::isPartOfTheInjured, "not read as a part of the injured"),
        none(
            main.answers(Question.INJURED),
            answer -> answer.count().filter(c -> c.isNumbered()).isPresent(),
            "a number of injured is made up"));
  }

  private static boolean isPartOfTheInjured(Figure figure) {
    return figure.measure() == Measure.HOSPITALISED
        || (figure.measure() == Measure.INJURED && figure.subset());
  }

  private static Outcome travelledDoesNotMeanDead(Results seen) {
    List<Place> both =
        Stream.of("TR33", "CF05").flatMap(id -> seen.gold().places(id).stream()).toList();
    int victims = value(seen, "CF05");
    return all(
        none(seen.at(Figure.class, both), Read::isKilled, "read as deaths"),
        some(
            seen.at(Figure.class, "CF05"),
            f -> f.measure() == Measure.VICTIMS_UNSPECIFIED && Read.states(f, victims),
            "the figure of unclear measure is not read"));
  }

  private static Outcome twoReportsAreNotTwoSources(Results seen, MainIncident main) {
    List<Answer> answers = main.answers(Question.KILLED, value(seen, "CF01"));
    long reports =
        answers.stream().flatMap(a -> a.support().documents().stream()).distinct().count();
    return all(
        holds(reports >= 2, reports + " reports are given for the toll, two state it"),
        none(answers, a -> a.support().independent() > 0, "an independent origin is counted"),
        none(
            answers,
            a -> a.support().independence() == Independence.INDEPENDENT,
            "the reports are called independent"));
  }

  private static int value(Results seen, String row) {
    return seen.gold().row(row).path("value").asInt();
  }
}
