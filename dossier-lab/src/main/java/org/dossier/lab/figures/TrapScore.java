package org.dossier.lab.figures;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The traps of one labelled incident, judged.
 *
 * @param outcomes in the order of the labels
 */
record TrapScore(List<Outcome> outcomes) {

  private static final String BEYOND = "beyond";

  /**
   * How one trap went.
   *
   * @param number of the trap, 1 for the first
   * @param words what it is, in the labels' words
   * @param state how it went
   * @param why which check failed, or why none can decide; empty if it is held
   */
  record Outcome(int number, String words, State state, String why) {}

  /** How a trap went. */
  enum State {
    HELD,
    FALLEN,
    /** What the figures and voices of single reports cannot show. */
    NOT_DECIDED
  }

  TrapScore {
    outcomes = List.copyOf(outcomes);
  }

  static TrapScore of(FigureScore score, List<Trap> all) {
    List<Trap> own =
        all.stream().filter(t -> score.labels().name().startsWith(t.incident())).toList();
    TrapChecks checks = new TrapChecks(score);
    List<String> words = score.labels().traps();
    return new TrapScore(
        IntStream.rangeClosed(1, words.size())
            .mapToObj(
                number ->
                    judge(
                        checks,
                        number,
                        words.get(number - 1),
                        own.stream().filter(trap -> trap.number() == number).toList()))
            .toList());
  }

  private static Outcome judge(TrapChecks checks, int number, String words, List<Trap> conditions) {
    if (conditions.isEmpty()) {
      return new Outcome(number, words, State.NOT_DECIDED, "nothing checks it");
    }
    if (conditions.get(0).check().equals(BEYOND)) {
      return new Outcome(number, words, State.NOT_DECIDED, conditions.get(0).argument(0));
    }
    return conditions.stream()
        .filter(condition -> !checks.holds(condition))
        .findFirst()
        .map(failed -> new Outcome(number, words, State.FALLEN, why(failed)))
        .orElseGet(() -> new Outcome(number, words, State.HELD, ""));
  }

  private static String why(Trap failed) {
    return "%s %s %s"
        .formatted(failed.check(), failed.report(), String.join(" ", failed.arguments()));
  }

  long count(State state) {
    return outcomes.stream().filter(outcome -> outcome.state() == state).count();
  }
}
