package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Span;

/** Figures of one report by the sentence they stand in, as far as marks in the text tell. */
final class Passages {

  private static final Pattern END =
      Pattern.compile("[.!?][\"”’')]*\\s|\\n|[.!?][\"”]?(?=\\p{Lu})");

  private Passages() {}

  /**
   * Groups figures.
   *
   * @param figures in text order
   */
  static List<List<Figure>> of(Document document, List<Figure> figures) {
    List<List<Figure>> passages = new ArrayList<>();
    for (Figure figure : figures) {
      boolean goesOn =
          !passages.isEmpty()
              && areOne(document, last(last(passages)).grounds().evidence(), figure);
      if (!goesOn) {
        passages.add(new ArrayList<>());
      }
      last(passages).add(figure);
    }
    return passages;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static boolean areOne(Document document, Evidence before, Figure figure) {
    Evidence words = figure.grounds().evidence();
    if (before.field() != words.field()) {
      return false;
    }
    int gap = before.span().end();
    int next = words.span().start();
    return next <= gap || !END.matcher(document.cut(words.field(), new Span(gap, next))).find();
  }
}
