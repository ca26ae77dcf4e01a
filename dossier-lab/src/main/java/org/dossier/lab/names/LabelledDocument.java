package org.dossier.lab.names;

import java.util.List;
import org.dossier.annotate.names.FoundName;

/**
 * A document whose names are known.
 *
 * @param id for messages
 * @param words the words of each sentence, as the corpus cuts them
 * @param names the names of each sentence
 * @param marksOther whether names of other things than persons, organisations and places are marked
 *     too; if not, nothing is known of the words outside the names marked
 * @param style what kind of text it is
 */
record LabelledDocument(
    String id,
    List<List<String>> words,
    List<List<FoundName>> names,
    boolean marksOther,
    Style style) {

  public LabelledDocument {
    words = List.copyOf(words);
    names = List.copyOf(names);
    if (words.size() != names.size()) {
      throw new IllegalArgumentException(
          id + ": " + words.size() + " sentences, names of " + names.size());
    }
  }
}
