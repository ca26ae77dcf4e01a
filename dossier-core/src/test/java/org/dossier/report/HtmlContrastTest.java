package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The colours of both themes against WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
class HtmlContrastTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6})");
  private static final String CSS =
      Jsoup.parse(Report.html().render(List.of())).expectFirst("style").data();

  @Test
  void canBeReadInLightAndInDark() {
    int dark = CSS.indexOf("prefers-color-scheme: dark");
    assertThat(dark).isPositive();
    check(colours(CSS.substring(0, dark)));
    check(colours(CSS.substring(dark, CSS.indexOf("* {"))));
  }

  private static void check(Map<String, Integer> theme) {
    for (String text : List.of("ink", "muted", "link", "killed", "injured", "other")) {
      assertThat(contrast(theme, text, "paper")).as(text).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(contrast(theme, "ink", "mark")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(theme, "muted", "mark")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(theme, "onmark", "target")).isGreaterThanOrEqualTo(4.5);
  }

  private static Map<String, Integer> colours(String css) {
    Map<String, Integer> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(css);
    while (matcher.find()) {
      colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
    }
    return colours;
  }

  private static double contrast(Map<String, Integer> theme, String one, String other) {
    double a = luminance(theme.getOrDefault(one, 0));
    double b = luminance(theme.getOrDefault(other, 0));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
  }

  private static double channel(int value) {
    double share = (value & 255) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
