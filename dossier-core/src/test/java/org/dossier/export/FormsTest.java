package org.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dossier.model.Dossier;
import org.junit.jupiter.api.Test;

/** Small forms that formats are made of. */
class FormsTest {

  private static final Dossier SHOOTING =
      Told.by("At least 12 people were killed in an attack in Ostermoor on Friday, police said.");

  @Test
  void idsAreVersionFiveUuidsOfTheirNames() {
    assertThat(Ids.uuid5("a")).isEqualTo(Ids.uuid5("a")).isNotEqualTo(Ids.uuid5("b"));
    assertThat(UUID.fromString(Ids.uuid5("a")).version()).isEqualTo(5);
    assertThat(UUID.fromString(Ids.uuid5("a")).variant()).isEqualTo(2);
  }

  @Test
  void idsForUrnsAndNamesHoldNothingElse() {
    assertThat(Ids.escaped("a b#ü")).isEqualTo("a%20b%23%C3%BC");
    assertThat(Ids.local("plain-1.txt")).isEqualTo("plain-1.txt");
    assertThat(Ids.local("a#b")).startsWith("a_b-").isNotEqualTo(Ids.local("a@b"));
  }

  @Test
  void longCalendarLinesAreFoldedBetweenCharacters() {
    String folded = new IcsLines().text("SUMMARY", "é;".repeat(60)).finish();
    for (String line : folded.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThan(76);
    }
    assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + "é\\;".repeat(60) + "\r\n");
  }

  @Test
  void cellsAreQuotedAndFormulasDisarmed() {
    assertThat(
            Csv.of(List.of("a", "b"), List.of(List.of("x, \"y\"", "=1+1"), List.of("-99", "@z"))))
        .isEqualTo("a,b\r\n\"x, \"\"y\"\"\",'=1+1\r\n-99,'@z\r\n");
  }

  @Test
  void aMucTemplateHasTwentyFiveSlotsUnderTheirNumbers() {
    String template =
        Export.named("muc4").orElseThrow().export(List.of(SHOOTING), ExportOptions.DISCREET).text();
    assertThat(template.lines().filter(line -> line.matches("\\d+\\..*"))).hasSize(25);
    assertThat(template)
        .contains("4.  INCIDENT: TYPE                 ATTACK\n")
        .contains("15. PHYS TGT: FOREIGN NATION       -\n")
        .contains("23. HUM TGT: EFFECT OF INCIDENT    DEATH\n")
        .contains("24. HUM TGT: TOTAL NUMBER          12\n");
  }

  @Test
  void wordsSettleCodesOnlyAsWholeWords() {
    assertThat(Codes.of("weapon", "heavy Gunfire")).map(Codes.Code::muc).contains("GUN");
    assertThat(Codes.of("weapon", "a car bomb")).map(Codes.Code::gtd).contains("6");
    assertThat(Codes.of("weapon", "a gunpowder mill")).isEmpty();
    assertThat(Codes.of("target", "night market")).map(Codes.Code::gtd).contains("14");
  }

  @Test
  void anAccidentIsNoTemplateAndSaysSo() {
    Exported done = Export.named("muc4").orElseThrow().export(Told.FERRY, ExportOptions.DISCREET);
    assertThat(done.text()).doesNotContain("INCIDENT:");
    assertThat(done.losses().get(0).losses())
        .anyMatch(loss -> loss.why().contains("MUC-4 has no transport accident"));
  }

  @Test
  void everyNumberOfASituationReportHasADayAndASource() {
    String page =
        Export.named("sitrep").orElseThrow().export(Told.MARKET, ExportOptions.DISCREET).text();
    String figures = page.substring(page.indexOf("## Figures"), page.indexOf("## Recorded by"));
    assertThat(figures.lines().filter(line -> line.startsWith("- ")))
        .isNotEmpty()
        .allMatch(line -> line.contains(", as of ") && line.endsWith("\\]"));
  }
}
