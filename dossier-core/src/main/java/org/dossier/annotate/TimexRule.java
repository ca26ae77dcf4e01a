package org.dossier.annotate;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Timex;

/**
 * A row of the table of rules.
 *
 * @param order position in the table; of equally long readings the first wins
 * @param name what the rule reads
 * @param pattern the words it reads
 * @param type what they are; empty if nobody is to read them
 * @param function how their value is made
 * @param arguments name and arguments of that function
 */
record TimexRule(
    int order,
    String name,
    TimexPattern pattern,
    Optional<Timex.Type> type,
    TimexValues.Function function,
    List<String> arguments) {

  static TimexRule of(int order, String[] row) {
    List<String> call = List.of(row[3].split(" "));
    Optional<Timex.Type> type =
        row[2].equals("none") ? Optional.empty() : Optional.of(Timex.Type.valueOf(row[2]));
    return new TimexRule(
        order, row[0], TimexPattern.of(row[1]), type, TimexValues.named(call.get(0)), call);
  }

  /** Returns whether it reads a day of the calendar, of which other rules may speak. */
  boolean isDay() {
    return name.startsWith("day ") && type.equals(Optional.of(Timex.Type.DATE));
  }

  /** What is only compared with, as the year before, is not what is spoken of next. */
  boolean isComparison() {
    return arguments.get(0).equals("year-from");
  }
}
