package org.dossier.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.review.Cases.all;
import static org.dossier.review.Cases.answers;
import static org.dossier.review.Cases.counts;
import static org.dossier.review.Cases.decisions;
import static org.dossier.review.Cases.dossier;
import static org.dossier.review.Cases.dossiers;
import static org.dossier.review.Cases.incident;
import static org.dossier.review.Cases.key;
import static org.dossier.review.Cases.main;
import static org.dossier.review.Cases.only;
import static org.dossier.review.Cases.review;
import static org.dossier.review.Cases.states;
import static org.dossier.review.Cases.words;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Act;
import org.dossier.model.Content;
import org.dossier.model.Correction;
import org.dossier.model.Count;
import org.dossier.model.Decision;
import org.dossier.model.Description;
import org.dossier.model.DocumentKey;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.Measure;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Question;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Ruling;
import org.dossier.model.Ruling.State;
import org.dossier.model.Speaker;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;
import org.dossier.model.Voice;
import org.dossier.model.Warning;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;

/** What becomes of statements that a person judged. */
class StatementReviewTest {

  private final Extraction wire =
      TestReport.attackAt("wire", "Ostermoor").on("2031-05-03").killed(12).build();
  private final Extraction herald =
      TestReport.attackAt("herald", "Ostermoor").on("2031-05-04").killed(21).build();

  @Test
  void anAcceptedStatementStaysAndSaysWhoAcceptedIt() {
    Reviewed reviewed = review(all(wire), decisions(new Act.Accept(key(wire, 0))));
    assertThat(reviewed.reports()).containsExactly(wire);
    Ruling ruling = reviewed.rulings().get(0);
    assertThat(ruling.state()).isEqualTo(State.HOLDS);
    assertThat(ruling.decided()).isEqualTo(ruling.read()).contains(only(wire));
  }

  @Test
  void aRejectedStatementLeavesTheFindingAndIsListed() {
    assertThat(answers(dossier(all(wire, herald), List.of()), Question.KILLED)).hasSize(2);
    Dossier dossier = dossier(all(wire, herald), decisions(new Act.Reject(key(herald, 0))));
    assertThat(answers(dossier, Question.KILLED)).containsExactly("12");
    assertThat(dossier.review()).hasSize(1);
    assertThat(dossier.review().get(0).read()).contains(only(herald));
    assertThat(dossier.review().get(0).decided()).isEmpty();
  }

  @Test
  void aCorrectedValueChangesTheFindingAndKeepsWhatWasRead() {
    Correction to = Correction.NONE.count(Count.exact(12, "12"));
    Dossier dossier = dossier(all(wire, herald), decisions(new Act.Correct(key(herald, 0), to)));
    assertThat(answers(dossier, Question.KILLED)).containsExactly("12");
    Ruling ruling = dossier.review().get(0);
    assertThat(((Figure) ruling.read().orElseThrow()).count().words()).isEqualTo("21");
    assertThat(((Figure) ruling.decided().orElseThrow()).count().words()).isEqualTo("12");
    assertThat(ruling.decided().orElseThrow().grounds().rule()).isEqualTo("review.corrected/1");
  }

  @Test
  void aCorrectedMeasureAnswersTheOtherQuestion() {
    Correction to = Correction.NONE.measure(Measure.INJURED);
    Dossier dossier = dossier(all(wire), decisions(new Act.Correct(key(wire, 0), to)));
    assertThat(answers(dossier, Question.KILLED)).isEmpty();
    assertThat(answers(dossier, Question.INJURED)).containsExactly("12");
  }

  @Test
  void correctedWordsAreTheEvidence() {
    Correction to = Correction.NONE.words(words(wire, "12"));
    Extraction report =
        review(all(wire), decisions(new Act.Correct(key(wire, 0), to))).reports().get(0);
    assertThat(only(report).grounds().evidence().quote()).isEqualTo("12");
    assertThat(only(report).grounds().id()).isEqualTo(only(wire).grounds().id());
  }

  @Test
  void wordsOfAnotherReportCorrectNothing() {
    Correction to = Correction.NONE.words(words(herald, "21"));
    Reviewed reviewed = review(all(wire, herald), decisions(new Act.Correct(key(wire, 0), to)));
    assertThat(states(reviewed)).containsExactly(State.NO_LONGER_APPLIES);
    assertThat(reviewed.reports()).containsExactly(wire, herald);
  }

