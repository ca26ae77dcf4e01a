package org.dossier.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.review.Cases.all;
import static org.dossier.review.Cases.answers;
import static org.dossier.review.Cases.decisions;
import static org.dossier.review.Cases.dossier;
import static org.dossier.review.Cases.dossiers;
import static org.dossier.review.Cases.incident;
import static org.dossier.review.Cases.main;
import static org.dossier.review.Cases.review;
import static org.dossier.review.Cases.states;

import java.util.List;
import java.util.OptionalInt;
import org.dossier.model.Act;
import org.dossier.model.Count;
import org.dossier.model.Decision;
import org.dossier.model.DocumentKey;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Figure;
import org.dossier.model.Independence;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.Rating;
import org.dossier.model.Ruling.State;
import org.dossier.model.SourceKey;
import org.dossier.model.TimeRange;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;

/** What becomes of incidents, reports and sources that a person judged. */
class IncidentReviewTest {

  private final Extraction wire = attack("wire", "Ostermoor", 12);
  private final Extraction herald = attack("herald", "Ostermoor", 12);
  private final Extraction courier = attack("courier", "Vellin", 30);

  private static Extraction attack(String id, String place, int killed) {
    return TestReport.attackAt(id, place).on("2031-05-03").killed(killed).build();
  }

  private static List<List<String>> stories(List<Extraction> reports, List<Decision> decisions) {
    return dossiers(reports, decisions).stream()
        .map(d -> d.story().reports().stream().map(r -> r.document().id()).toList())
        .toList();
  }

  @Test
  void theLinkerAloneTellsTwoPlacesApart() {
    assertThat(stories(all(wire, herald, courier), List.of()))
        .containsExactly(List.of("courier"), List.of("herald", "wire"));
  }

  @Test
  void mergedIncidentsAreOne() {
    Act merge = new Act.Merge(List.of(main(wire), main(courier)));
    assertThat(stories(all(wire, herald, courier), decisions(merge)))
        .containsExactly(List.of("courier", "herald", "wire"));
  }

  @Test
  void splitIncidentsAreTwo() {
    Act split = new Act.Split(List.of(List.of(main(wire)), List.of(main(herald))));
    assertThat(stories(all(wire, herald), decisions(split)))
        .containsExactly(List.of("herald"), List.of("wire"));
  }

  @Test
  void aReportThatComesLaterNeverJoinsWhatWasSplit() {
    Act split = new Act.Split(List.of(List.of(main(wire)), List.of(main(herald))));
    Extraction later = attack("standard", "Ostermoor", 12);
    assertThat(stories(all(later, wire, herald), decisions(split)))
        .containsExactly(List.of("herald", "standard"), List.of("wire"));
  }

  @Test
  void theLaterOfAMergeAndASplitHolds() {
    Act merge = new Act.Merge(List.of(main(wire), main(herald)));
    Act split = new Act.Split(List.of(List.of(main(wire)), List.of(main(herald))));
    assertThat(states(review(all(wire, herald), decisions(merge, split))))
        .containsExactly(State.OVERRIDDEN, State.HOLDS);
    assertThat(stories(all(wire, herald), decisions(split, merge)))
        .containsExactly(List.of("herald", "wire"));
  }

  @Test
  void aMergeHoldsOfTheReportsThatAreHere() {
    Act merge = new Act.Merge(List.of(main(wire), main(herald), main(courier)));
    assertThat(states(review(all(wire, courier), decisions(merge)))).containsExactly(State.HOLDS);
    assertThat(states(review(all(wire), decisions(merge)))).containsExactly(State.ELSEWHERE);
  }

  @Test
  void backgroundCanBeMergedIntoTheMainIncident() {
    TestReport draft = TestReport.attackAt("mail", "Ostermoor").on("2031-05-03");
    draft.background("the shooting", TimeRange.OPEN);
    Extraction mail =
        draft.figure(1, Measure.INJURED, Count.exact(7, "7"), Figure.Trend.NONE).build();
    assertThat(answers(dossiers(all(mail), List.of()).get(0), Question.INJURED)).isEmpty();
    Act merge = new Act.Merge(List.of(main(mail), incident(mail, 1)));
    Dossier merged = dossiers(all(mail), decisions(merge)).get(0);
    assertThat(answers(merged, Question.INJURED)).containsExactly("7");
    assertThat(merged.story().others()).isEmpty();
  }

  @Test
  void backgroundCanBeMergedAndSplitAcrossReports() {
    Extraction one = told("one", "raid on Vellin");
    Extraction other = told("other", "strike at Lindmoor");
    assertThat(dossier(all(one, other), List.of()).story().others()).hasSize(2);
    Act merge = new Act.Merge(List.of(incident(one, 1), incident(other, 1)));
    assertThat(dossier(all(one, other), decisions(merge)).story().others()).hasSize(1);
    Extraction same = told("other", "raid on Vellin");
    assertThat(dossier(all(one, same), List.of()).story().others()).hasSize(1);
    Act split = new Act.Split(List.of(List.of(incident(one, 1)), List.of(incident(same, 1))));
    assertThat(dossier(all(one, same), decisions(split)).story().others()).hasSize(2);
  }

  private static Extraction told(String id, String background) {
    return TestReport.attackAt(id, "Ostermoor")
        .on("2031-05-03")
        .background(background, TimeRange.year(2019), background.replaceFirst(".* ", ""))
        .build();
  }

  @Test
  void aMarkedCopyAddsNoSupport() {
    Act mark = new Act.MarkCopy(DocumentKey.of(herald.document()), DocumentKey.of(wire.document()));
    Dossier dossier = dossiers(all(wire, herald), decisions(mark)).get(0);
    assertThat(dossier.story().dependences()).hasSize(1);
    assertThat(
            dossier.findings().stream()
                .filter(finding -> finding.question() == Question.KILLED)
                .map(finding -> finding.answers().get(0).support().independence()))
        .containsExactly(Independence.COPY);
  }

  @Test
  void aRatingIsShownWhereTheSourceIsHeardAndLeavesNothingOut() {
    Extraction report =
        TestReport.attackAt("gazette", "Ostermoor").outlet("Gazette").killed(3).build();
    Rating rating = new Rating(Rating.Reliability.B, OptionalInt.of(2));
    List<Decision> rate = decisions(new Act.Rate(new SourceKey("Gazette"), rating));
    assertThat(rating.code()).isEqualTo("B2");
    assertThat(states(review(all(report), rate))).containsExactly(State.HOLDS);
    assertThat(review(all(report), rate).reports()).containsExactly(report);
    assertThat(dossiers(all(courier, report), rate))
        .extracting(dossier -> dossier.review().size())
        .containsExactly(0, 1);
    assertThat(states(review(all(wire), rate))).containsExactly(State.ELSEWHERE);
  }

  @Test
  void aNoteHoldsAsLongAsWhatItIsAboutIsThere() {
    List<Decision> notes =
        decisions(
            new Act.Note(DocumentKey.of(wire.document())),
            new Act.Note(main(wire)),
            new Act.Note(Cases.key(wire, 0)),
            new Act.Note(new SourceKey("Nobody")));
    assertThat(states(review(all(wire), notes)))
        .containsExactly(State.HOLDS, State.HOLDS, State.HOLDS, State.ELSEWHERE);
  }
}
