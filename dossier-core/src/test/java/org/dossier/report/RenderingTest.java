package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dossier.model.Count;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Figure;
import org.dossier.model.Measure;
import org.dossier.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every form, also for text nobody would write. */
class RenderingTest {

  private static final int[] NASTY = {
    'a', ' ', '\n', '\r', '\t', '"', '\'', '\\', '<', '>', '&', '*', '_', '[', ']', '`', '#', '|',
    '=', '+', '-', '@', ',', 0, 7, 0x1B, 0x7F, 0x9B, 0xA0, 0xAD, 0x301, 0x200B, 0x200D, 0x2028,
    0x202E, 0x2066, 0xFEFF, 0x1F692, 0x10FFFF, 'é', '漢', 'ن'
  };

  static Stream<Report> forms() {
    return Stream.of(
        Report.json(),
        Report.statements(),
        Report.csv(),
        Report.markdown(),
        Report.terminal(40, false),
        Report.terminal(100, true));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isAFunctionOfItsDossiers(Report report) {
    String once = report.render(Fixtures.dossiers());
    assertThat(report.render(Fixtures.dossiers())).isEqualTo(once).endsWith("\n");
  }

  @Test
  void quotesEveryFigure() {
    for (Evidence words : quotes(Fixtures.market())) {
      String json = words.quote().replace("\"", "\\\"");
      assertThat(Report.json().render(Fixtures.dossiers())).contains(json);
      assertThat(Report.statements().render(Fixtures.dossiers())).contains(json);
      assertThat(Report.csv().render(Fixtures.dossiers()))
          .contains(words.quote().replace("\"", "\"\""));
      assertThat(Report.markdown().render(Fixtures.dossiers()))
          .contains("“" + MarkdownEscape.of(words.quote()) + "”");
      assertThat(Report.terminal(10_000, false).render(Fixtures.dossiers()))
          .contains("“" + Visible.line(words.quote()) + "” [" + words.document() + "]");
    }
  }

  @Test
  void survivesAnyText() {
    Random random = new Random(20210512);
    for (int round = 0; round < 300; round++) {
      Dossier dossier = dossier(nasty(random), random);
      String terminal = Report.terminal(40, false).render(List.of(dossier));
      assertThat(terminal.codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
      String markdown = Report.markdown().render(List.of(dossier));
      assertThat(markdown.replaceAll("\\\\.", "")).doesNotContain("<", "`", "[", "|");
      String json = Report.json().render(List.of(dossier));
      assertThat(Schemas.errors("dossier", Schemas.parse(json))).isEmpty();
      String line = Report.statements().render(List.of(dossier));
      assertThat(line.lines()).hasSize(1);
      assertThat(Schemas.parse(line).at("/evidence/quote").asText())
          .isEqualTo(quotes(dossier).get(0).quote());
    }
  }

  private static Dossier dossier(String text, Random random) {
    Document document = Document.of("d", text);
    int characters = text.codePointCount(0, text.length());
    int first = random.nextInt(characters - 1);
    int start = text.offsetByCodePoints(0, first);
    int end = text.offsetByCodePoints(start, 1 + random.nextInt(characters - first));
    Evidence words = Evidence.in(document, Field.TEXT, new Span(start, end));
    Figure figure =
        FixtureVoices.figure(
            FixtureFlood.grounds(words, 1), Measure.KILLED, Count.exact(3, words.quote()));
    return FixtureFlood.dossier(document, words, "x" + words.quote(), List.of(figure));
  }

  private static String nasty(Random random) {
    StringBuilder text = new StringBuilder("x");
    int length = 2 + random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(NASTY[random.nextInt(NASTY.length)]);
    }
    return text.toString();
  }

  private static List<Evidence> quotes(Dossier dossier) {
    return dossier.story().reports().stream()
        .flatMap(report -> report.statements().stream())
        .filter(Figure.class::isInstance)
        .map(figure -> figure.grounds().evidence())
        .toList();
  }
}
