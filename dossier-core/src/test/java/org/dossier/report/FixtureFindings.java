package org.dossier.report;

import static org.dossier.report.FixtureReports.COURIER;
import static org.dossier.report.FixtureReports.HERALD;
import static org.dossier.report.FixtureReports.MILL;
import static org.dossier.report.FixtureReports.RUMOUR;
import static org.dossier.report.FixtureReports.WIRE;
import static org.dossier.report.FixtureVoices.said;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Answer;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Finding;
import org.dossier.model.Independence;
import org.dossier.model.Question;
import org.dossier.model.Support;
import org.dossier.model.Verdict;

/** Findings written by hand: every verdict once at least. */
final class FixtureFindings {

  private static final String OFFICE = "Velmora Health Office";
  private static final String MARKET = COURIER.id() + "#i1";

  private FixtureFindings() {}

  static List<Finding> market() {
    return List.of(
        what(),
        where(),
        when(),
        killed(),
        injured(),
        new Finding(MARKET, Question.ABDUCTED, List.of(), Verdict.NOT_STATED, ""),
        victims(),
        claimed(),
        blamed(),
        new Finding(
            COURIER.id() + "#i2",
            Question.KILLED,
            List.of(
                count(COURIER, Count.exact(12, "12"), 11, "killed 12 people", unnamed(COURIER))),
            Verdict.SINGLE_ORIGIN,
            "One report states it and names no source."));
  }

  static List<Finding> mill() {
    String fire = MILL.id() + "#i1";
    return List.of(
        new Finding(
            fire,
            Question.WHAT,
            List.of(words(MILL, "fire", "A fire broke out", unnamed(MILL))),
            Verdict.SINGLE_ORIGIN,
            "One report states it."),
        new Finding(
            fire,
            Question.WHERE,
            List.of(words(MILL, "Pell", "the mill in Pell", unnamed(MILL))),
            Verdict.SINGLE_ORIGIN,
            "One report states it."),
        new Finding(fire, Question.WHEN, List.of(), Verdict.NOT_STATED, "No report says when."),
        new Finding(fire, Question.KILLED, List.of(), Verdict.NOT_STATED, ""),
        new Finding(fire, Question.CLAIMED_BY, List.of(), Verdict.NOT_STATED, ""));
  }

  private static Finding what() {
    return new Finding(
        MARKET,
        Question.WHAT,
        List.of(
            words(COURIER, "armed attack", "Gunmen stormed", unnamed(COURIER)),
            words(WIRE, "attack", "the attack", unnamed(WIRE))),
        Verdict.COMPATIBLE,
        "An armed attack is an attack.");
  }

  private static Finding where() {
    Support two =
        new Support(
            List.of(COURIER.id(), HERALD.id()),
            List.of(OFFICE, "hospital spokesman"),
            2,
            Independence.INDEPENDENT,
            "an office and a hospital, neither copying the other");
    return new Finding(
        MARKET,
        Question.WHERE,
        List.of(
            new Answer(
                "Tarn Street market",
                Optional.empty(),
                Optional.empty(),
                List.of(COURIER.id() + "#s1"),
                List.of(said(COURIER, "Tarn Street market"), said(HERALD, "at Tarn Street market")),
                two)),
        Verdict.AGREED,
        "Two independent origins name the same place.");
  }

  private static Finding when() {
    Answer answer =
        new Answer(
            "10 to 13 May 2021",
            Optional.empty(),
            Optional.of(Fixtures.when()),
            List.of(COURIER.id() + "#s2"),
            List.of(said(COURIER, "on Wednesday")),
            unnamed(COURIER));
    return new Finding(
        MARKET, Question.WHEN, List.of(answer), Verdict.SINGLE_ORIGIN, "One report bounds it.");
  }

  private static Finding killed() {
    return new Finding(
        MARKET,
        Question.KILLED,
        List.of(
            count(WIRE, Count.exact(29, "29"), 1, "from 31 to 29 dead", from(WIRE, OFFICE)),
            count(
                COURIER,
                Count.of(31, Qualifier.AT_LEAST, "at least 31"),
                3,
                "killing at least 31 people",
                from(COURIER, OFFICE)),
            count(
                HERALD,
                Count.exact(34, "Thirty-four"),
                1,
                "Thirty-four people were killed",
                from(HERALD, "hospital spokesman")),
            count(
                RUMOUR,
                Count.of(40, Qualifier.UP_TO, "up to 40"),
                1,
                "=HYPERLINK(\"http://evil.example\") up to 40 people died",
                from(RUMOUR, "+++posts+++"))),
        Verdict.REVISED,
        "The office replaced 31 by 29. The hospital's 34 has no date and stands beside it.");
  }

  private static Finding injured() {
    return new Finding(
        MARKET,
        Question.INJURED,
        List.of(
            count(
                WIRE,
                Count.range(60, 64, "Between 60 and 64"),
                3,
                "Between 60 and 64 people were hurt",
                from(WIRE, "medics")),
            count(
                COURIER,
                Count.of(60, Qualifier.ABOUT, "about 60"),
                5,
                "injuring about 60",
                from(COURIER, OFFICE))),
        Verdict.COMPATIBLE,
        "60 people would make both true.");
  }

  private static Finding victims() {
    return new Finding(
        MARKET,
        Question.VICTIMS,
        List.of(
            count(WIRE, Count.exact(41, "41"), 2, "listed 41 victims in all", from(WIRE, OFFICE))),
        Verdict.AMBIGUOUS,
        "The words do not say whether the victims are dead or injured.");
  }

  private static Finding claimed() {
    return new Finding(
        MARKET,
        Question.CLAIMED_BY,
        List.of(
            words(
                COURIER,
                "Grey Banner",
                "Grey Banner claimed the attack in a video",
                from(COURIER, "Grey Banner"))),
        Verdict.SINGLE_ORIGIN,
        "Only the claimant says so; its word is no corroboration.");
  }

  private static Finding blamed() {
    return new Finding(
        MARKET,
        Question.BLAMED_ON,
        List.of(
            words(
                COURIER,
                "Southern Front, by the Interior Ministry",
                "accused the Southern Front of arming the gunmen",
                from(COURIER, "Interior Ministry")),
            words(
                HERALD,
                "Southern Front denies it",
                "The Southern Front denied arming anybody",
                from(HERALD, "Southern Front"))),
        Verdict.CONTESTED,
        "The ministry accuses; the accused denies.");
  }

  private static Answer count(Document in, Count count, int statement, String words, Support by) {
    String value =
        count.qualifier() == Qualifier.EXACT
            ? String.valueOf(count.stated().orElseThrow())
            : count.words();
    return new Answer(
        value,
        Optional.of(count),
        Optional.empty(),
        List.of(in.id() + "#s" + statement),
        List.of(said(in, words)),
        by);
  }

  private static Answer words(Document in, String value, String words, Support by) {
    List<Evidence> evidence = List.of(said(in, words));
    return new Answer(value, Optional.empty(), Optional.empty(), List.of(), evidence, by);
  }

  private static Support unnamed(Document in) {
    return new Support(
        List.of(in.id()), List.of(), 0, Independence.NOT_ESTABLISHED, "no origin is named");
  }

  private static Support from(Document in, String origin) {
    return new Support(
        List.of(in.id()), List.of(origin), 1, Independence.NOT_ESTABLISHED, "one origin is named");
  }
}
