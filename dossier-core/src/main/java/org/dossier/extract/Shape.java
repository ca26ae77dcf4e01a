package org.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What can be told of a part of a pattern without matching it, so that most tokens and most
 * sentences need no matching.
 *
 * @param mayBeEmpty whether it may match no token
 * @param first what a match of some tokens begins with; empty if with anything
 * @param needs what must be somewhere in the sentence, all of them
 */
record Shape(boolean mayBeEmpty, Optional<OneOf> first, List<OneOf> needs) {

  /** One token, whichever. */
  static final Shape ANY_TOKEN = new Shape(false, Optional.empty(), List.of());

  /** A condition between tokens. */
  static final Shape BETWEEN = new Shape(true, Optional.of(OneOf.NOTHING), List.of());

  static Shape beginningWith(OneOf first) {
    return new Shape(false, Optional.of(first), List.of(first));
  }

  Shape then(Shape next) {
    List<OneOf> all = new ArrayList<>(needs);
    all.addAll(next.needs);
    return new Shape(
        mayBeEmpty && next.mayBeEmpty, mayBeEmpty ? either(first, next.first) : first, all);
  }

  Shape or(Shape other) {
    return new Shape(
        mayBeEmpty || other.mayBeEmpty,
        either(first, other.first),
        rarest().flatMap(one -> other.rarest().map(one::or)).stream().toList());
  }

  Shape optional() {
    return new Shape(true, first, List.of());
  }

  private static Optional<OneOf> either(Optional<OneOf> one, Optional<OneOf> other) {
    return one.flatMap(a -> other.map(a::or));
  }

  private Optional<OneOf> rarest() {
    return needs.stream().min(Comparator.comparingInt(OneOf::size));
  }

  /** Returns whether a match cannot begin at a token. */
  boolean rejects(Clause clause, int at) {
    return !mayBeEmpty && !mayBegin(clause, at);
  }

  /** Returns whether a match of some tokens may begin at a token. */
  boolean mayBegin(Clause clause, int at) {
    return first.isEmpty() || first.get().beginsAt(clause, at);
  }

  /** Returns whether a sentence has all that is needed. */
  boolean mayBeIn(Clause clause) {
    for (OneOf need : needs) {
      if (!need.isIn(clause)) {
        return false;
      }
    }
    return true;
  }
}
