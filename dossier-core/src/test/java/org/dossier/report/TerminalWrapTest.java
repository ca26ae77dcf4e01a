package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.report.BriefBlock.Phrase;
import org.dossier.report.BriefBlock.Style;
import org.junit.jupiter.api.Test;

class TerminalWrapTest {

  @Test
  void breaksAtSpaces() {
    assertThat(wrap("the quick brown fox", 9)).containsExactly("the quick", "brown fox");
  }

  @Test
  void cutsAWordThatFillsALineAlone() {
    assertThat(wrap("a abcdefghij b", 4)).containsExactly("a", "abcd", "efgh", "ij b");
  }

  @Test
  void keepsMarksWithTheirLetters() {
    String zoe = "zoe\u0308".repeat(3);
    assertThat(wrap(zoe, 3)).containsExactly("zoe\u0308", "zoe\u0308", "zoe\u0308");
  }

  @Test
  void keepsAstralCharactersWhole() {
    assertThat(wrap("🚒🚒🚒", 2)).containsExactly("🚒🚒", "🚒");
  }

  @Test
  void givesAnEmptyLineForNothing() {
    assertThat(wrap("", 4)).containsExactly("");
  }

  private static List<String> wrap(String text, int width) {
    List<TerminalCell> cells = TerminalCell.of(List.of(new Phrase(Style.PLAIN, text)));
    return TerminalWrap.lines(cells, width).stream()
        .map(line -> line.stream().map(TerminalCell::text).collect(Collectors.joining()))
        .toList();
  }
}
