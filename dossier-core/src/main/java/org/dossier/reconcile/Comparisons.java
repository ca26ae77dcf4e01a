package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Figure;
import org.dossier.model.Incident;
import org.dossier.model.Measure;
import org.dossier.model.Responsibility;

/**
 * How statements of an incident stand to each other: each figure against the first of every value
 * told before it, each denial against its allegation.
 */
final class Comparisons {

  /** Measures that "victims" may or may not mean. */
  private static final Set<Measure> HARM =
      Set.of(Measure.KILLED, Measure.INJURED, Measure.VICTIMS_UNSPECIFIED);

  private final FigurePairs pairs;
  private final List<Figure> figures;
  private final List<Responsibility> claims;
  private final Map<Measure, Succession> successions = new EnumMap<>(Measure.class);

  Comparisons(CaseFile file, FigurePairs pairs, Incident incident) {
    this.pairs = pairs;
    this.figures = file.about(incident, Figure.class);
    this.claims = file.about(incident, Responsibility.class);
  }

  List<Comparison> all() {
    List<Comparison> found = new ArrayList<>();
    Map<List<Object>, Figure> firstOfKind = new LinkedHashMap<>();
    for (Figure figure : figures) {
      firstOfKind.values().stream()
          .filter(earlier -> isWorthSaying(earlier, figure))
          .forEach(earlier -> found.add(compared(earlier, figure)));
      firstOfKind.putIfAbsent(kind(figure), figure);
    }
    Denials.pair(claims)
        .forEach(
            (denial, denied) ->
                found.add(
                    new Comparison(
                        denied.grounds().id(),
                        denial.grounds().id(),
                        Relation.DENIES,
                        denies(denial))));
    return found;
  }

  /**
   * Figures alike in all but their words: the first stands for the rest, or pairs would be legion.
   */
  private static List<Object> kind(Figure figure) {
    return List.of(
        figure.measure(),
        Succession.value(figure),
        figure.trend() == Figure.Trend.EARLIER,
        figure.population().map(words -> Words.key(words.quote())),
        figure.subset(),
        figure.perpetrators(),
        figure.agent().isPresent());
  }

  private Comparison compared(Figure first, Figure second) {
    FigureAlgebra.Outcome outcome = weighed(first, second);
    String one = first.grounds().id();
    String other = second.grounds().id();
    return outcome.swapped()
        ? new Comparison(other, one, outcome.relation(), outcome.reason())
        : new Comparison(one, other, outcome.relation(), outcome.reason());
  }

  /** Two totals do not contradict each other if one repeats a value that replaced the other's. */
  private FigureAlgebra.Outcome weighed(Figure first, Figure second) {
    FigureAlgebra.Outcome plain = pairs.compare(first, second);
    if (plain.relation() != Relation.CONTRADICTORY
        || !FigureFindings.isTotal(first)
        || !FigureFindings.isTotal(second)) {
      return plain;
    }
    Succession values = successions.computeIfAbsent(first.measure(), this::succession);
    String one = Succession.value(first);
    String other = Succession.value(second);
    if (values.replaces(other, one)) {
      return repeated(first, second, false);
    }
    return values.replaces(one, other) ? repeated(second, first, true) : plain;
  }

  private Succession succession(Measure measure) {
    return new Succession(
        figures.stream()
            .filter(figure -> figure.measure() == measure && FigureFindings.isTotal(figure))
            .toList(),
        pairs);
  }

  private static FigureAlgebra.Outcome repeated(Figure older, Figure newer, boolean swapped) {
    String reason = "\"%s\" is a value that replaced \"%s\" where the figure was changed";
    return new FigureAlgebra.Outcome(
        Relation.REVISED, swapped, reason.formatted(words(newer), words(older)));
  }

  private static String words(Figure figure) {
    return Words.line(figure.count().words());
  }

  /**
   * Numbers of one measure are compared, and deaths or injuries with "victims" that may be either.
   */
  private boolean isWorthSaying(Figure a, Figure b) {
    if (!a.count().isNumbered() || !b.count().isNumbered()) {
      return false;
    }
    if (a.measure() == b.measure()) {
      return pairs.compare(a, b).relation() != Relation.NOT_COMPARABLE;
    }
    boolean ambiguous =
        a.measure() == Measure.VICTIMS_UNSPECIFIED || b.measure() == Measure.VICTIMS_UNSPECIFIED;
    return ambiguous
        && HARM.contains(a.measure())
        && HARM.contains(b.measure())
        && FigureFindings.isTotal(a)
        && FigureFindings.isTotal(b);
  }

  private static String denies(Responsibility denial) {
    return denial.denies().isPresent()
        ? "the text pairs this denial with this allegation"
        : "the nearest allegation before the denial that speaks of the same";
  }
}
