package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dossier.model.Responsibility.Type.ACCUSATION;
import static org.dossier.model.Responsibility.Type.ASSERTION;
import static org.dossier.model.Responsibility.Type.CLAIM;
import static org.dossier.model.Responsibility.Type.DENIAL;
import static org.dossier.model.Responsibility.Type.EXCLUSION;
import static org.dossier.testing.TestReport.attackAt;
import static org.dossier.testing.TestStory.dossier;
import static org.dossier.testing.TestStory.finding;
import static org.dossier.testing.TestStory.values;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Dossier;
import org.dossier.model.Finding;
import org.dossier.model.Independence;
import org.dossier.model.Question;
import org.dossier.model.Verdict;
import org.dossier.model.Voice.Kind;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

  private static TestReport claimBy(String id, String name) {
    TestReport report = attackAt(id, "Ostrel Hall");
    return report.responsibility(
        CLAIM, name + " claimed it", Optional.empty(), report.voice(name, Kind.CLAIMANT));
  }

  @Test
  void spellingsOfOneNameAreOneClaimant() {
    Finding claimed =
        finding(
            dossier(claimBy("a", "Grey Front-N"), claimBy("b", "Grey Front N")),
            Question.CLAIMED_BY);
    assertThat(claimed.answers()).hasSize(1);
    assertThat(claimed.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    assertThat(claimed.answers().get(0).support())
        .satisfies(s -> assertThat(s.documents()).containsExactly("a", "b"))
        .satisfies(s -> assertThat(s.independent()).isEqualTo(1))
        .satisfies(s -> assertThat(s.independence()).isEqualTo(Independence.SAME_ORIGIN));
  }

  @Test
  void parentAndAffiliateDoNotCompete() {
    Finding claimed =
        finding(
            dossier(claimBy("a", "Grey Front"), claimBy("b", "Grey Front-N")), Question.CLAIMED_BY);
    assertThat(claimed.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(values(claimed)).containsExactly("Grey Front", "Grey Front-N");
  }

  @Test
  void aPassageThatTiesTwoNamesMakesThemParentAndAffiliate() {
    TestReport tie = claimBy("b", "Northern Column");
    tie.responsibility(
        ASSERTION, "the Grey Front's branch, Northern Column, did it", Optional.empty());
    assertThat(finding(dossier(claimBy("a", "Grey Front"), tie), Question.CLAIMED_BY).verdict())
        .isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void strangersCompeteForAClaim() {
    Finding claimed =
        finding(
            dossier(claimBy("a", "Grey Front"), claimBy("b", "Salt Brigade")), Question.CLAIMED_BY);
    assertThat(claimed.verdict()).isEqualTo(Verdict.CONTESTED);
  }

  @Test
  void anAccusationAloneHasOneOriginAndIsNoGuilt() {
    Finding blamed =
        finding(
            dossier(accusation("a", "the Salt Brigade did it", "Salt Brigade")),
            Question.BLAMED_ON);
    assertThat(values(blamed)).containsExactly("Salt Brigade");
    assertThat(blamed.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    assertThat(blamed.explanation()).contains("not to be guilty");
  }

  @Test
  void organsOfOneStateAreOnePrincipal() {
    TestReport one = attackAt("a", "Ostrel Hall");
    accuse(one, "it came from Norland", "Norland", "Investigative Office");
    TestReport other = attackAt("b", "Ostrel Hall");
    accuse(other, "Norland did it", "Norland", "President Ruda");
    Finding blamed = finding(dossier(one, other), Question.BLAMED_ON);
    assertThat(blamed.answers().get(0).support().independence())
        .isEqualTo(Independence.SAME_PRINCIPAL);
    assertThat(blamed.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
  }

  @Test
  void officialsOfDifferentCountriesAreTwo() {
    TestReport one = attackAt("a", "Ostrel Hall");
    accuse(one, "the Salt Brigade did it", "Salt Brigade", "Peruvian Ministry of Interior");
    TestReport other = attackAt("b", "Ostrel Hall");
    accuse(other, "we know the Salt Brigade did it", "Salt Brigade", "Danish intelligence");
    assertThat(finding(dossier(one, other), Question.BLAMED_ON).verdict())
        .isEqualTo(Verdict.AGREED);
  }

  @Test
  void eachDenialMeetsItsOwnAllegation() {
    TestReport report = accusation("a", "the men had money from Norland", "Norland");
    String money = report.last();
    report.responsibility(
        DENIAL,
        "Norland denied the money",
        Optional.empty(),
        report.voice("Norland", Kind.OFFICIAL));
    String first = report.last();
    accuse(report, "the men fled towards Norland", "Norland", "President Ruda");
    String flight = report.last();
    report.responsibility(
        DENIAL,
        "a claim rejected by the capital",
        Optional.empty(),
        Optional.of(flight),
        report.voice("Norland", Kind.OFFICIAL));
    String second = report.last();
    Dossier dossier = dossier(report);
    assertThat(denials(dossier))
        .extracting(Comparison::first, Comparison::second)
        .containsExactlyInAnyOrder(tuple(money, first), tuple(flight, second));
    Finding blamed = finding(dossier, Question.BLAMED_ON);
    assertThat(blamed.verdict()).isEqualTo(Verdict.CONTESTED);
    assertThat(blamed.explanation())
        .contains("Norland denies \"the men had money from Norland\"")
        .contains("Norland denies \"the men fled towards Norland\"");
  }

  @Test
  void aDenialNeverReachesIntoAnotherReport() {
    TestReport denial = attackAt("b", "Ostrel Hall");
    denial.responsibility(
        DENIAL, "Norland denied it", Optional.empty(), denial.voice("Norland", Kind.OFFICIAL));
    Dossier dossier = dossier(accusation("a", "Norland did it", "Norland"), denial);
    assertThat(denials(dossier)).isEmpty();
    assertThat(finding(dossier, Question.BLAMED_ON).verdict()).isEqualTo(Verdict.CONTESTED);
  }

  @Test
  void anExclusionStandsBesideAsAnAnswer() {
    TestReport report = accusation("a", "Norland did it", "Norland");
    report.responsibility(EXCLUSION, "no sign of Norland", Optional.of("Norland"));
    Finding blamed = finding(dossier(report), Question.BLAMED_ON);
    assertThat(values(blamed)).containsExactlyInAnyOrder("Norland", "excluded: Norland");
    assertThat(blamed.verdict()).isEqualTo(Verdict.CONTESTED);
  }

  private static List<Comparison> denials(Dossier dossier) {
    return dossier.comparisons().stream().filter(c -> c.relation() == Relation.DENIES).toList();
  }

  private static TestReport accusation(String id, String words, String target) {
    TestReport report = attackAt(id, "Ostrel Hall");
    accuse(report, words, target, "Investigative Office");
    return report;
  }

  private static void accuse(TestReport report, String words, String target, String speaker) {
    report.responsibility(
        ACCUSATION, words, Optional.of(target), report.voice(speaker, Kind.OFFICIAL));
  }
}
