package org.dossier.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.review.Cases.decision;
import static org.dossier.review.Cases.dossiers;
import static org.dossier.review.Cases.key;
import static org.dossier.review.Cases.main;
import static org.dossier.review.Cases.review;
import static org.dossier.review.Cases.states;
import static org.dossier.review.Cases.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dossier.model.Act;
import org.dossier.model.Content;
import org.dossier.model.Correction;
import org.dossier.model.Count;
import org.dossier.model.Decision;
import org.dossier.model.DocumentKey;
import org.dossier.model.Extraction;
import org.dossier.model.Measure;
import org.dossier.model.Ruling.State;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Undo restores exactly, and order changes nothing. */
class UndoPropertyTest {

  private static final List<String> PLACES = List.of("Ostermoor", "Vellin", "Lindmoor");

  private static List<Extraction> reports(Random random) {
    List<Extraction> reports = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String place = PLACES.get(random.nextInt(PLACES.size()));
      TestReport draft = TestReport.attackAt("report" + i, place).on("2031-05-0" + (i + 1));
      reports.add(
          draft.killed(random.nextInt(4)).killed(4 + random.nextInt(4)).text("others too").build());
    }
    return reports;
  }

  private static Act act(Random random, List<Extraction> reports) {
    Extraction report = reports.get(random.nextInt(reports.size()));
    Extraction other = reports.get((reports.indexOf(report) + 1) % reports.size());
    int statement = random.nextInt(report.statements().size());
    return switch (random.nextInt(8)) {
      case 0 -> new Act.Accept(key(report, statement));
      case 1 -> new Act.Reject(key(report, statement));
      case 2 ->
          new Act.Correct(
              key(report, statement), Correction.NONE.count(Count.exact(random.nextInt(9), "n")));
      case 3 ->
          new Act.Add(
              words(report, "others too"),
              new Content.OfFigure(Measure.INJURED, Count.exact(random.nextInt(9), "n")),
              Optional.empty(),
              List.of());
      case 4 -> new Act.Merge(List.of(main(report), main(other)));
      case 5 -> new Act.Split(List.of(List.of(main(report)), List.of(main(other))));
      case 6 ->
          new Act.MarkCopy(DocumentKey.of(report.document()), DocumentKey.of(other.document()));
      default -> new Act.Correct(key(report, statement), Correction.NONE.incident(main(other)));
    };
  }

  private static List<Decision> some(Random random, List<Extraction> reports) {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      decisions.add(decision("d" + i, i, act(random, reports)));
    }
    return decisions;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatIsUndoneWasNeverDecided(long seed) {
    Random random = new Random(seed);
    List<Extraction> reports = reports(random);
    List<Decision> decisions = some(random, reports);
    List<Decision> undone = new ArrayList<>(decisions);
    for (Decision decision : decisions) {
      undone.add(decision("u" + decision.id(), 60, new Act.Undo(decision.id())));
    }
    assertThat(dossiers(reports, undone)).isEqualTo(dossiers(reports, List.of()));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
  void takingBackTheLastLeavesTheOthersAsTheyWere(long seed) {
    Random random = new Random(seed);
    List<Extraction> reports = reports(random);
    List<Decision> decisions = some(random, reports);
    List<Decision> more = new ArrayList<>(decisions);
    more.add(decision("x", 50, act(random, reports)));
    more.add(decision("y", 51, new Act.Undo("x")));
    assertThat(dossiers(reports, more)).isEqualTo(dossiers(reports, decisions));
    more.add(decision("z", 52, new Act.Undo("y")));
    assertThat(dossiers(reports, more)).isEqualTo(dossiers(reports, more.subList(0, 9)));
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44, 45, 46})
  void neitherTheOrderOfDecisionsNorOfReportsMatters(long seed) {
    Random random = new Random(seed);
    List<Extraction> reports = reports(random);
    List<Decision> decisions = some(random, reports);
    List<Decision> shuffled = new ArrayList<>(decisions);
    Collections.shuffle(shuffled, random);
    List<Extraction> others = new ArrayList<>(reports);
    Collections.shuffle(others, random);
    assertThat(dossiers(others, shuffled)).isEqualTo(dossiers(reports, decisions));
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64, 65, 66})
  void independentDecisionsMayBeGivenAtAnyTime(long seed) {
    Random random = new Random(seed);
    List<Extraction> reports = reports(random);
    List<Act> acts = new ArrayList<>();
    reports.forEach(report -> acts.add(new Act.Reject(key(report, random.nextInt(2)))));
    List<Integer> minutes = new ArrayList<>(List.of(0, 1, 2, 3, 4));
    List<Decision> one = new ArrayList<>();
    acts.forEach(act -> one.add(decision("d" + one.size(), minutes.get(one.size()), act)));
    Collections.shuffle(minutes, random);
    List<Decision> other = new ArrayList<>();
    acts.forEach(act -> other.add(decision("d" + other.size(), minutes.get(other.size()), act)));
    assertThat(review(reports, other).reports()).isEqualTo(review(reports, one).reports());
  }

  @Test
  void anUndoTellsWhomItTookBackAndWhatItCannotFind() {
    List<Extraction> reports = reports(new Random(3));
    List<Decision> decisions =
        List.of(
            decision("a", 0, new Act.Reject(key(reports.get(0), 0))),
            decision("b", 1, new Act.Undo("a")),
            decision("c", 2, new Act.Undo("nothing")),
            decision("d", 3, new Act.Undo("e")),
            decision("e", 4, new Act.Accept(key(reports.get(0), 0))));
    assertThat(states(review(reports, decisions)))
        .containsExactly(
            State.UNDONE, State.HOLDS, State.ELSEWHERE, State.NO_LONGER_APPLIES, State.HOLDS);
  }
}
