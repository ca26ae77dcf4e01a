package org.dossier.extract;

import java.util.Optional;
import org.dossier.model.NameMention;

/** Trims stretches of tokens to what they name, and tells what they name. */
final class Phrases {

  private Phrases() {}

  /** Takes time expressions, their prepositions and marks off both ends; empty if nothing stays. */
  static Optional<Slice> trimmed(Clause clause, Slice slice) {
    int first = slice.first();
    int end = slice.end();
    boolean changed = true;
    while (changed && first < end) {
      int afterTime = afterTime(clause, first);
      int beforeTime = beforeTime(clause, first, end);
      changed = afterTime != first || beforeTime != end;
      first = Math.min(afterTime, end);
      end = Math.max(first, beforeTime);
    }
    return unquoted(clause, new Slice(first, end));
  }

  private static int afterTime(Clause clause, int first) {
    int at = first;
    while (clause.is(at, "time-prep")) {
      at++;
    }
    return at < clause.size() ? clause.timeAt(at).map(time -> time.end()).orElse(first) : first;
  }

  private static int beforeTime(Clause clause, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (clause.timeAt(i).filter(time -> time.end() >= end).isPresent()) {
        int before = i;
        while (before > first && clause.is(before - 1, "time-prep")) {
          before--;
        }
        return before;
      }
    }
    return end;
  }

  /** Takes quotation marks and other marks off both ends; empty if nothing stays. */
  static Optional<Slice> unquoted(Clause clause, Slice slice) {
    int first = slice.first();
    int end = slice.end();
    while (first < end && isMark(clause, first)) {
      first++;
    }
    while (end > first && isMark(clause, end - 1) && !closes(clause, first, end - 1)) {
      end--;
    }
    return first < end ? Optional.of(new Slice(first, end)) : Optional.empty();
  }

  /** Whether a mark closes a quotation that opens inside the stretch. */
  private static boolean closes(Clause clause, int first, int mark) {
    boolean open = false;
    for (int i = first; i < mark; i++) {
      open ^= clause.lower(i).equals("\"");
    }
    return open && clause.lower(mark).equals("\"");
  }

  private static boolean isMark(Clause clause, int at) {
    String lower = clause.lower(at);
    return lower.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Returns whether some word of a stretch is in a class. */
  static boolean has(Clause clause, Slice slice, String wordClass) {
    for (int i = slice.first(); i < slice.end(); i++) {
      if (clause.is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the words at a place are an entry of a class, several tokens long perhaps. */
  static boolean hasEntry(Clause clause, Slice slice, String wordClass) {
    for (int i = slice.first(); i < slice.end(); i++) {
      for (Lexicon.Entry entry : clause.lexicon().startingWith(wordClass, clause.lower(i))) {
        if (clause.reads(i, entry.words())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns some words with every run of white space as one blank. */
  static String oneLine(String words) {
    return String.join(" ", words.strip().split("\\s+", -1));
  }

  /** Returns whether a stretch holds a name that can act: not a mere adjective of origin. */
  static boolean isNamed(Clause clause, Slice slice) {
    return clause.names().stream()
        .anyMatch(
            name -> slice.covers(name.first()) && name.kind() != NameMention.Kind.NATIONALITY);
  }

  /** Returns whether a stretch names people by their origin alone. */
  static boolean isOriginOnly(Clause clause, Slice slice) {
    return clause.names().stream()
        .filter(name -> slice.covers(name.first()))
        .filter(name -> name.kind() == NameMention.Kind.NATIONALITY)
        .anyMatch(
            name ->
                clause.lower(name.end() - 1).endsWith("s")
                    || clause.is(name.end(), "demonym-head"));
  }

  static boolean isPronoun(Clause clause, Slice slice) {
    return slice.end() - slice.first() == 1 && clause.is(slice.first(), "pronoun");
  }
}
