package org.dossier.lab.names;

import java.util.ArrayList;
import java.util.List;
import org.dossier.annotate.names.FoundName;

/** Takes a document in sentence by sentence. */
final class DocumentBuilder {

  private final List<List<String>> words = new ArrayList<>();
  private final List<List<FoundName>> names = new ArrayList<>();

  void add(List<String> sentence, List<FoundName> found) {
    if (!sentence.isEmpty()) {
      words.add(List.copyOf(sentence));
      names.add(List.copyOf(found));
    }
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  LabelledDocument build(String id, boolean marksOther, Style style) {
    return new LabelledDocument(id, words, names, marksOther, style);
  }
}
