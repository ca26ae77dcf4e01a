package org.dossier.annotate;

import java.util.Optional;
import java.util.Set;
import org.dossier.annotate.ReferenceWords.Head;
import org.dossier.model.NameMention;
import org.dossier.model.Phrase;

/**
 * A place in a sentence where someone or something is spoken of.
 *
 * @param phrase the words
 * @param form how
 * @param head the head of a description
 * @param name the name, for a name
 * @param modifiers the words between the article and the head, in lower case
 */
record Spoken(
    Phrase phrase,
    Form form,
    Optional<Head> head,
    Optional<NameMention> name,
    Set<String> modifiers) {

  /** How something is spoken of. */
  enum Form {
    NAME,
    /** Spoken of as new: "a driver", "four gunmen", "his wife". */
    NEW,
    /** Spoken of as known: "the driver". */
    KNOWN,
    PRONOUN
  }

  int first() {
    return phrase.first();
  }
}
