package org.dossier.lab.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dossier.model.Evidence;

/**
 * Labelled rows against readings, one to one.
 *
 * <p>A row is found by a reading of its type that shares at least one character with its places.
 * Greedy: readings without differences first, then the longest overlap, then the order of rows and
 * readings, so that the result never depends on anything else.
 *
 * @param <T> what is read
 */
public final class Matching<T> {

  private final List<Expected<T>> rows;
  private final List<T> readings;
  private final Function<T, List<Evidence>> evidence;
  private final Map<Integer, Integer> pairs = new HashMap<>();

  private record Pair(int row, int reading, boolean exact, int overlap) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing(Pair::exact)
          .thenComparingInt(Pair::overlap)
          .reversed()
          .thenComparingInt(Pair::row)
          .thenComparingInt(Pair::reading);

  /** Matches. */
  public Matching(List<Expected<T>> rows, List<T> readings, Function<T, List<Evidence>> evidence) {
    this.rows = List.copyOf(rows);
    this.readings = List.copyOf(readings);
    this.evidence = evidence;
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : candidates()) {
      if (!pairs.containsKey(pair.row()) && taken.add(pair.reading())) {
        pairs.put(pair.row(), pair.reading());
      }
    }
  }

  private List<Pair> candidates() {
    List<Pair> candidates = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int reading = 0; reading < readings.size(); reading++) {
        int overlap = overlap(rows.get(row), readings.get(reading));
        if (overlap > 0 && rows.get(row).type().test(readings.get(reading))) {
          boolean exact = rows.get(row).differences().apply(readings.get(reading)).isEmpty();
          candidates.add(new Pair(row, reading, exact, overlap));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  private int overlap(Expected<T> row, T reading) {
    return Place.overlap(row.places(), evidence.apply(reading));
  }

  /** Returns the rows, in order. */
  public List<Expected<T>> rows() {
    return rows;
  }

  /** Returns the reading that found a row; empty if none did. */
  public Optional<T> foundBy(Expected<T> row) {
    return Optional.ofNullable(pairs.get(rows.indexOf(row))).map(readings::get);
  }

  /** Returns the rows found, in order. */
  public List<Expected<T>> found() {
    return rows.stream().filter(row -> foundBy(row).isPresent()).toList();
  }

  /** Returns what the reading that found a row has wrong; empty too if the row is not found. */
  public List<String> differences(Expected<T> row) {
    return foundBy(row).map(row.differences()).orElse(List.of());
  }

  /** Returns the rows that had to be found and were not, in order. */
  public List<Expected<T>> missed() {
    return rows.stream().filter(row -> !row.optional() && foundBy(row).isEmpty()).toList();
  }

  /** Returns the readings that touch no row at all, in order. */
  public List<T> spurious() {
    return unpaired(false);
  }

  /** Returns the readings that touch a row and found none: of another type, or a second reading. */
  public List<T> beside() {
    return unpaired(true);
  }

  private List<T> unpaired(boolean touching) {
    Set<Integer> paired = new HashSet<>(pairs.values());
    List<T> left = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      T reading = readings.get(i);
      boolean touches = rows.stream().anyMatch(row -> overlap(row, reading) > 0);
      if (!paired.contains(i) && touches == touching) {
        left.add(reading);
      }
    }
    return left;
  }
}
