package org.dossier.pipeline;

import java.util.List;
import org.dossier.annotate.Annotator;
import org.dossier.extract.Extractor;
import org.dossier.link.Linker;
import org.dossier.model.Decision;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.reconcile.Reconciler;
import org.dossier.review.Review;
import org.dossier.review.Reviewed;

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
   * Makes the dossiers of a set of reports. Reports are read at the same time on several cores,
   * which changes nothing in what comes out.
   *
   * @param documents the reports, in any order, ids unique
   * @return one dossier per story
   */
  public List<Dossier> run(List<Document> documents) {
    return combine(documents.parallelStream().map(this::extract).toList());
  }

  /** Reads what one report states: the stages before linking. */
  public Extraction extract(Document document) {
    return extractor.extract(annotator.annotate(document));
  }

  /**
   * Makes the dossiers of what reports state: linking and all stages after it.
   *
   * @param reports what each report states, in any order, document ids unique
   * @return one dossier per story
   */
  public List<Dossier> combine(List<Extraction> reports) {
    return combine(reports, List.of());
  }

  /**
   * Makes the dossiers of what reports state and of what persons decided about it.
   *
   * @param reports what each report states, in any order, document ids unique
   * @param decisions in any order, ids unique
   * @return one dossier per story, each with what was decided about it
   */
  public List<Dossier> combine(List<Extraction> reports, List<Decision> decisions) {
    Reviewed reviewed = Review.standard().apply(reports, decisions);
    List<Dossier> dossiers =
        linker.link(reviewed.reports(), reviewed.ties()).stream()
            .map(reviewed::copied)
            .map(reconciler::reconcile)
            .toList();
    return reviewed.shownIn(dossiers);
  }

  /** Returns the same stages with another linker. */
  public Pipeline withLinker(Linker other) {
    return new Pipeline(annotator, extractor, other, reconciler);
  }

  /** Returns the stages as they ship. */
  public static Pipeline standard() {
    return new Pipeline(
        Annotator.english(), Extractor.standard(), Linker.standard(), Reconciler.standard());
  }
}
