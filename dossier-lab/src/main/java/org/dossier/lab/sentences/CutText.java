package org.dossier.lab.sentences;

import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.Span;

/**
 * A text that people have cut.
 *
 * @param document the text as it is given to the stages
 * @param sentences its sentences, headings and captions, in order
 * @param tokens its tokens, in order; empty if only its sentences were marked
 */
public record CutText(Document document, List<Span> sentences, List<Span> tokens) {

  public CutText {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
  }
}
