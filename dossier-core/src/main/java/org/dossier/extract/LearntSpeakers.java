package org.dossier.extract;

import java.util.Optional;
import org.dossier.model.NameMention;

/** Finds whom the words that trained models take for a source name. */
final class LearntSpeakers {

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
}
