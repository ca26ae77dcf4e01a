package org.dossier.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A regular expression over tokens.
 *
 * <p>Elements stand apart by blanks and are matched greedily with backtracking; {@code |} separates
 * alternatives and binds loosest:
 *
 * <ul>
 *   <li>{@code word} a token in lower case
 *   <li>{@code @class} an entry of a {@link Lexicon} class, several tokens long if it is
 *   <li>{@code <n>} a number with its qualifier, {@code <ord>} an ordinal, {@code <time>} a time
 *       expression, {@code <name>} a name, {@code <name:PERSON,GROUP>} a name of a kind
 *   <li>{@code <age>} an age such as "19-year-old"; {@code <w>} a word that is not in the class
 *       {@code @stop}; {@code ~} a token that does not end a clause; {@code .} any token
 *   <li>{@code ( … )} a group; {@code ?}, {@code *}, {@code +}, {@code {m,n}} after an element
 *       repeat it
 *   <li>{@code name:element} captures; {@code !element} holds where the element does not match;
 *       {@code ^} and {@code $} are the ends of the sentence
 * </ul>
 */
final class TokenPattern {

  /**
   * Where a pattern matched.
   *
   * @param slice the tokens matched
   * @param captures the captured stretches by name
   * @param values the value of the last lexicon entry matched inside each capture
   */
  record Match(Slice slice, Map<String, Slice> captures, Map<String, String> values) {

    Optional<Slice> capture(String name) {
      return Optional.ofNullable(captures.get(name));
    }

    Optional<String> value(String name) {
      return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }
  }

  private final Node root;
  private final String source;

  private TokenPattern(Node root, String source) {
    this.root = root;
    this.source = source;
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException if it is malformed or names an unknown class
   */
  static TokenPattern compile(String source, Lexicon lexicon) {
    return new TokenPattern(new PatternParser(source, lexicon).parse(), source);
  }

  /** Finds all matches from left to right that do not overlap. */
  List<Match> findAll(Clause clause) {
    if (!root.shape().mayBeIn(clause)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < clause.size()) {
      Optional<Match> match = matchAt(clause, at);
      match.ifPresent(matches::add);
      at = match.map(found -> found.slice().end()).orElse(at + 1);
    }
    return matches;
  }

  private Optional<Match> matchAt(Clause clause, int start) {
    if (!root.shape().mayBegin(clause, start)) {
      return Optional.empty();
    }
    State state = new State(clause);
    int[] end = {start};
    root.match(
        state,
        start,
        at -> {
          end[0] = at;
          return true;
        });
    return end[0] == start
        ? Optional.empty()
        : Optional.of(
            new Match(
                new Slice(start, end[0]), Map.copyOf(state.captures), Map.copyOf(state.values)));
  }

  @Override
  public String toString() {
    return source;
  }

  /** What a match has collected so far. */
  static final class State {
    final Clause clause;
    final Map<String, Slice> captures = new HashMap<>();
    final Map<String, String> values = new HashMap<>();
    String lastValue = "";

    State(Clause clause) {
      this.clause = clause;
    }
  }

  /** What remains to be matched after a node. */
  @FunctionalInterface
  interface Next {
    boolean accept(int at);
  }

  /** A part of a pattern. */
  interface Node {
    /** Tries every way to match from a token on until the rest accepts one. */
    boolean match(State state, int at, Next next);

    Shape shape();
  }
}
