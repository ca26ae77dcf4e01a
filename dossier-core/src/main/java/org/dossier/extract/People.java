package org.dossier.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.model.Figure.Perpetrators;
import org.dossier.model.NameMention;

/** Tells people from things among what is counted. */
final class People {

  private static final List<String> PERSON_ENDINGS =
      List.of(
          "men", "women", "-olds", "ers", "ors", "ists", "ees", "ians", "ants", "eers", "goers",
          "mates");

  private People() {}

  /**
   * Finds the people in the words after a number.
   *
   * @param words the words the pattern took; may run past the people
   * @return the words up to the people; empty if there are no words or they name no people
   */
  static Optional<Slice> counted(Clause clause, Optional<Slice> words) {
    if (words.isEmpty() || words.get().isEmpty()) {
      return Optional.empty();
    }
    Slice slice = words.get();
    int head = -1;
    for (int i = slice.first(); i < slice.end(); i++) {
      if (clause.is(i, "thing")) {
        return head < 0 ? Optional.empty() : Optional.of(new Slice(slice.first(), head + 1));
      }
      if (isPerson(clause, i) && (head < 0 || head == i - 1)) {
        head = i;
      }
    }
    return head < 0 ? Optional.empty() : Optional.of(new Slice(slice.first(), head + 1));
  }

  /**
   * Returns whether the words after a number are a name and say nothing of who is counted: the
   * credit glued to a caption, or the origin that stands for people in a headline ("10 U.S.").
   */
  static boolean isName(Clause clause, Slice words) {
    return beginsWithCredit(clause, words)
        || (!words.isEmpty()
            && clause
                .nameAt(words.first())
                .filter(name -> name.end() >= words.end())
                .filter(name -> isOrigin(name.kind()))
                .isPresent());
  }

  private static boolean isOrigin(NameMention.Kind kind) {
    return kind == NameMention.Kind.NATIONALITY || kind == NameMention.Kind.PLACE;
  }

  /** "another 40 Ann Brook/Harbour Press": the credit of a picture right behind a number. */
  static boolean beginsWithCredit(Clause clause, Slice words) {
    return !words.isEmpty()
        && clause
            .nameAt(words.first())
            .filter(name -> name.kind() == NameMention.Kind.PERSON)
            .filter(name -> clause.lower(name.end()).startsWith("/"))
            .isPresent();
  }

  /** Returns whether some words name things. */
  static boolean things(Clause clause, Optional<Slice> words) {
    return words.isPresent()
        && IntStream.range(words.get().first(), words.get().end())
            .anyMatch(i -> clause.is(i, "thing"));
  }

  private static boolean isPerson(Clause clause, int at) {
    String word = clause.lower(at);
    if (clause.is(at, "people") || clause.is(at, "accused")) {
      return true;
    }
    boolean nationality =
        clause.nameAt(at).filter(n -> n.kind() == NameMention.Kind.NATIONALITY).isPresent();
    return (nationality && word.endsWith("s"))
        || (word.length() > 5 && PERSON_ENDINGS.stream().anyMatch(word::endsWith));
  }

  /** Returns whether the words say nothing of who the people are. */
  static boolean isGeneric(Clause clause, Slice who) {
    for (int i = who.first(); i < who.end(); i++) {
      if (!clause.is(i, "generic") && !clause.is(i, "stop")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether perpetrators are among those counted.
   *
   * @param end one past the words of the figure, where "including the gunman" may follow
   */
  static Perpetrators perpetrators(Clause clause, Optional<Slice> who, int end) {
    if (who.isPresent() && clause.is(who.get().end() - 1, "perpetrator")) {
      return Perpetrators.ONLY;
    }
    for (int i = end; i < Math.min(clause.size(), end + 3); i++) {
      boolean includes = clause.is(i, "part-opener");
      boolean excludes =
          clause.is(i, "exclusion") || (includes && clause.lower(i - 1).equals("not"));
      if ((includes || excludes) && namesPerpetrator(clause, i)) {
        return excludes ? Perpetrators.EXCLUDED : Perpetrators.INCLUDED;
      }
    }
    return Perpetrators.NOT_STATED;
  }

  private static boolean namesPerpetrator(Clause clause, int from) {
    for (int i = from + 1; i < Math.min(clause.size(), from + 5); i++) {
      if (clause.is(i, "perpetrator")) {
        return true;
      }
    }
    return false;
  }
}
