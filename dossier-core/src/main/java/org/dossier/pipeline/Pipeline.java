package org.dossier.pipeline;

import java.util.List;
import org.dossier.annotate.Annotator;
import org.dossier.extract.Extractor;
import org.dossier.link.Linker;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.reconcile.Reconciler;

/**
 * The stages in a row.
 *
 * @param annotator second stage
 * @param extractor third stage
 * @param linker fourth stage
 * @param reconciler fifth stage
 */
public record Pipeline(
    Annotator annotator, Extractor extractor, Linker linker, Reconciler reconciler) {

  /**
   * Makes the dossiers of a set of reports.
   *
   * @param documents the reports, in any order, ids unique
   * @return one dossier per story
   */
  public List<Dossier> run(List<Document> documents) {
    List<Extraction> reports = documents.stream().map(this::extract).toList();
    return linker.link(reports).stream().map(reconciler::reconcile).toList();
  }

  /** Reads what one report states: the stages before linking. */
  public Extraction extract(Document document) {
    return extractor.extract(annotator.annotate(document));
  }

  /** Returns the stages as they ship. */
  public static Pipeline standard() {
    return new Pipeline(
        Annotator.english(), Extractor.standard(), Linker.standard(), Reconciler.standard());
  }
}
