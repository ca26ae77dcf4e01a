package org.dossier.extract;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dossier.model.Quotation;

/**
 * Tells words that a speaker takes for granted from what is said. Outside quotation marks they are
 * the outlet's own, even where they stand among the reported words:
 *
 * <ul>
 *   <li>an aside between commas: "the gunman, who killed four, acted alone, the mayor said";
 *   <li>the whole that somebody is one of: "two of them were among the nine dead, she said";
 *   <li>what somebody only tells a feeling about: "he was shocked by the fire that killed nine".
 * </ul>
 */
final class Presupposed {

  /** How far before a number the word may stand that makes it a whole. */
  private static final int NEAR = 3;

  private Presupposed() {}

  static boolean is(Clause clause, Slice words) {
    return !isQuoted(clause, words)
        && (isAside(clause, words) || isWhole(clause, words) || isFelt(clause, words));
  }

  private static boolean isQuoted(Clause clause, Slice words) {
    return clause.sentence().quotations().stream()
        .map(Presupposed::slice)
        .anyMatch(quoted -> quoted.covers(words.first()));
  }

  private static Slice slice(Quotation quotation) {
    return new Slice(quotation.first(), quotation.end());
  }

  private static boolean isAside(Clause clause, Slice words) {
    OptionalInt opens = commas(clause, 0, words.first()).max();
    OptionalInt closes = commas(clause, words.end(), clause.size() - 1).min();
    return opens.isPresent()
        && closes.isPresent()
        && isRelative(clause, opens.getAsInt() + 1)
        && !isReported(clause, opens.getAsInt(), closes.getAsInt());
  }

  private static IntStream commas(Clause clause, int from, int to) {
    return IntStream.range(from, to).filter(i -> clause.lower(i).equals(","));
  }

  private static boolean isRelative(Clause clause, int at) {
    return clause.lower(at).equals("who") || clause.lower(at).equals("which");
  }

  /** "Who, police said, killed four": what is reported in a part of its own is said after all. */
  private static boolean isReported(Clause clause, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(i -> clause.is(i, "say") || clause.lower(i).equals("according"));
  }

  private static boolean isWhole(Clause clause, Slice words) {
    return IntStream.range(Math.max(0, words.first() - NEAR), words.first())
        .anyMatch(i -> clause.lower(i).equals("among") && !isReported(clause, i, words.first()));
  }

  private static boolean isFelt(Clause clause, Slice words) {
    return IntStream.range(0, words.first())
        .anyMatch(i -> clause.is(i, "felt") && !isReported(clause, i, words.first()));
  }
}
