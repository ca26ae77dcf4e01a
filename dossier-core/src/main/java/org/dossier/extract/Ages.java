package org.dossier.extract;

import java.util.List;
import java.util.Set;

/** Tells words that give an age. */
final class Ages {

  private static final List<String> ENDINGS =
      List.of("-year-old", "-month-old", "-week-old", "-day-old");

  private static final Set<String> UNITS =
      Set.of("year", "years", "month", "months", "week", "weeks");

  private Ages() {}

  /** Returns whether a word, in lower case, is an age such as "19-year-old". */
  static boolean is(String lower) {
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /** Returns whether two words behind a number, in lower case, make it an age: "years old". */
  static boolean isUnit(String word, String next) {
    return (UNITS.contains(word) && next.equals("old")) || word.endsWith("-old");
  }
}
