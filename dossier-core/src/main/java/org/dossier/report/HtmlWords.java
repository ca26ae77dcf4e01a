package org.dossier.report;

import java.time.LocalDate;
import java.util.Locale;
import org.dossier.model.Count;

/** Values in as few signs as a drawing has room for. */
final class HtmlWords {
  private HtmlWords() {}

  /** Returns a short day as in {@code 24 Mar 2024}. */
  static String shortDay(LocalDate day) {
    String month = Wording.capitalised(Wording.label(day.getMonth())).substring(0, 3);
    return day.getDayOfMonth() + " " + month + " " + day.getYear();
  }

  /** Returns a number with the sign of its qualifier, as in {@code "≥ 143"}. */
  static String sign(Count count) {
    String stated = Wording.number(count.stated().orElse(0));
    return switch (count.qualifier()) {
      case AT_LEAST -> "≥ " + stated;
      case MORE_THAN -> "> " + stated;
      case UP_TO -> "≤ " + stated;
      case ALMOST -> "almost " + stated;
      case ABOUT -> "≈ " + stated;
      case RANGE -> stated + "–" + Wording.number(count.most().orElse(count.stated().orElse(0)));
      case EXACT, VAGUE, UNQUANTIFIED -> stated;
    };
  }

  /** Returns the constant's name as a style class. */
  static String style(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns at most {@code length} characters of a text on one line. */
  static String shorten(String text, int length) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= length) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, length - 1)).strip() + "…";
  }
}
