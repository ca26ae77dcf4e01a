package org.dossier.reconcile.policies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Recorded.Value;
import org.dossier.reconcile.policies.Codebook.Field;

/**
 * What goes into one field, and why.
 *
 * @param field the field
 * @param number empty if nothing usable is told
 * @param statements ids of the statements it rests on
 * @param reason why, a clause without a full stop
 * @param source where the deciding rule stands
 * @param against why another number was not taken
 * @param unconfirmed whether the number rests on words that may mean something else
 */
record Chosen(
    Field field,
    OptionalInt number,
    List<String> statements,
    String reason,
    String source,
    String against,
    boolean unconfirmed) {

  static Chosen nothing(Field field) {
    return new Chosen(
        field, OptionalInt.empty(), List.of(), "", field.source(), "nothing is recorded", false);
  }

  /**
   * Chooses by the steps of a field.
   *
   * @param all at least one
   */
  static Chosen among(List<Candidate> all, Field field, Witnesses witnesses) {
    if (all.size() == 1) {
      return of(all.get(0), field, "the only number told", field.source(), "");
    }
    List<Candidate> left = all;
    List<String> before = new ArrayList<>();
    for (Rule<Step> rule : field.steps()) {
      List<Candidate> next = rule.value().narrow(left, witnesses);
      if (next.size() == 1) {
        return of(
            next.get(0), field, because(rule.value(), before), rule.source(), rule.value().won());
      }
      before.add(
          next.size() < left.size() ? "several are " + rule.value().won() : rule.value().failed());
      left = next;
    }
    throw new IllegalStateException(field.name() + ": the last step must leave one number");
  }

  private static Chosen of(Candidate one, Field field, String reason, String source, String won) {
    String told =
        one.statements().isEmpty() ? "%s: their silence counts as 0".formatted(reason) : reason;
    String against = won.isEmpty() ? "it sets no number for " + field.name() : "not " + won;
    return new Chosen(
        field, OptionalInt.of(one.number()), one.statements(), told, source, against, false);
  }

  private static String because(Step step, List<String> before) {
    return before.isEmpty() ? step.won() : step.won() + ", because " + String.join(" and ", before);
  }

  /** Returns the upper end raised to a count of victims that may mean dead. */
  Chosen raised(List<Told> victims) {
    Optional<Told> most =
        victims.stream()
            .filter(one -> one.count().stated().isPresent())
            .max(Comparator.comparing(one -> one.count().stated().orElse(0)))
            .filter(one -> one.count().stated().orElse(0) > number.orElse(0));
    return most.map(highest -> raisedTo(highest, victims)).orElse(this);
  }

  private Chosen raisedTo(Told highest, List<Told> victims) {
    String why = "\"%s\" may mean dead, injured or both".formatted(highest.words());
    List<String> same =
        victims.stream()
            .filter(one -> one.count().stated().equals(highest.count().stated()))
            .flatMap(one -> one.statements().stream())
            .toList();
    return new Chosen(field, highest.count().stated(), same, why, source, "not the highest", true);
  }

  /** Returns the value to write. */
  Value value(Codebook book, Ledger ledger) {
    if (number.isEmpty()) {
      return silent(book);
    }
    return new Value(
        field.name(),
        number,
        Shares.of(number.getAsInt(), ledger.events(), book.split().value()),
        statements,
        reason,
        new Rule<>(reason, source).cite(book.title()));
  }

  private Value silent(Codebook book) {
    boolean zero = book.silence().value() == Codebook.Silence.ZERO;
    return new Value(
        field.name(),
        zero ? OptionalInt.of(0) : OptionalInt.empty(),
        List.of(),
        List.of(),
        zero
            ? "no report gives a number to record, which the codebook writes as 0"
            : "no report gives a number to record",
        book.silence().cite(book.title()));
  }
}
