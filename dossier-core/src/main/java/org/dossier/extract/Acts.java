package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.IncidentType;

/** Finds what was done to people: "was shot", "gunned down", "kidnapped". */
final class Acts {

  private Acts() {}

  /** Finds the verbs of violence in a sentence that tell what happened. */
  static List<EventMention> in(Clause clause) {
    List<EventMention> found = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      for (Lexicon.Entry entry : clause.lexicon().startingWith("act", clause.lower(i))) {
        Slice words = new Slice(i, i + entry.words().size());
        if (clause.reads(i, entry.words()) && isTold(clause, words)) {
          found.add(
              new EventMention(
                  clause.sentence().index(),
                  words,
                  IncidentType.valueOf(entry.value()),
                  EventMention.Plurality.ONE));
        }
      }
    }
    return found;
  }

  /** A verb of the past or a participle, not "a shot" and not what may yet be done. */
  private static boolean isTold(Clause clause, Slice words) {
    String tag = clause.tags().xpos().get(words.first());
    boolean noun = tag.startsWith("NN") && clause.is(words.first() - 1, "det");
    return !noun && !tag.startsWith("JJ") && !tag.equals("VB") && !Hypothetical.is(clause, words);
  }
}
