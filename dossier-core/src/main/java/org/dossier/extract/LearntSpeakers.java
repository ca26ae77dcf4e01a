package org.dossier.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dossier.extract.Voices.Attributed;
import org.dossier.model.NameMention;
import org.dossier.model.Voice;

/** Finds whom the words that trained models take for a source name. */
final class LearntSpeakers {

  /** How many sentences back a pronoun's speaker may have spoken last. */
  private static final int REACH = 2;

  private LearntSpeakers() {}

  /**
   * Takes off what only describes the speaker: "Ann Brook, who runs the harbour,"; empty if the
   * words are themselves quoted.
   */
  static Optional<Slice> words(Clause clause, Slice source) {
    int end = source.first();
    while (end < source.end() && !describes(clause, end)) {
      end++;
    }
    Slice words = new Slice(source.first(), end);
    return isQuoted(clause, words) ? Optional.empty() : Phrases.unquoted(clause, words);
  }

  private static boolean describes(Clause clause, int at) {
    return clause.lower(at).equals(",")
        && (clause.lower(at + 1).startsWith("who")
            || clause.lower(at + 1).equals("which")
            || clause.names().stream()
                .anyMatch(name -> name.end() == at && name.kind() == NameMention.Kind.PERSON));
  }

  static boolean isQuoted(Clause clause, Slice words) {
    return clause.sentence().quotations().stream()
        .anyMatch(quotation -> words.overlaps(new Slice(quotation.first(), quotation.end())));
  }

  /** Returns the person who spoke last, for "he" and "she". */
  static Optional<Voice> lastPerson(
      int at, Slice source, List<Clause> clauses, List<Attributed> all) {
    Clause clause = clauses.get(at);
    if (!clause.lower(source.first()).equals("he") && !clause.lower(source.first()).equals("she")) {
      return Optional.empty();
    }
    return all.stream()
        .filter(a -> a.clause() < at && a.clause() >= at - REACH)
        .max(Comparator.comparingInt(Attributed::clause))
        .filter(a -> namesPerson(clauses.get(a.clause()), a.source()))
        .map(Attributed::voice);
  }

  private static boolean namesPerson(Clause clause, Slice source) {
    return clause.names().stream()
        .anyMatch(name -> name.kind() == NameMention.Kind.PERSON && source.covers(name.first()));
  }
}
