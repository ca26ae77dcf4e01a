package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dossier.Golden;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

  private final String page = Report.markdown().render(Fixtures.dossiers());

  @Test
  void isTheGoldenFile() {
    Golden.assertMatches("report/dossiers.md", page);
  }

  @Test
  void answersFirst() {
    assertThat(page)
        .startsWith(
            "# **Attack on Tarn Street market** (armed attack, 4 documents)\n\n## At a glance");
    assertThat(page)
        .containsSubsequence("At a glance", "What is disputed", "Figures and", "Documents");
  }

  @Test
  void showsBothSidesOfADispute() {
    assertThat(section("What is disputed"))
        .contains("accused the Southern Front of arming the gunmen")
        .contains("The Southern Front denied arming anybody");
  }

  @Test
  void numbersTheStepsToTheDate() {
    assertThat(section("How the date was found"))
        .containsSubsequence("10 to 13 May 2021", "  1. it lies", "  2. that report", "  3. both");
  }

  @Test
  void pairsDenialsWithWhatTheyDeny() {
    assertThat(section("Claims against denials"))
        .containsSubsequence(
            "Accusation",
            "accused the Southern Front",
            "  - **Denial**",
            "denied arming anybody",
            "The Southern Front was behind",
            "  - **Denial**",
            "rejected any role")
        .doesNotContain("not paired");
  }

  @Test
  void putsAResponseUnderItsWarning() {
    assertThat(section("Warnings and responses"))
        .containsSubsequence(
            "- **Warning**: “had warned",
            "  - **Response: dismissed**",
            "- **Tip to a private party**",
            "- **Response: no comment**",
            "does not say that it answers");
  }

  @Test
  void tellsOnceHowAllWasMade() {
    assertThat(page.split("How this was made", -1)).hasSize(2);
    assertThat(page).endsWith("Every verdict is a proposal.\n");
  }

  @Test
  void leavesStepsToTheMainDate() {
    assertThat(section("Timeline")).doesNotContain("1. ");
  }

  @Test
  void tellsEachPairOfValuesOnce() {
    assertThat(section("Figures and their history"))
        .containsOnlyOnce("**at least 31** and **29**")
        .doesNotContain("Not comparable");
  }

  @Test
  void climbsTheLadderOfProceedings() {
    assertThat(section("Proceedings")).containsSubsequence("Charged", "Hearing", "Plea");
  }

  @Test
  void keepsOtherIncidentsApart() {
    assertThat(section("Figures and their history")).doesNotContain("killed 12 people");
    assertThat(section("Other incidents"))
        .containsSubsequence("Old Mill bridge", "background", "killed 12 people", "almost 70");
    assertThat(section("Other incidents")).contains("did not happen");
  }

  @Test
  void showsWhatIsMissing() {
    assertThat(section("What the documents do not say"))
        .contains("How many were abducted?", "The weapon used");
    assertThat(section("What was not understood")).contains("two armed men were shot there");
  }

  @Test
  void readsNothingFromADocumentAsMarkup() {
    assertThat(page)
        .contains("\\<script\\>alert('x')\\</script\\> \\*Breaking\\* \\| \\`rm\\` \\& =1+1")
        .doesNotContain("http://evil");
    assertThat(page.replaceAll("\\\\.", "")).doesNotContain("<", "`", "[", "|");
  }

  @Test
  void saysSoWhenThereIsNothing() {
    assertThat(Report.markdown().render(List.of())).isEqualTo("No incident is reported.\n");
  }

  @Test
  void escapesWhatWouldStartAList() {
    assertThat(MarkdownEscape.of("1. one")).isEqualTo("1\\. one");
    assertThat(MarkdownEscape.of("- one")).isEqualTo("\\- one");
    assertThat(MarkdownEscape.of("+ one")).isEqualTo("\\+ one");
    assertThat(MarkdownEscape.of("31 people. Gone")).isEqualTo("31 people. Gone");
    assertThat(MarkdownEscape.of("see www.evil.example")).isEqualTo("see www\\.evil.example");
    assertThat(MarkdownEscape.of("a\n\n# b")).isEqualTo("a \\# b");
  }

  private String section(String heading) {
    int start = page.indexOf("\n## " + heading + "\n");
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }
}
