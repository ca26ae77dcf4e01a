package org.dossier.reconcile.policies;

import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Count;
import org.dossier.model.Figure.Perpetrators;
import org.dossier.reconcile.policies.Codebook.Doubt;
import org.dossier.reconcile.policies.Codebook.Who;
import org.dossier.reconcile.policies.Treatment.Ends;

/**
 * What a codebook makes of one number that is told.
 *
 * @param told the number as told
 * @param ends what goes into the fields
 * @param vague whether it stands for a vague word
 * @param lost why it goes into no field, a clause without a full stop
 */
record Reading(Told told, Ends ends, boolean vague, Optional<String> lost) {

  /** Reads a number by a codebook. */
  static Reading of(Told told, Codebook book) {
    return doubted(told, book)
        .map(why -> lost(told, why))
        .orElseGet(() -> counted(told, numbered(told, book), book));
  }

  private static Reading lost(Told told, String why) {
    return new Reading(told, Ends.NONE, false, Optional.of(why));
  }

  /** Returns the reading lost for a reason. */
  Reading losing(String why) {
    return lost(told, why);
  }

  private static Optional<String> doubted(Told told, Codebook book) {
    Optional<String> replaced =
        told.replaced().filter(why -> book.leaveOut().containsKey(Doubt.REPLACED));
    if (replaced.isPresent()) {
      return replaced;
    }
    if (told.claimed() && book.leaveOut().containsKey(Doubt.CLAIMED)) {
      return Optional.of("it rests on the word of whoever claims the act");
    }
    return told.doubted().filter(why -> book.leaveOut().containsKey(Doubt.QUESTIONABLE));
  }

  private static Reading numbered(Told told, Codebook book) {
    Count count = told.count();
    return switch (count.qualifier()) {
      case VAGUE, UNQUANTIFIED -> vague(told, book);
      default -> {
        Rule<Treatment> rule = book.qualifiers().get(count.qualifier());
        if (rule == null) {
          throw new IllegalStateException(book.name() + " has no rule for " + count.qualifier());
        }
        Ends ends = rule.value().of(count);
        yield ends.isEmpty()
            ? lost(told, "no number to record")
            : new Reading(told, ends, false, Optional.empty());
      }
    };
  }

  private static Reading vague(Told told, Codebook book) {
    OptionalInt number = book.vague(told.words()).map(Rule::value).orElse(OptionalInt.empty());
    return number.isEmpty()
        ? lost(told, "the words set no number")
        : new Reading(told, new Ends(number, number), true, Optional.empty());
  }

  /** Adds or takes away those who did it, as the codebook counts them. */
  private static Reading counted(Told told, Reading plain, Codebook book) {
    Who who = book.perpetrators().value();
    OptionalInt apart =
        told.ofPerpetrators().map(of -> of.count().stated()).orElse(OptionalInt.empty());
    if (plain.lost().isPresent()) {
      return plain;
    }
    if (who == Who.COUNT && told.perpetrators() == Perpetrators.EXCLUDED && apart.isPresent()) {
      return new Reading(told, plain.ends().plus(apart.getAsInt()), plain.vague(), plain.lost());
    }
    if (who == Who.LEAVE_OUT && told.perpetrators() == Perpetrators.INCLUDED) {
      return apart.isPresent()
          ? new Reading(told, plain.ends().plus(-apart.getAsInt()), plain.vague(), plain.lost())
          : lost(told, "it counts those who did it");
    }
    return plain;
  }
}
