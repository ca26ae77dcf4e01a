package org.dossier.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dossier.testing.TestReport.attackAt;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dossier.model.Dependence;
import org.dossier.model.Dependence.Kind;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Voice;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependencesTest {

  private static final String PASSAGE =
      "Shortly after eight the doors of the hall were chained from outside while the orchestra was"
          + " still tuning, a cloakroom attendant told investigators, and only the delivery ramp"
          + " behind the kitchen stayed open long enough for the first rows to leave";

  private static List<Dependence> of(TestReport... reports) {
    List<Extraction> sorted =
        Arrays.stream(reports)
            .map(TestReport::build)
            .sorted(Comparator.comparing(Extraction::document, StandardStories.ORDER))
            .toList();
    return new Dependences(WordLists.standard())
        .of(sorted, sorted.stream().map(r -> Copies.Source.of(r.document())).toList());
  }

  private static String noise(int seed, int words) {
    Random random = new Random(seed);
    return random
        .ints(words, 0, 100_000)
        .mapToObj(n -> "w" + n)
        .collect(Collectors.joining(" ", " ", " "));
  }

  @Test
  void theLaterReportDependsOnTheEarlierAndQuotesThePassage() {
    TestReport first = attackAt("b", "Velm").on("2031-05-02").text(noise(1, 300) + PASSAGE);
    TestReport second =
        attackAt("a", "Velm").on("2031-05-03").text(noise(2, 40) + PASSAGE + noise(3, 200));
    assertThat(of(second, first))
        .singleElement()
        .satisfies(d -> assertThat(d.kind()).isEqualTo(Kind.COPY))
        .satisfies(d -> assertThat(d.document()).isEqualTo("a"))
        .satisfies(d -> assertThat(d.on()).isEqualTo("b"))
        .satisfies(
            d -> assertThat(d.evidence()).extracting(Evidence::quote).containsExactly(PASSAGE));
  }

  @Test
  void aStockPhraseIsNoCopy() {
    String phrase =
        "one of the worst days that the small harbour town remembers in its long history";
    assertThat(
            of(
                attackAt("a", "Velm").text(noise(1, 300) + phrase),
                attackAt("b", "Velm").text(noise(2, 300) + phrase)))
        .isEmpty();
  }

  @Test
  void aShortReportThatIsHalfOfAnotherIsACopy() {
    String brief = PASSAGE.substring(0, PASSAGE.indexOf(", and only"));
    assertThat(
            of(
                attackAt("a", "Velm").text(noise(1, 400) + brief),
                attackAt("b", "Velm").text(brief)))
        .extracting(Dependence::kind)
        .containsExactly(Kind.COPY);
  }

  @Test
  void aPassageInsideAnotherReportIsACopy() {
    TestReport host =
        attackAt("b", "Velm").on("2031-05-02").text(noise(4, 500) + PASSAGE + noise(5, 500));
    assertThat(of(attackAt("a", "Velm").on("2031-05-01").text(PASSAGE + noise(1, 600)), host))
        .singleElement()
        .satisfies(d -> assertThat(d.on()).isEqualTo("a"))
        .satisfies(d -> assertThat(d.evidence().get(0).quote()).isEqualTo(PASSAGE));
  }

  /** Two reports of one speech are not copies of each other. */
  @ParameterizedTest
  @ValueSource(strings = {"\"%s\"", "“%s”"})
  void aSharedQuotationIsNoCopy(String marks) {
    String speech = marks.formatted(PASSAGE);
    assertThat(
            of(
                attackAt("a", "Velm").text(noise(1, 60) + speech),
                attackAt("b", "Velm").text(noise(2, 60) + speech)))
        .isEmpty();
  }

  @Test
  void anOutletUpdatesItsOwnReportAndOthersCopyIt() {
    TestReport first = attackAt("a", "Velm").on("2031-05-01").outlet("Post").text(PASSAGE);
    TestReport second =
        attackAt("b", "Velm").on("2031-05-02").outlet("post").text(PASSAGE + noise(1, 60));
    TestReport third =
        attackAt("c", "Velm").on("2031-05-03").outlet("Echo").text(PASSAGE + noise(2, 60));
    assertThat(of(first, second, third))
        .extracting(Dependence::document, Dependence::on, Dependence::kind)
        .containsExactly(tuple("b", "a", Kind.UPDATE), tuple("c", "a", Kind.COPY));
  }

  /** What an outlet prints under everything makes no report an edition of another. */
  @Test
  void theFurnitureOfAnOutletIsNoUpdate() {
    assertThat(
            of(
                attackAt("a", "Velm").outlet("Post").text(noise(1, 400) + PASSAGE),
                attackAt("b", "Velm").outlet("Post").text(noise(2, 400) + PASSAGE)))
        .isEmpty();
  }

  @Test
  void whereTheOrderIsNotKnownTheReasonSaysSo() {
    assertThat(of(attackAt("a", "Velm").text(PASSAGE), attackAt("b", "Velm").text(PASSAGE)))
        .singleElement()
        .satisfies(
            d -> assertThat(d.reason()).endsWith("which of the two came first is not known"));
  }

  @Test
  void ofManySourcesTheOneWithMostWordsIsNamed() {
    assertThat(
            of(
                attackAt("a", "Velm").on("2031-05-01").text(noise(1, 300)),
                attackAt("b", "Velm").on("2031-05-02").text(PASSAGE),
                attackAt("c", "Velm").on("2031-05-03").text(PASSAGE + noise(1, 300))))
        .extracting(Dependence::document, Dependence::on)
        .containsExactly(tuple("c", "a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nVELMORA (NWA) - Gunmen came",
        "\nVelm, May 3 (Norwire) — Gunmen came",
        "\nThe mayor wept.\n— Associated Press",
        "\nThe mayor wept. (Reuters)\n",
        "\nSource: Norvik News Agency"
      })
  void anAgencyMarkIsRead(String text) {
    assertThat(marks(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nThe Velm Fire Office (VFO) said on Tuesday that it was out.",
        "\nThe mayor wept.\n— Ana Ruda",
        "\nThe mayor wept (again)",
        "\nReuters was told of it first.",
      })
  void whatIsNoAgencyMarkIsNotRead(String text) {
    assertThat(marks(text)).isEmpty();
  }

  @Test
  void theMarkNamesTheAgencyAndQuotesIt() {
    assertThat(marks("\nVELMORA (NWA) - Gunmen came"))
        .singleElement()
        .satisfies(d -> assertThat(d.on()).isEqualTo("NWA"))
        .satisfies(d -> assertThat(d.evidence().get(0).quote()).isEqualTo("NWA"));
  }

  @Test
  void aBylineMayBeAnAgency() {
    assertThat(of(attackAt("a", "Velm").author("By Norvik News Agency")))
        .extracting(Dependence::kind, Dependence::on)
        .containsExactly(tuple(Kind.AGENCY, "Norvik News Agency"));
    assertThat(of(attackAt("a", "Velm").author("Ana Ruda"))).isEmpty();
  }

  @Test
  void mediaThatSpeakAreCitedOnceAndTheOwnOutletIsNot() {
    TestReport report = attackAt("a", "Velm").outlet("Velm Post");
    report.killed(3, report.voice("Harbour Radio", Voice.Kind.MEDIA));
    report.killed(3, report.voice("Harbour Radio", Voice.Kind.MEDIA));
    report.killed(3, report.voice("Velm Post", Voice.Kind.MEDIA));
    report.killed(3, report.voice("police", Voice.Kind.OFFICIAL));
    assertThat(of(report))
        .singleElement()
        .satisfies(d -> assertThat(d.kind()).isEqualTo(Kind.CITES))
        .satisfies(d -> assertThat(d.on()).isEqualTo("Harbour Radio"))
        .satisfies(d -> assertThat(d.evidence()).hasSize(2));
  }

  private static List<Dependence> marks(String text) {
    return of(attackAt("a", "Velm").text(text));
  }
}