  @Test
  void aCorrectedIncidentMovesTheStatement() {
    Extraction both =
        TestReport.attackAt("courier", "Ostermoor")
            .background("raid on Vellin", TimeRange.year(2019), "Vellin")
            .killed(12)
            .build();
    Correction to = Correction.NONE.incident(incident(both, 1));
    Extraction report =
        review(all(both), decisions(new Act.Correct(key(both, 0), to))).reports().get(0);
    assertThat(only(report).grounds().incident()).isEqualTo(both.incidents().get(1).id());
  }

  @Test
  void anIncidentOfAnotherReportIsMentionedInThisOne() {
    Extraction other =
        TestReport.attackAt("courier", "Ostermoor")
            .background("raid on Vellin", TimeRange.year(2019), "Vellin")
            .build();
    Correction to = Correction.NONE.incident(incident(other, 1));
    Dossier dossier = dossier(all(wire, other), decisions(new Act.Correct(key(wire, 0), to)));
    assertThat(answers(dossier, Question.KILLED)).isEmpty();
    assertThat(dossier.story().others()).hasSize(1);
    assertThat(dossier.story().others().get(0).mentions()).hasSize(2);
    assertThat(dossier.story().others().get(0).name()).isEqualTo("raid on Vellin");
  }

  @Test
  void aCorrectedAttributionIsWhoIsHeard() {
    Extraction report =
        TestReport.attackAt("wire", "Ostermoor").killed(12).text("the mayor").build();
    Speaker mayor =
        new Speaker(words(report, "the mayor"), Voice.Kind.OFFICIAL, Voice.Stance.NEUTRAL);
    Correction to = Correction.NONE.attribution(List.of(mayor));
    Statement said =
        only(review(all(report), decisions(new Act.Correct(key(report, 0), to))).reports().get(0));
    assertThat(said.grounds().attribution().voices())
        .extracting(Voice::name)
        .containsExactly("the mayor");
    assertThat(said.grounds().factuality()).isEqualTo(Factuality.UNCOMMITTED);
  }

  @Test
  void anAddedFigureAnswersItsQuestion() {
    Extraction silent = TestReport.attackAt("wire", "Ostermoor").text("a score of dead").build();
    Act add =
        new Act.Add(
            words(silent, "a score of dead"),
            new Content.OfFigure(Measure.KILLED, Count.exact(20, "a score")),
            Optional.empty(),
            List.of());
    Dossier dossier = dossier(all(silent), decisions(add));
    assertThat(answers(dossier, Question.KILLED)).containsExactly("a score");
    assertThat(dossier.review().get(0).read()).isEmpty();
    assertThat(dossier.review().get(0).decided()).isPresent();
  }

  @Test
  void anAdditionGivesAReportAboutNothingAnIncident() {
    Extraction silent = TestReport.bare("wire").text("a score of dead").build();
    Act add =
        new Act.Add(
            words(silent, "a score of dead"),
            new Content.OfFigure(Measure.KILLED, Count.exact(20, "a score")),
            Optional.empty(),
            List.of());
    assertThat(dossiers(all(silent), List.of())).isEmpty();
    assertThat(dossiers(all(silent), decisions(add))).hasSize(1);
  }

  @Test
  void everyKindOfStatementCanBeAdded() {
    Extraction report = TestReport.attackAt("wire", "Ostermoor").text("the words").build();
    List<Content> contents =
        List.of(
            new Content.OfFigure(Measure.MISSING, Count.exact(3, "three")),
            new Content.OfResponsibility(
                Responsibility.Type.ACCUSATION, Optional.of(words(report, "words"))),
            new Content.OfWarning(Warning.Type.WARNING),
            new Content.OfResponse(Response.Type.IGNORED),
            new Content.OfProceeding(Proceeding.Step.CHARGED, Optional.of(words(report, "the"))),
            new Content.OfOccurrence(Occurrence.Type.FIRE),
            new Content.OfDescription(Description.Aspect.WEAPON),
            new Content.OfSpeech());
    Act[] adds =
        contents.stream()
            .map(it -> new Act.Add(words(report, "the words"), it, Optional.empty(), List.of()))
            .toArray(Act[]::new);
    Extraction read = review(all(report), decisions(adds)).reports().get(0);
    assertThat(read.statements()).extracting(Statement::kind).hasSize(8).doesNotHaveDuplicates();
    assertThat(read.statements()).extracting(it -> it.grounds().id()).doesNotHaveDuplicates();
  }

  @Test
  void anAddedStatementCanBeRejectedAgain() {
    Extraction silent = TestReport.attackAt("wire", "Ostermoor").text("a score of dead").build();
    Act add =
        new Act.Add(
            words(silent, "a score of dead"),
            new Content.OfFigure(Measure.KILLED, Count.exact(20, "a score")),
            Optional.empty(),
            List.of());
    Extraction with = review(all(silent), decisions(add)).reports().get(0);
    Reviewed reviewed = review(all(silent), decisions(add, new Act.Reject(key(with, 0))));
    assertThat(reviewed.reports().get(0).statements()).isEmpty();
  }

