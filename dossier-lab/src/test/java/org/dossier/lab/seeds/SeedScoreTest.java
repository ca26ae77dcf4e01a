package org.dossier.lab.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.lab.seeds.Raid.words;

import java.util.List;
import java.util.Optional;
import org.dossier.lab.seeds.SeedScore.Judged;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Independence;
import org.dossier.model.Measure;
import org.dossier.model.Proceeding.Step;
import org.dossier.model.Question;
import org.dossier.model.Response;
import org.dossier.model.Response.Causality;
import org.dossier.model.TimelineEntry;
import org.dossier.model.Verdict;
import org.junit.jupiter.api.Test;

final class SeedScoreTest {

  @Test
  void rightReadingIsFoundAndRightThroughout() {
    SeedScore score = SeedScore.of(Reading.right().results());

    assertThat(score.checks()).allSatisfy(c -> assertThat(c.outcome().reason()).isEmpty());
    assertThat(kind(score, "sentences").right()).isEqualTo(39);
    assertThat(kind(score, "figures").right()).isEqualTo(14);
    assertThat(kind(score, "responsibility").right()).isEqualTo(8);
    assertThat(kind(score, "warnings").right()).isEqualTo(3);
    assertThat(kind(score, "responses").right()).isEqualTo(3);
    assertThat(kind(score, "proceedings").right()).isEqualTo(5);
    assertThat(kind(score, "background incidents").right()).isEqualTo(6);
    assertThat(kind(score, "aggregates").right()).isEqualTo(2);
    assertThat(kind(score, "timeline").right()).isEqualTo(3);
    assertThat(kind(score, "timeline").missed()).containsExactly("TL18");
  }

  @Test
  void emptyDossierFindsNothingAndPassesNoCheck() {
    SeedScore score = SeedScore.of(Draft.nothing());

    assertThat(score.kinds()).allSatisfy(kind -> assertThat(kind.found()).isZero());
    assertThat(score.kinds())
        .allSatisfy(kind -> assertThat(kind.missed()).hasSize(kind.expected()));
    assertThat(score.checks()).noneMatch(check -> check.outcome().held());
  }

  @Test
  void figureOfAnotherMeasureIsMissedAndStandsBeside() {
    Draft draft = Reading.right();
    draft.figure("CF04", "MAIN2", Measure.KILLED, Count.exact(17, "17"));

    Kind figures = kind(SeedScore.of(draft.results()), "figures");

    assertThat(figures.missed()).containsExactly("CF04");
    assertThat(figures.beside()).containsExactly("`test.CF04/1` at " + at("D2", "CF04"));
  }

  @Test
  void figureWithoutItsQualifierIsFoundAndNotRight() {
    Draft draft = Reading.right();
    draft.figure("CF01", "MAIN0", Measure.KILLED, Count.exact(12, "12"));

    Kind figures = kind(SeedScore.of(draft.results()), "figures");

    assertThat(figures.found()).isEqualTo(14);
    assertThat(figures.right()).isEqualTo(13);
    assertThat(figures.differing()).singleElement().asString().contains("CF01", "EXACT 12..12");
  }

  @Test
  void figureOfTheWrongIncidentIsNotRight() {
    Draft draft = Reading.right();
    draft.figure("CF23", "MAIN1", Measure.KILLED, Count.exact(43, "43"));

    assertThat(kind(SeedScore.of(draft.results()), "figures").differing())
        .singleElement()
        .asString()
        .contains("CF23", "MAIN");
  }

  @Test
  void figureWhereNoneIsStatedIsSpurious() {
    Draft draft = Reading.right();
    draft.figure(
        draft.grounds("X", "MAIN0", words("TR39", 0)),
        "X",
        Measure.INJURED,
        Count.exact(1, "one"),
        false);
    draft.figure(
        draft.grounds("Y", "MAIN0", words("TR15", 0)),
        "Y",
        Measure.DETAINED,
        Count.exact(4, "Four"),
        false);

    assertThat(kind(SeedScore.of(draft.results()), "figures").spurious())
        .containsExactly("`test.X/1` at " + at("D0", "TR39"));
  }

