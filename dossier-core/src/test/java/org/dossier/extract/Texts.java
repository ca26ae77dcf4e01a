package org.dossier.extract;

import java.util.List;
import org.dossier.annotate.Annotator;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Count;
import org.dossier.model.Document;
import org.dossier.model.Measure;

/** Turns the short texts of written cases into what the readers look at. */
final class Texts {

  static final Lexicon LEXICON = Lexicon.standard();

  private static final Annotator ANNOTATOR = Annotator.english();

  private Texts() {}

  static List<Clause> clauses(String text) {
    return clauses(text, LEXICON);
  }

  static List<Clause> clauses(String text, Lexicon lexicon) {
    AnnotatedDocument document = ANNOTATOR.annotate(Document.of("case", text));
    return document.sentences().stream()
        .map(sentence -> new Clause(document, sentence, lexicon))
        .toList();
  }

  /** Writes a figure as the cases do: measure, least, most, qualifier; '-' for an absent bound. */
  static String figure(Measure measure, Count count) {
    return "%s %s %s %s"
        .formatted(
            measure,
            count.least().isPresent() ? count.least().getAsInt() : "-",
            count.most().isPresent() ? count.most().getAsInt() : "-",
            count.qualifier());
  }
}
