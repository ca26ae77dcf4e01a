package org.dossier.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MatchingTest {

  private static final Document REPORT = Document.of("r", "0123456789".repeat(4));

  /** A reading: what it is and where. */
  private record Reading(String type, int start, int end, boolean exact) {}

  private static Expected<Reading> row(String id, String type, int start, int end) {
    return new Expected<>(
        id,
        List.of(new Place(REPORT, new Span(start, end))),
        id.startsWith("optional"),
        reading -> reading.type().equals(type),
        reading -> reading.exact() ? List.of() : List.of("not exact"));
  }

  private static Reading reading(String type, int start, int end) {
    return new Reading(type, start, end, true);
  }

  private static Matching<Reading> match(List<Expected<Reading>> rows, Reading... readings) {
    return new Matching<>(
        rows,
        Arrays.asList(readings),
        r -> List.of(Evidence.in(REPORT, Field.TEXT, new Span(r.start(), r.end()))));
  }

  private static List<String> ids(List<Expected<Reading>> rows) {
    return rows.stream().map(Expected::id).toList();
  }

  @Test
  void foundMissedAndSpuriousAreToldApart() {
    Reading dead = reading("dead", 0, 5);
    Reading elsewhere = reading("dead", 30, 35);
    Reading wrongType = reading("hurt", 21, 22);

    Matching<Reading> matching =
        match(
            List.of(row("a", "dead", 3, 8), row("b", "dead", 20, 25), row("c", "hurt", 10, 15)),
            dead,
            elsewhere,
            wrongType);

    assertThat(ids(matching.found())).containsExactly("a");
    assertThat(ids(matching.missed())).containsExactly("b", "c");
    assertThat(matching.spurious()).containsExactly(elsewhere);
    assertThat(matching.beside()).containsExactly(wrongType);
  }

  @Test
  void touchingAtTheEdgeIsNoOverlap() {
    Matching<Reading> matching =
        match(List.of(row("a", "dead", 5, 8)), reading("dead", 0, 5), reading("dead", 8, 9));

    assertThat(matching.found()).isEmpty();
    assertThat(matching.spurious()).hasSize(2);
  }

  @Test
  void oneReadingFindsOneRow() {
    Reading wide = reading("dead", 0, 20);

    Matching<Reading> matching =
        match(List.of(row("a", "dead", 0, 3), row("b", "dead", 10, 18)), wide);

    assertThat(ids(matching.found())).containsExactly("b");
    assertThat(ids(matching.missed())).containsExactly("a");
  }

  @Test
  void secondReadingOfARowIsBeside() {
    Reading first = reading("dead", 0, 5);
    Reading second = reading("dead", 0, 3);

    Matching<Reading> matching = match(List.of(row("a", "dead", 0, 5)), second, first);

    assertThat(matching.foundBy(matching.rows().get(0))).contains(first);
    assertThat(matching.beside()).containsExactly(second);
    assertThat(matching.spurious()).isEmpty();
  }

  @Test
  void readingRightInEverythingGoesFirst() {
    Reading longer = new Reading("dead", 0, 9, false);
    Reading right = reading("dead", 0, 2);

    Matching<Reading> matching = match(List.of(row("a", "dead", 0, 9)), longer, right);

    assertThat(matching.foundBy(matching.rows().get(0))).contains(right);
    assertThat(matching.differences(matching.rows().get(0))).isEmpty();
  }

  @Test
  void differencesOfTheBestReadingAreTold() {
    Matching<Reading> matching =
        match(List.of(row("a", "dead", 0, 9)), new Reading("dead", 0, 9, false));

    assertThat(matching.differences(matching.rows().get(0))).containsExactly("not exact");
  }

  @Test
  void optionalRowIsNeverMissed() {
    Matching<Reading> matching = match(List.of(row("optional", "dead", 0, 9)));

    assertThat(matching.missed()).isEmpty();
    assertThat(matching.found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyReadingIsCountedOnceAndNoRowTwice(long seed) {
    Random random = new Random(seed);
    List<Expected<Reading>> rows = IntStream.range(0, 12).mapToObj(i -> anyRow(random, i)).toList();
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      int start = random.nextInt(30);
      readings.add(
          new Reading(type(random), start, start + 1 + random.nextInt(9), random.nextBoolean()));
    }

    Matching<Reading> matching = match(rows, readings.toArray(Reading[]::new));

    List<Reading> all = new ArrayList<>(matching.spurious());
    all.addAll(matching.beside());
    matching.found().forEach(row -> all.add(matching.foundBy(row).orElseThrow()));
    assertThat(all).containsExactlyInAnyOrderElementsOf(readings);
    assertThat(matching.found().size() + matching.missed().size()).isEqualTo(rows.size());
    List<Expected<Reading>> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    assertThat(new HashSet<>(match(shuffled, readings.toArray(Reading[]::new)).spurious()))
        .isEqualTo(new HashSet<>(matching.spurious()));
  }

  private static String type(Random random) {
    return random.nextBoolean() ? "dead" : "hurt";
  }

  private static Expected<Reading> anyRow(Random random, int i) {
    int start = random.nextInt(30);
    return row("row" + i, type(random), start, start + 1 + random.nextInt(9));
  }
}
