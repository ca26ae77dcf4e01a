package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.testing.TestReport.attackAt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dossier.model.Dependence;
import org.dossier.model.Independence;
import org.dossier.model.Statement;
import org.dossier.model.Support;
import org.dossier.model.Voice;
import org.dossier.model.Voice.Kind;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;

/** The five outcomes of field rules 2.4, and what does not count as a source. */
class SupportTest {

  /** A report that gives twelve dead in the name of a voice, or of several. */
  private static TestReport report(String id, Kind kind, String... names) {
    TestReport report = attackAt(id, "Velm");
    for (String name : names) {
      report.killed(12, report.voice(name, kind));
    }
    return names.length == 0 ? report.killed(12) : report;
  }

  private static Support support(List<Dependence> dependences, TestReport... reports) {
    List<Statement> statements = new ArrayList<>();
    Arrays.stream(reports).forEach(report -> statements.addAll(report.build().statements()));
    Principals principals = new Principals(Countries.standard());
    return new Supports(principals, new CommonTexts(dependences)).of(statements);
  }

  private static Dependence dependence(String document, String on, Dependence.Kind kind) {
    return new Dependence(document, on, kind, List.of(), "test");
  }

  @Test
  void anUnnamedOriginAddsNothing() {
    Support support = support(List.of(), report("a", Kind.PERSON), report("b", Kind.PERSON));
    assertThat(support.independent()).isZero();
    assertThat(support.independence()).isEqualTo(Independence.NOT_ESTABLISHED);
    assertThat(support.documents()).containsExactly("a", "b");
  }

  @Test
  void oneNamedAndOneUnnamedAreNotTwo() {
    Support support =
        support(
            List.of(), report("a", Kind.ORGANISATION, "Velm hospital"), report("b", Kind.PERSON));
    assertThat(support.independent()).isEqualTo(1);
    assertThat(support.independence()).isEqualTo(Independence.NOT_ESTABLISHED);
  }

  @Test
  void theSameNameInAnotherOrderIsTheSameOrigin() {
    Support support =
        support(
            List.of(),
            report("a", Kind.OFFICIAL, "Ministry of Health"),
            report("b", Kind.OFFICIAL, "the Health Ministry"));
    assertThat(support.independence()).isEqualTo(Independence.SAME_ORIGIN);
    assertThat(support.independent()).isEqualTo(1);
  }

  @Test
  void aLongerNameMayBeTheSameHouse() {
    Support support =
        support(
            List.of(),
            report("a", Kind.ORGANISATION, "Red Lantern"),
            report("b", Kind.ORGANISATION, "Red Lantern Velm"));
    assertThat(support.independence()).isEqualTo(Independence.SAME_PRINCIPAL);
  }

  @Test
  void onePressReleaseInTwoPapersIsACopy() {
    TestReport[] reports = {report("a", Kind.PERSON), report("b", Kind.PERSON)};
    assertThat(support(List.of(dependence("b", "a", Dependence.Kind.COPY)), reports).independence())
        .isEqualTo(Independence.COPY);
  }

  @Test
  void twoReportsOfOneAgencyAreOneText() {
    TestReport[] reports = {
      report("a", Kind.PERSON, "Ana Ruda"), report("b", Kind.PERSON, "Jon Ferrin")
    };
    List<Dependence> agency =
        List.of(
            dependence("a", "Norwire", Dependence.Kind.AGENCY),
            dependence("b", "NORWIRE", Dependence.Kind.AGENCY));
    assertThat(support(agency, reports).independence()).isEqualTo(Independence.COPY);
    assertThat(support(List.of(), reports).independence()).isEqualTo(Independence.INDEPENDENT);
  }

  @Test
  void oneReportThatNamesTwoSourcesIsStillOneReport() {
    Support support = support(List.of(), report("a", Kind.PERSON, "Ana Ruda", "Jon Ferrin"));
    assertThat(support.independent()).isEqualTo(1);
    assertThat(support.independence()).isEqualTo(Independence.NOT_ESTABLISHED);
    assertThat(support.origins()).containsExactly("Ana Ruda", "Jon Ferrin");
  }

  @Test
  void otherMediaAndUnnamedSourcesAreNoTerminalOrigin() {
    for (Kind kind : Set.of(Kind.MEDIA, Kind.ANONYMOUS, Kind.CLAIMANT)) {
      Support support = support(List.of(), report("a", kind, "Alpha"), report("b", kind, "Beta"));
      assertThat(support.independent()).as(kind.name()).isZero();
    }
  }

  @Test
  void officialsCountAsTwoOnlyIfTheyNameDifferentCountries() {
    Principals principals = new Principals(Countries.standard());
    TestReport report = attackAt("a", "Velm");
    Voice police = report.voice("police", Kind.OFFICIAL);
    Voice chile = report.voice("Chilean ministry", Kind.OFFICIAL);
    Voice norway = report.voice("Norwegian police directorate", Kind.OFFICIAL);
    assertThat(principals.mayBeOne(police, chile)).isTrue();
    assertThat(principals.mayBeOne(chile, norway)).isFalse();
    assertThat(principals.mayBeOne(norway, chile)).isFalse();
  }

  @Test
  void everySourceNeedsATextOfItsOwn() {
    assertThat(Matching.size(List.of(Set.of("x"), Set.of("x"), Set.of("x")))).isEqualTo(1);
    assertThat(Matching.size(List.of(Set.of("x", "y"), Set.of("x")))).isEqualTo(2);
    assertThat(Matching.size(List.of(Set.of("x", "y"), Set.of("x"), Set.of("y")))).isEqualTo(2);
    assertThat(Matching.size(List.of())).isZero();
  }
}
