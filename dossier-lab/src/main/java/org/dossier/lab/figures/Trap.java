package org.dossier.lab.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing that must hold for a trap to be held.
 *
 * @param incident beginning of the name of the labelled incident
 * @param number of the trap among those of the incident, 1 for the first
 * @param check what is checked, see {@link TrapChecks}
 * @param report beginning of the report's id; {@code -} for all reports
 * @param arguments of the check
 */
record Trap(String incident, int number, String check, String report, List<String> arguments) {

  private static final int COLUMNS = 4;

  Trap {
    arguments = List.copyOf(arguments);
  }

  /** Reads {@code traps.tsv}, which has a line for every condition and quotes no report. */
  static List<Trap> all() {
    List<Trap> traps = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Trap.class.getResourceAsStream("traps.tsv")),
                StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).map(Trap::of).forEach(traps::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return traps;
  }

  private static Trap of(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    return new Trap(
        columns.get(0),
        Integer.parseInt(columns.get(1)),
        columns.get(2),
        columns.get(COLUMNS - 1),
        columns.subList(COLUMNS, columns.size()));
  }

  String argument(int index) {
    return arguments.get(index);
  }

  int number(int index) {
    return Integer.parseInt(arguments.get(index));
  }
}
