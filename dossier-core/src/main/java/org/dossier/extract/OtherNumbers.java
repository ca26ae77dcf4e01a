package org.dossier.extract;

import java.util.OptionalInt;
import org.dossier.extract.TokenPattern.Match;
import org.dossier.model.Count;
import org.dossier.model.NumberMention;

/** Knows numbers beside words of harm that count nobody who came to harm. */
final class OtherNumbers {

  private OtherNumbers() {}

  /** Returns whether it counts nobody harmed here: one introduced, an age, none for long. */
  static boolean is(Clause clause, Match match, Count count) {
    return introducesOne(clause, match, count)
        || isAge(clause, match)
        || isNoneSince(clause, match, count)
        || isOfAnotherCount(clause, match, count);
  }

  /** "no deaths since 1959" tells of the time before this incident. */
  private static boolean isNoneSince(Clause clause, Match match, Count count) {
    return count.most().equals(OptionalInt.of(0))
        && clause.times().stream()
            .anyMatch(
                time ->
                    time.first() >= match.slice().end()
                        && clause.lower(time.first() - 1).equals("since"));
  }

  /** "the first victim" opens a list, "the 31st killed this year" counts over many incidents. */
  private static boolean isOfAnotherCount(Clause clause, Match match, Count count) {
    boolean ordinal =
        match
            .capture("n")
            .flatMap(n -> clause.numberAt(n.first()))
            .filter(number -> number.form() == NumberMention.Form.ORDINAL)
            .isPresent();
    return ordinal
        && (count.stated().equals(OptionalInt.of(1))
            || Phrases.has(clause, new Slice(match.slice().end(), clause.size()), "long-time"));
  }

  /** "Ann Brook, 58, died" */
  private static boolean isAge(Clause clause, Match match) {
    return match
        .capture("n")
        .filter(
            n ->
                (clause.lower(n.first() - 1).equals(",") && clause.lower(n.end()).equals(","))
                    || Ages.isUnit(clause.lower(n.end()), clause.lower(n.end() + 1)))
        .isPresent();
  }

  /** "one of the injured said" introduces a person and counts nobody. */
  private static boolean introducesOne(Clause clause, Match match, Count count) {
    return count.stated().equals(OptionalInt.of(1))
        && match.capture("n").map(n -> clause.lower(n.end()).equals("of")).orElse(false);
  }
}
