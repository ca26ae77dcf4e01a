package org.dossier.reconcile;

import static org.dossier.model.Comparison.Relation.COMPATIBLE;
import static org.dossier.model.Comparison.Relation.CONTRADICTORY;
import static org.dossier.model.Comparison.Relation.EQUAL;
import static org.dossier.model.Comparison.Relation.NOT_COMPARABLE;
import static org.dossier.model.Comparison.Relation.REFINED;
import static org.dossier.model.Comparison.Relation.REVISED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Count;
import org.dossier.model.Figure;
import org.dossier.model.Figure.Perpetrators;
import org.dossier.model.Figure.Trend;
import org.dossier.model.Measure;

/** How two figures of one incident stand to each other. Pure: order in time is handed in. */
final class FigureAlgebra {

  /** Measures of a state that people enter and leave; all others count what stays done. */
  private static final Set<Measure> MOMENTARY =
      EnumSet.of(Measure.MISSING, Measure.HOSPITALISED, Measure.DETAINED, Measure.ABDUCTED);

  private static final Set<Measure> HARM =
      EnumSet.of(
          Measure.KILLED,
          Measure.INJURED,
          Measure.HOSPITALISED,
          Measure.ABDUCTED,
          Measure.VICTIMS_UNSPECIFIED);

  /** Which of two figures stands for the later moment, as far as it can be derived. */
  enum Later {
    FIRST,
    SECOND,
    NOT_KNOWN;

    Later inverse() {
      return switch (this) {
        case FIRST -> SECOND;
        case SECOND -> FIRST;
        case NOT_KNOWN -> NOT_KNOWN;
      };
    }
  }

  /**
   * A relation with its direction.
   *
   * @param relation how they stand
   * @param swapped whether it runs from the second figure to the first
   * @param reason why, for a reader: a clause without a full stop
   */
  record Outcome(Relation relation, boolean swapped, String reason) {
    private Outcome inverse() {
      boolean directed = relation == REVISED || relation == REFINED;
      return new Outcome(relation, directed && !swapped, reason);
    }
  }

  private FigureAlgebra() {}

  /**
   * Compares two figures.
   *
   * @param later which stands for the later moment
   * @param sameOrigin whether both go back to the same named source
   */
  static Outcome compare(Figure a, Figure b, Later later, boolean sameOrigin) {
    Optional<String> obstacle = obstacle(a, b);
    if (obstacle.isPresent()) {
      return symmetric(NOT_COMPARABLE, obstacle.get());
    }
    if (isReplaced(a) || isReplaced(b)) {
      return replacedByItsWords(a, b, later, sameOrigin);
    }
    return inTime(a, b, later, sameOrigin);
  }

  private static Outcome inTime(Figure a, Figure b, Later later, boolean sameOrigin) {
    return switch (later) {
      case SECOND -> inOrder(a, b, sameOrigin);
      case FIRST -> inOrder(b, a, sameOrigin).inverse();
      case NOT_KNOWN -> unordered(a.count(), b.count());
    };
  }

  private static boolean isReplaced(Figure figure) {
    return figure.trend() == Trend.EARLIER;
  }

  /**
   * Compares a figure that its own words replace, as the 77 in "rose to 84 from 77". It stands for
   * a moment before its report, so it contradicts nothing.
   */
  private static Outcome replacedByItsWords(Figure a, Figure b, Later later, boolean sameOrigin) {
    boolean oneReport = a.grounds().document().equals(b.grounds().document());
    Outcome plain = unordered(a.count(), b.count());
    if (oneReport && isReplaced(a) != isReplaced(b) && plain.relation != EQUAL) {
      return isReplaced(a) ? replaced(plain, a, b) : replaced(plain, b, a).inverse();
    }
    Outcome timed = oneReport ? plain : inTime(a, b, later, sameOrigin);
    return timed.relation == CONTRADICTORY
        ? symmetric(NOT_COMPARABLE, both(a.count(), b.count()) + " stand for different moments")
        : timed;
  }

  private static Outcome replaced(Outcome plain, Figure earlier, Figure now) {
    return People.isVague(now.count())
        ? plain
        : new Outcome(
            REVISED,
            false,
            "the report itself replaces %s with %s"
                .formatted(quoted(earlier.count()), quoted(now.count())));
  }

  /** Returns why two figures do not count the same thing, if they do not. */
  private static Optional<String> obstacle(Figure a, Figure b) {
    if (a.measure() != b.measure()) {
      return Optional.of(
          "they count different things: "
              + Words.list(List.of(a.measure().label(), b.measure().label())));
    }
    if (a.trend() == Trend.ADDITIONAL || b.trend() == Trend.ADDITIONAL) {
      return Optional.of("one is to be added to an earlier figure");
    }
    if (!population(a).equals(population(b)) || a.subset() != b.subset()) {
      return Optional.of("they count different groups of people");
    }
    if (a.subset() && a.population().isEmpty()) {
      return Optional.of("each counts a part of the total, and not known to be the same");
    }
    if (isByOthers(a) || isByOthers(b) || differ(a, b) || mayDiffer(a, b)) {
      return Optional.of("they differ in whether those who did it are counted");
    }
    return Optional.empty();
  }