  @Test
  void ofTwoDecisionsAboutOneStatementTheLaterHolds() {
    List<Decision> both = decisions(new Act.Reject(key(wire, 0)), new Act.Accept(key(wire, 0)));
    Reviewed reviewed = review(all(wire), both);
    assertThat(reviewed.reports()).containsExactly(wire);
    assertThat(states(reviewed)).containsExactly(State.OVERRIDDEN, State.HOLDS);
    assertThat(reviewed.rulings().get(0).reason()).contains("R. Viewer");
  }

  @Test
  void aStatementWithOtherEndsIsFoundAgain() {
    TestReport draft = TestReport.attackAt("wire", "Ostermoor");
    Extraction other = draft.killed(12).build();
    Correction narrower = Correction.NONE.words(words(other, "12"));
    Extraction reread =
        review(all(other), decisions(new Act.Correct(key(other, 0), narrower))).reports().get(0);
    Reviewed reviewed = review(all(reread), decisions(new Act.Reject(key(other, 0))));
    assertThat(states(reviewed)).containsExactly(State.HOLDS);
    assertThat(reviewed.reports().get(0).statements()).isEmpty();
  }

  @Test
  void aReadingThatIsGoneOrChangedIsToldAndNotDropped() {
    Extraction gone = review(all(wire), decisions(new Act.Reject(key(wire, 0)))).reports().get(0);
    Correction thirteen = Correction.NONE.count(Count.exact(13, "13"));
    Extraction changed =
        review(all(wire), decisions(new Act.Correct(key(wire, 0), thirteen))).reports().get(0);
    for (Extraction reread : all(gone, changed)) {
      Reviewed reviewed = review(all(reread), decisions(new Act.Reject(key(wire, 0))));
      assertThat(states(reviewed)).containsExactly(State.NO_LONGER_APPLIES);
      assertThat(reviewed.reports()).containsExactly(reread);
    }
    Correction fourteen = Correction.NONE.count(Count.exact(14, "14"));
    Reviewed corrected = review(all(changed), decisions(new Act.Correct(key(wire, 0), fourteen)));
    assertThat(counts(corrected.reports().get(0))).extracting(Count::words).containsExactly("14");
  }

  @Test
  void whatIsAboutAnotherReportIsToldToBeElsewhere() {
    Reviewed reviewed = review(all(wire), decisions(new Act.Reject(key(herald, 0))));
    assertThat(states(reviewed)).containsExactly(State.ELSEWHERE);
    assertThat(dossier(all(wire), decisions(new Act.Reject(key(herald, 0)))).review()).hasSize(1);
  }

  @Test
  void whatRestsOnARejectedStatementLosesItsHold() {
    TestReport draft = TestReport.attackAt("wire", "Ostermoor");
    draft.responsibility(Responsibility.Type.ACCUSATION, "blamed Vellin", Optional.of("Vellin"));
    String accusation = draft.last();
    draft.responsibility(
        Responsibility.Type.DENIAL, "denied it", Optional.empty(), Optional.of(accusation));
    Extraction report = draft.build();
    Extraction left =
        review(all(report), decisions(new Act.Reject(key(report, 0)))).reports().get(0);
    assertThat(((Responsibility) only(left)).denies()).isEmpty();
  }

  @Test
  void nothingHoldsOfAReportThatIsSetAside() {
    List<Decision> both =
        decisions(
            new Act.MarkUnusable(DocumentKey.of(herald.document())),
            new Act.Accept(key(herald, 0)));
    Reviewed reviewed = review(all(wire, herald), both);
    assertThat(states(reviewed)).containsExactly(State.HOLDS, State.OVERRIDDEN);
    assertThat(reviewed.reports()).containsExactly(wire);
    Dossier dossier = dossier(all(wire, herald), both);
    assertThat(answers(dossier, Question.KILLED)).containsExactly("12");
    assertThat(dossier.review()).hasSize(2);
  }

  @Test
  void onlyAFigureHasAMeasure() {
    Extraction report =
        TestReport.attackAt("wire", "Ostermoor")
            .describe(Description.Aspect.WEAPON, "knife")
            .build();
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> new Act.Correct(key(report, 0), Correction.NONE.measure(Measure.INJURED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DESCRIPTION");
    assertThat(main(report).words()).isEmpty();
  }
}
