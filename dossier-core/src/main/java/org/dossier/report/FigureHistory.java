package org.dossier.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Figure;
import org.dossier.model.Measure;

/** Figures of one measure: each value once with all its places, then how the values stand. */
final class FigureHistory {

  private static final Set<Relation> WORTH_TELLING =
      EnumSet.of(Relation.REVISED, Relation.CONTRADICTORY, Relation.REFINED, Relation.COMPATIBLE);

  /** The relation that says most, of those that figures of two values can have. */
  private static final Comparator<Comparison> TELLING =
      Comparator.comparing((Comparison it) -> it.relation() != Relation.REVISED)
          .thenComparing(Comparison::relation);

  private final DossierIndex index;
  private final Map<String, List<Figure>> byValue = new LinkedHashMap<>();

  FigureHistory(DossierIndex index, Measure measure) {
    this.index = index;
    index.statements(Figure.class, index.main()).stream()
        .filter(figure -> figure.measure() == measure)
        .forEach(
            f -> byValue.computeIfAbsent(Wording.figureValue(f), v -> new ArrayList<>()).add(f));
  }

  boolean isEmpty() {
    return byValue.isEmpty();
  }

  /** Returns one line for each value, in the order in which they were first published. */
  List<BriefBlock> values() {
    List<BriefBlock> blocks = new ArrayList<>();
    byValue.forEach((value, figures) -> blocks.add(BriefFigures.line(index, value, figures)));
    return blocks;
  }

  /** Returns one line for each two values with numbers that are compared. */
  List<BriefBlock> changes() {
    Map<Set<String>, Comparison> told = new LinkedHashMap<>();
    for (Comparison comparison : index.dossier().comparisons()) {
      pair(comparison)
          .ifPresent(
              values ->
                  told.merge(values, comparison, (a, b) -> TELLING.compare(b, a) < 0 ? b : a));
    }
    List<Comparison> pairs = List.copyOf(told.values());
    return pairs.stream()
        .filter(pair -> isNews(pair, pairs))
        .flatMap(pair -> change(pair).stream())
        .toList();
  }

  /**
   * Returns whether a pair is a step of the chain, or of two values that nothing replaced: that the
   * first value of a chain is older than the last follows from the steps between them.
   */
  private boolean isNews(Comparison pair, List<Comparison> all) {
    if (pair.relation() != Relation.REVISED) {
      return all.stream()
          .noneMatch(it -> replaces(it, pair.first()) || replaces(it, pair.second()));
    }
    return all.stream()
        .filter(step -> replaces(step, pair.first()))
        .noneMatch(
            step ->
                all.stream()
                    .anyMatch(
                        next ->
                            replaces(next, step.second())
                                && value(next.second()).equals(value(pair.second()))));
  }

  /** Returns whether a comparison says that another value replaced the value of a figure. */
  private boolean replaces(Comparison comparison, String figure) {
    return comparison.relation() == Relation.REVISED
        && value(comparison.first()).equals(value(figure));
  }

  private Optional<String> value(String figure) {
    return figure(figure).map(it -> Wording.count(it.count()));
  }

  private Optional<Set<String>> pair(Comparison comparison) {
    Optional<Figure> first = figure(comparison.first());
    Optional<Figure> second = figure(comparison.second());
    return WORTH_TELLING.contains(comparison.relation())
        ? first.flatMap(one -> second.flatMap(other -> pair(one, other)))
        : Optional.empty();
  }

  private static Optional<Set<String>> pair(Figure one, Figure other) {
    String first = Wording.count(one.count());
    String second = Wording.count(other.count());
    return first.equals(second) || !one.count().isNumbered() || !other.count().isNumbered()
        ? Optional.empty()
        : Optional.of(Set.of(first, second));
  }

  private Optional<Figure> figure(String id) {
    return byValue.values().stream()
        .flatMap(List::stream)
        .filter(figure -> figure.grounds().id().equals(id))
        .findFirst();
  }

  private Optional<BriefBlock> change(Comparison comparison) {
    String how = BriefComparisons.relation(comparison.relation());
    return figure(comparison.first())
        .flatMap(one -> figure(comparison.second()).map(other -> values(one, other)))
        .map(text -> text.and(". %s: %s.".formatted(how, comparison.reason())).item(1));
  }

  private static BriefText values(Figure one, Figure other) {
    return BriefText.strong(Wording.count(one.count()))
        .and(" and ")
        .value(Wording.count(other.count()));
  }
}
