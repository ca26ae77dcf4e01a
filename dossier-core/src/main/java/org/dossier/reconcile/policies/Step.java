package org.dossier.reconcile.policies;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** One step by which a codebook chooses between numbers: it narrows them or leaves them all. */
enum Step {
  /** The number that stands for a later moment than every other, if there is one. */
  MOST_RECENT("the most recent", "no number is known to be the most recent") {
    @Override
    List<Candidate> narrow(List<Candidate> all, Witnesses witnesses) {
      List<Candidate> latest =
          all.stream()
              .filter(
                  one ->
                      all.stream()
                          .filter(other -> !other.equals(one))
                          .allMatch(other -> witnesses.later(one.statements(), other.statements())))
              .toList();
      return latest.size() == 1 ? latest : all;
    }
  },
  /** The number that more than half of the independent sources give, two of them at least. */
  MAJORITY_OF_INDEPENDENT(
      "given by most of the independent sources",
      "no number has a majority of independent sources") {
    @Override
    List<Candidate> narrow(List<Candidate> all, Witnesses witnesses) {
      int sources = all.stream().mapToInt(one -> witnesses.independent(one.statements())).sum();
      List<Candidate> major =
          all.stream()
              .filter(one -> witnesses.independent(one.statements()) > 1)
              .filter(one -> 2 * witnesses.independent(one.statements()) > sources)
              .toList();
      return major.isEmpty() ? all : major;
    }
  },
  MOST_REPORTS("told by most reports", "no number is told by most reports") {
    @Override
    List<Candidate> narrow(List<Candidate> all, Witnesses witnesses) {
      return highest(all, Candidate::reports);
    }
  },
  LOWEST("the lowest", "none is the lowest") {
    @Override
    List<Candidate> narrow(List<Candidate> all, Witnesses witnesses) {
      return List.of(all.stream().min(Comparator.comparing(Candidate::number)).orElseThrow());
    }
  },
  HIGHEST("the highest", "none is the highest") {
    @Override
    List<Candidate> narrow(List<Candidate> all, Witnesses witnesses) {
      return List.of(all.stream().max(Comparator.comparing(Candidate::number)).orElseThrow());
    }
  };

  private final String won;
  private final String failed;

  Step(String won, String failed) {
    this.won = won;
    this.failed = failed;
  }

  /**
   * Returns the candidates left.
   *
   * @param all at least one
   */
  abstract List<Candidate> narrow(List<Candidate> all, Witnesses witnesses);

  /** Returns what the chosen number is: a phrase. */
  String won() {
    return won;
  }

  /** Returns why the step did not decide: a clause. */
  String failed() {
    return failed;
  }

  private static List<Candidate> highest(List<Candidate> all, ToLongFunction<Candidate> measure) {
    long most = all.stream().mapToLong(measure).max().orElseThrow();
    return all.stream().filter(one -> measure.applyAsLong(one) == most).toList();
  }
}
