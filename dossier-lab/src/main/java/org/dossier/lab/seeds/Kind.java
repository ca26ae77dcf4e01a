package org.dossier.lab.seeds;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.lab.gold.Expected;
import org.dossier.lab.gold.Matching;

/**
 * How one kind of reading compares with the gold.
 *
 * @param name the kind, for a reader
 * @param expected how many rows had to be found
 * @param found how many of them were
 * @param right how many of these have everything else right too
 * @param missed the rows not found, each a short line
 * @param differing the rows found with something else wrong, each a short line
 * @param beside readings at a row that found none: of another type, or a second reading
 * @param spurious readings that touch no row
 */
public record Kind(
    String name,
    int expected,
    int found,
    int right,
    List<String> missed,
    List<String> differing,
    List<String> beside,
    List<String> spurious) {

  /** Sums up a matching; lines name rows by id and readings by {@code label}, never by words. */
  static <T> Kind of(String name, Matching<T> matching, Function<T, String> label) {
    List<Expected<T>> asked = matching.rows().stream().filter(row -> !row.optional()).toList();
    List<Expected<T>> found =
        asked.stream().filter(row -> matching.foundBy(row).isPresent()).toList();
    List<Expected<T>> wrong =
        found.stream().filter(row -> !matching.differences(row).isEmpty()).toList();
    return new Kind(
        name,
        asked.size(),
        found.size(),
        found.size() - wrong.size(),
        matching.missed().stream().map(Expected::id).toList(),
        wrong.stream().map(row -> difference(matching, row, label)).toList(),
        matching.beside().stream().map(label).toList(),
        matching.spurious().stream().map(label).toList());
  }

  private static <T> String difference(
      Matching<T> matching, Expected<T> row, Function<T, String> label) {
    String wrong = String.join("; ", matching.differences(row));
    return row.id()
        + matching.foundBy(row).map(r -> " by " + label.apply(r)).orElse("")
        + ": "
        + wrong;
  }

  /** Returns all lines that a reader should look at, each kind of line with its heading. */
  Stream<Lines> lines() {
    return Stream.of(
            new Lines("missed", missed),
            new Lines("found, not right in everything", differing),
            new Lines("beside a row", beside),
            new Lines("spurious", spurious))
        .filter(lines -> !lines.lines().isEmpty());
  }

  /**
   * Lines under a heading.
   *
   * @param heading what they have in common
   * @param lines one each
   */
  record Lines(String heading, List<String> lines) {}
}
