package org.dossier.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers to one "how many?" and how they follow each other.
 *
 * @param ranked newest first where one replaces another, then numbers before words, then what
 *     replaces another, then the best supported
 * @param standing those that no other replaces; all of them if no number is among those
 * @param exclusive those standing that cannot be true beside another one standing
 * @param replacing those standing that replace another
 * @param change why one of these replaced another, a clause without a full stop; empty if none did
 */
record FigureAnswers(
    List<FigureGroup> ranked,
    List<FigureGroup> standing,
    List<FigureGroup> exclusive,
    List<FigureGroup> replacing,
    Optional<String> change) {

  static FigureAnswers of(List<FigureGroup> groups, Succession succession) {
    List<FigureGroup> ranked =
        groups.stream()
            .sorted(
                Comparator.comparing((FigureGroup group) -> succession.age(group.key()))
                    .thenComparing(group -> People.isVague(group.count()))
                    .thenComparing(FigureGroup::countsPerpetrators)
                    .thenComparing(group -> changes(group, groups, succession).findAny().isEmpty())
                    .thenComparing(group -> -group.answer().support().independent()))
            .toList();
    List<FigureGroup> newest =
        ranked.stream().filter(group -> succession.age(group.key()) == 0).toList();
    boolean settled = newest.stream().anyMatch(group -> group.count().isNumbered());
    List<FigureGroup> standing = settled ? newest : ranked;
    List<FigureGroup> replacing =
        standing.stream()
            .filter(newer -> changes(newer, ranked, succession).findAny().isPresent())
            .toList();
    Optional<String> change =
        replacing.stream().flatMap(newer -> changes(newer, ranked, succession)).findFirst();
    return new FigureAnswers(ranked, standing, exclusive(standing, succession), replacing, change);
  }

  private static Stream<String> changes(
      FigureGroup newer, List<FigureGroup> all, Succession succession) {
    return all.stream().flatMap(older -> succession.why(newer.key(), older.key()).stream());
  }

  private static List<FigureGroup> exclusive(List<FigureGroup> groups, Succession succession) {
    return groups.stream()
        .filter(
            one -> groups.stream().anyMatch(other -> succession.exclude(one.key(), other.key())))
        .toList();
  }

  /** Returns those that another replaces. */
  List<FigureGroup> history() {
    return ranked.stream().filter(group -> !standing.contains(group)).toList();
  }
}
