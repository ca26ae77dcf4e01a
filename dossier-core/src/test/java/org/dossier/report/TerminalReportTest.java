package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dossier.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {

  private final String plain = Report.terminal(80, false).render(Fixtures.dossiers());

  @Test
  void isTheGoldenFiles() {
    Golden.assertMatches("report/terminal-80.txt", plain);
    Golden.assertMatches("report/terminal-40.txt", render(40, false));
    Golden.assertMatches("report/terminal-colour.txt", render(100, true));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 53, 80, 132})
  void fillsNoMoreThanTheWidth(int width) {
    assertThat(render(width, false).lines()).allSatisfy(line -> assertWidth(line, width));
  }

  @Test
  void answersOnTheFirstScreen() {
    assertThat(firstScreen())
        .contains("What happened?", "Where?", "When?", "killed?", "Who claims it?")
        .contains("“from 31 to 29 dead” [wire-03.txt]", "10 to 13 May 2021", "Contested");
  }

  @Test
  void separatesDossiers() {
    assertThat(plain.lines().filter(line -> line.equals("═".repeat(80)))).hasSize(4);
  }

  @Test
  void coloursOnlyWhenAsked() {
    assertThat(plain).doesNotContain("\u001b");
    String coloured = render(80, true);
    assertThat(coloured).contains("\u001b[1m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void neverLetsASequenceSpanLines() {
    assertThat(render(40, true).lines())
        .allSatisfy(line -> assertThat(opened(line)).isEqualTo(closed(line)));
  }

  @Test
  void sendsNoControlCharactersOfDocuments() {
    assertThat(plain.codePoints().filter(c -> c != '\n'))
        .noneMatch(
            c ->
                Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.FORMAT);
    assertThat(plain).contains("⟨U+202E⟩");
  }

  @Test
  void refusesATerminalTooNarrow() {
    assertThatThrownBy(() -> Report.terminal(39, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 40 columns: 39");
  }

  @Test
  void saysSoWhenThereIsNothing() {
    assertThat(Report.terminal(80, true).render(List.of())).isEqualTo("No incident is reported.\n");
  }

  private String firstScreen() {
    return String.join("\n", plain.lines().limit(42).toList());
  }

  private static String render(int width, boolean colour) {
    return Report.terminal(width, colour).render(Fixtures.dossiers());
  }

  private static void assertWidth(String line, int width) {
    long columns =
        line.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
    assertThat(columns).as(line).isLessThanOrEqualTo(width);
  }

  private static int opened(String line) {
    return line.split("\u001b\\[[12]", -1).length;
  }

  private static int closed(String line) {
    return line.split("\u001b\\[0m", -1).length;
  }
}
