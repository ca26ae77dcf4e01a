package org.dossier.extract.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which labels a token may have and which may follow which. A state is a label with what has been
 * seen before it.
 */
public final class Scheme {

  /** Out of everything. */
  static final int OUT = 0;

  /** Begin and inside of a cue. */
  static final int BEGIN = 1;

  static final int INSIDE = 2;

  /** The first token that is out again. */
  static final int BACK_OUT = 1;

  static final int SOURCE_BEGIN = 2;
  static final int SOURCE_INSIDE = 3;
  static final int CONTENT_BEGIN = 4;
  static final int CONTENT_INSIDE = 5;

  /** Begin, inside and outside of cues. */
  public static final Scheme CUES =
      new Scheme(
          3,
          List.of(
              new State(OUT, true, "012"),
              new State(BEGIN, true, "012"),
              new State(INSIDE, false, "12")));

  /**
   * Sources and contents. There is at most one source, so the states are told apart by whether it
   * has been seen: 0 to 3 before it, 4 and 5 in it, 6 to 9 after it.
   */
  public static final Scheme SPANS =
      new Scheme(
          6,
          List.of(
              new State(OUT, true, "01"),
              new State(BACK_OUT, false, "23"),
              new State(CONTENT_BEGIN, true, "01"),
              new State(CONTENT_INSIDE, false, "23"),
              new State(SOURCE_BEGIN, true, "0123"),
              new State(SOURCE_INSIDE, false, "45"),
              new State(OUT, false, "67"),
              new State(BACK_OUT, false, "4589"),
              new State(CONTENT_BEGIN, false, "4567"),
              new State(CONTENT_INSIDE, false, "89")));

  private record State(int label, boolean first, String after) {}

  private final int labels;
  private final int[] labelOf;
  private final boolean[] first;
  private final int[][] before;

  private Scheme(int labels, List<State> states) {
    this.labels = labels;
    this.labelOf = states.stream().mapToInt(State::label).toArray();
    this.before =
        states.stream()
            .map(state -> state.after().chars().map(c -> c - '0').toArray())
            .toArray(int[][]::new);
    this.first = new boolean[states.size()];
    for (int s = 0; s < first.length; s++) {
      first[s] = states.get(s).first();
    }
  }

  /** Returns how many labels have weights of their own. */
  public int labels() {
    return labels;
  }

  /** Returns how many states there are. */
  public int states() {
    return labelOf.length;
  }

  /** Returns the label of a state. */
  public int label(int state) {
    return labelOf[state];
  }

  /** Returns whether a sequence may begin in a state. */
  public boolean mayBegin(int state) {
    return first[state];
  }

  /** Returns the states that may stand before a state; not to be changed. */
  public int[] before(int state) {
    return before[state];
  }

  /** Returns the states that a sequence of labels stands for; for the cues they are the same. */
  int[] states(int[] sequence) {
    return statesOf(sequence).orElseThrow();
  }

  /** Returns the states that a sequence of labels stands for; empty if no states have it. */
  Optional<int[]> statesOf(int[] sequence) {
    boolean[][] reached = new boolean[sequence.length][states()];
    for (int i = 0; i < sequence.length; i++) {
      for (int s = 0; s < states(); s++) {
        reached[i][s] =
            labelOf[s] == sequence[i] && (i == 0 ? first[s] : follows(s, reached[i - 1]));
      }
    }
    int[] states = new int[sequence.length];
    for (int i = sequence.length - 1; i >= 0; i--) {
      int[] among = i + 1 < states.length ? before[states[i + 1]] : all();
      boolean[] here = reached[i];
      OptionalInt state = Arrays.stream(among).filter(s -> here[s]).findFirst();
      if (state.isEmpty()) {
        return Optional.empty();
      }
      states[i] = state.getAsInt();
    }
    return Optional.of(states);
  }

  private boolean follows(int state, boolean[] reached) {
    return Arrays.stream(before[state]).anyMatch(b -> reached[b]);
  }

  private int[] all() {
    return IntStream.range(0, states()).toArray();
  }
}