  @Test
  void otherDetailsThatAreWrongAreTold() {
    Draft draft = Reading.right();
    draft.times.remove(draft.id("WN01"));
    Reading.answer(draft, "WR02", "MAIN1", Response.Type.ACTED, Causality.STATED);
    Reading.step(draft, "LG01", "MAIN2", Step.DETAINED, Count.exact(3, "three"));
    draft.mentions.remove("AGG-1994-2005");
    draft.statements.remove("CF25");

    SeedScore score = SeedScore.of(draft.results());

    assertThat(kind(score, "warnings").right()).isEqualTo(2);
    assertThat(kind(score, "responses").right()).isEqualTo(2);
    assertThat(kind(score, "proceedings").right()).isEqualTo(4);
    assertThat(kind(score, "aggregates").missed()).containsExactly("AGG-1994-2005");
  }

  @Test
  void widerDaysAreFoundAndNotRight() {
    Draft draft = Reading.right();
    draft.timeline.clear();
    draft.line(
        TimelineEntry.Kind.PUBLICATION,
        "c.txt",
        Draft.dated(Reading.days(20, 24)),
        Optional.empty(),
        words("TL24", 0));

    Kind timeline = kind(SeedScore.of(draft.results()), "timeline");

    assertThat(timeline.found()).isEqualTo(1);
    assertThat(timeline.right()).isZero();
    assertThat(timeline.differing()).singleElement().asString().startsWith("TL24");
  }

  @Test
  void daysThatExcludeTheRightOnesAreNotFound() {
    Draft draft = Reading.right();
    draft.timeline.clear();
    draft.line(
        TimelineEntry.Kind.PUBLICATION,
        "c.txt",
        Draft.dated(Reading.days(20, 23)),
        Optional.empty(),
        words("TL24", 0));

    assertThat(kind(SeedScore.of(draft.results()), "timeline").found()).isZero();
  }

  @Test
  void checksFallWhenTheFiguresAreJoined() {
    Draft draft = Reading.right();
    draft.comparisons.replaceAll(
        c -> new Comparison(c.first(), c.second(), Relation.REVISED, c.reason()));
    draft.finding(
        Question.KILLED,
        Verdict.CONTESTED,
        draft.answer(
            "12", Optional.of(Count.exact(12, "12")), 2, Independence.INDEPENDENT, "CF01", "CF02"),
        draft.answer(
            "17", Optional.of(Count.exact(17, "17")), 1, Independence.SAME_ORIGIN, "CF04"));
    draft.finding(
        Question.INJURED,
        Verdict.SINGLE_ORIGIN,
        draft.answer(
            "5",
            Optional.of(Count.of(5, Qualifier.ABOUT, "5")),
            0,
            Independence.NOT_ESTABLISHED,
            "CF06"));
    draft.aggregates.clear();

    assertThat(SeedScore.of(draft.results()).checks())
        .filteredOn(check -> check.topic().equals("figures"))
        .filteredOn(check -> check.outcome().held())
        .extracting(Judged::id)
        .containsExactly("the victims' origin is named");
  }

  @Test
  void pagesAreTheSameEachTimeAndTheKeptOneQuotesNothing() {
    SeedScore score = SeedScore.of(Reading.right().results());
    SeedScore again = SeedScore.of(Reading.right().results());

    assertThat(score.markdown()).isEqualTo(again.markdown());
    assertThat(score.terminal()).isEqualTo(again.terminal());
    assertThat(score.terminal()).contains("47 of 47 traps held", "joined words puzzle");
    assertThat(score.markdown())
        .contains("Traps held: 47 of 47", "bin/lab score seeds", "| TR47 | text | held |")
        .doesNotContain("joined words puzzle");
    List<String> sentences =
        Raid.TEXTS.stream().flatMap(t -> t.text().lines()).filter(l -> !l.isBlank()).toList();
    assertThat(sentences).noneMatch(score.markdown()::contains);
  }

  @Test
  void whatFellIsOnBothPages() {
    SeedScore score = SeedScore.of(Draft.nothing());

    assertThat(score.markdown()).contains("| TR01 | figures | **fallen** | no dossier was made |");
    assertThat(score.markdown()).contains("Missed:\n\n- D0 S1\n");
    assertThat(score.terminal()).contains("FALLEN TR01", "no dossier was made", "0 of 47");
  }

  private static Kind kind(SeedScore score, String name) {
    return score.kinds().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
  }

  private static String at(String report, String mark) {
    var place = Raid.place(mark, 0);
    String text = place.document().text();
    return "%s %s..%s"
        .formatted(
            report,
            text.codePointCount(0, place.span().start()),
            text.codePointCount(0, place.span().end()));
  }
}
