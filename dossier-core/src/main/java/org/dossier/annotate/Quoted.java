package org.dossier.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Phrase;
import org.dossier.model.Quotation;
import org.dossier.model.Sentence;

/**
 * Who speaks in a sentence: whoever stands beside the verb of saying outside the quotation marks.
 *
 * @param speaker where the speaker stands
 * @param cue the verb
 */
record Quoted(Spoken speaker, Phrase cue) {

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "adds",
          "stated",
          "claimed",
          "explained",
          "announced",
          "wrote",
          "warned",
          "insisted",
          "recalled",
          "continued",
          "noted",
          "confirmed",
          "argued",
          "commented",
          "replied",
          "declared",
          "reported",
          "remarked",
          "acknowledged");
  private static final int REACH = 12;

  static boolean isSaying(String lower) {
    return SAYING.contains(lower);
  }

  static boolean isInside(Sentence sentence, int token) {
    for (Quotation quotation : sentence.quotations()) {
      if (quotation.first() <= token && token < quotation.end()) {
        return true;
      }
    }
    return false;
  }

  /** Finds the speaker of the quotations of a sentence. */
  static Optional<Quoted> in(Sentence sentence, Words words, List<Spoken> spoken) {
    for (int i = 0; i < words.size(); i++) {
      int verb = i;
      if (isSaying(words.lower(i)) && !isInside(sentence, i)) {
        Optional<Spoken> speaker =
            before(sentence, words, spoken, i).or(() -> after(words, spoken, verb));
        if (speaker.isPresent()) {
          Phrase cue = new Phrase(sentence.index(), i, i + 1);
          return speaker.map(s -> new Quoted(s, cue));
        }
      }
    }
    return Optional.empty();
  }

  /** The first one of the clause before the verb: "Mira Tanel, a spokeswoman, said". */
  private static Optional<Spoken> before(
      Sentence sentence, Words words, List<Spoken> spoken, int verb) {
    int from = Math.max(0, verb - REACH);
    for (int i = verb - 1; i >= from; i--) {
      if (isInside(sentence, i) || words.is(i, ";") || words.is(i, "that")) {
        from = i + 1;
      }
    }
    int first = from;
    return spoken.stream().filter(s -> s.first() >= first && s.phrase().end() <= verb).findFirst();
  }

  private static Optional<Spoken> after(Words words, List<Spoken> spoken, int verb) {
    return spoken.stream()
        .filter(s -> s.first() > verb && s.first() <= verb + 4 && !words.is(verb + 1, "that"))
        .findFirst();
  }
}
