package org.dossier.report;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keeps the marks of a panel from covering each other, and its labels from covering anything. */
final class FigureRoom {
  private static final double MARK = 13;
  private static final double LETTER = 6.6;
  private static final double LINE = 12;

  /**
   * A place taken.
   *
   * @param x its middle
   * @param y where its text stands, or the middle of a mark
   */
  record Place(double x, double y, double width) {
    private boolean covers(Place other) {
      return Math.abs(y - other.y) < LINE && Math.abs(x - other.x) < (width + other.width) / 2;
    }

    private double left() {
      return x - width / 2;
    }

    private boolean isWithin(double from, double to) {
      return x - width / 2 > from && x + width / 2 < to;
    }
  }

  /** By left edge. */
  private final NavigableSet<Place> taken =
      new TreeSet<>(
          Comparator.comparingDouble(Place::left)
              .thenComparingDouble(Place::y)
              .thenComparingDouble(Place::width));

  /** Takes the nearest place to the right where a mark covers no other, and returns its middle. */
  double mark(double x, double y) {
    Place place = new Place(x, y, MARK);
    for (Place other : taken) {
      // those before end left of it, or on another line, and those after begin no earlier
      while (place.covers(other)) {
        place = new Place(place.x() + 1, y, MARK);
      }
    }
    taken.add(place);
    return place.x();
  }

  /**
   * Takes a place for a label beside, below or above a mark; empty if all are taken.
   *
   * @param spread whether a line runs through the mark, so that beside it comes last
   * @param from where the label may begin
   * @param to where it must end
   */
  Optional<Place> label(FigureMark mark, String text, boolean spread, double from, double to) {
    double width = text.length() * LETTER;
    double aside = 9 + width / 2;
    List<Place> beside =
        List.of(
            new Place(mark.x() + aside, mark.y() + 4, width),
            new Place(mark.x() - aside, mark.y() + 4, width));
    // Clear of the open line, which leads down only where no least is known.
    boolean opensDown = mark.figure().count().least().isEmpty();
    List<Place> apart =
        List.of(
            new Place(mark.x(), mark.y() + (opensDown ? -10 : 18), width),
            new Place(mark.x(), mark.y() + (opensDown ? 30 : -22), width));
    Optional<Place> free =
        Stream.of(spread ? apart : beside, spread ? beside : apart)
            .flatMap(List::stream)
            .filter(place -> place.isWithin(from, to) && taken.stream().noneMatch(place::covers))
            .findFirst();
    free.ifPresent(taken::add);
    return free;
  }
}