  /**
   * Returns whether somebody apart from the perpetrators did the harm. Those who rescue or detain
   * people do none.
   */
  static boolean isByOthers(Figure figure) {
    return figure.agent().isPresent() && HARM.contains(figure.measure());
  }

  private static String population(Figure figure) {
    return figure.population().map(words -> Words.key(words.quote())).orElse("");
  }

  private static boolean differ(Figure a, Figure b) {
    boolean stated =
        a.perpetrators() != Perpetrators.NOT_STATED && b.perpetrators() != Perpetrators.NOT_STATED;
    boolean only = a.perpetrators() == Perpetrators.ONLY || b.perpetrators() == Perpetrators.ONLY;
    return (stated || only) && a.perpetrators() != b.perpetrators();
  }

  /** Where only one says that it counts them and the numbers differ, that may be why. */
  private static boolean mayDiffer(Figure a, Figure b) {
    boolean one =
        (a.perpetrators() == Perpetrators.INCLUDED) != (b.perpetrators() == Perpetrators.INCLUDED);
    return one && !People.of(a.count()).meets(People.of(b.count()));
  }

  private static Outcome inOrder(Figure earlier, Figure later, boolean sameOrigin) {
    Outcome plain = unordered(earlier.count(), later.count());
    if (plain.relation == EQUAL || !moves(plain, earlier, later, sameOrigin)) {
      return plain;
    }
    return new Outcome(REVISED, false, reason(earlier, later, sameOrigin));
  }

  /**
   * Returns whether the later figure replaces the earlier one. A higher number does by being later,
   * for tolls grow; a lower one only with a word of correction or from the same source. What counts
   * the people in a state of the moment, as those still missing, is replaced by any later number.
   */
  private static boolean moves(Outcome plain, Figure earlier, Figure later, boolean sameOrigin) {
    if (People.isVague(later.count())) {
      return false;
    }
    if (plain.relation != CONTRADICTORY) {
      return isMoved(later) && earlier.count().isNumbered();
    }
    return sameOrigin
        || isCorrected(later)
        || rises(earlier, later)
        || MOMENTARY.contains(later.measure());
  }

  private static boolean isMoved(Figure figure) {
    return figure.trend() == Trend.RISING || isCorrected(figure);
  }

  /** A toll that is said to rise does not correct a higher one. */
  private static boolean isCorrected(Figure figure) {
    return figure.trend() == Trend.FALLING || figure.trend() == Trend.UPDATED;
  }

  private static boolean rises(Figure earlier, Figure later) {
    return People.of(later.count()).least() > People.of(earlier.count()).most();
  }

  private static String reason(Figure earlier, Figure later, boolean sameOrigin) {
    String words = quoted(later.count()) + " is later than " + quoted(earlier.count());
    if (isMoved(later)) {
      return words + " and said to be a changed figure";
    }
    if (sameOrigin) {
      return words + " and from the same source";
    }
    return rises(earlier, later) ? words + " and higher" : words + " and such numbers come and go";
  }

  private static Outcome unordered(Count a, Count b) {
    People first = People.of(a);
    People second = People.of(b);
    if (!first.meets(second)) {
      return symmetric(CONTRADICTORY, both(a, b) + " cannot be the same number of people");
    }
    if (sameNumber(a, b)) {
      return symmetric(EQUAL, "the same number with the same qualifier");
    }
    if (refines(first, second, a, b)) {
      return new Outcome(REFINED, false, within(b, a));
    }
    return refines(second, first, b, a)
        ? new Outcome(REFINED, true, within(a, b))
        : symmetric(COMPATIBLE, both(a, b) + " can both be true");
  }

  private static boolean sameNumber(Count a, Count b) {
    return a.isNumbered()
        && a.qualifier() == b.qualifier()
        && a.least().equals(b.least())
        && a.most().equals(b.most());
  }

  /** A wide but bounded statement is refined by a narrower one; an open "at least" never is. */
  private static boolean refines(People wide, People narrow, Count a, Count b) {
    return a.isNumbered()
        && b.isNumbered()
        && wide.isBounded()
        && wide.covers(narrow)
        && !narrow.covers(wide);
  }

  private static String within(Count narrow, Count wide) {
    return quoted(narrow) + " lies within " + quoted(wide);
  }

  private static Outcome symmetric(Relation relation, String reason) {
    return new Outcome(relation, false, reason);
  }

  /** Quotes both in an order of their own, so that the reason does not depend on who is asked. */
  private static String both(Count a, Count b) {
    boolean ordered = a.words().compareTo(b.words()) <= 0;
    return quoted(ordered ? a : b) + " and " + quoted(ordered ? b : a);
  }

  private static String quoted(Count count) {
    return '"' + count.words() + '"';
  }
}
