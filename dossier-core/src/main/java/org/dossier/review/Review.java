package org.dossier.review;

import java.util.List;
import org.dossier.model.Decision;
import org.dossier.model.Extraction;

/**
 * Between extraction and linking: brings what persons decided to bear on what the rules read.
 *
 * <p>Every decision is held against the reading of the rules and never against the outcome of
 * another decision, so that their order does not matter: of those about one thing the latest by
 * (time, id) holds. A decision that is taken back leaves no trace but in the rulings.
 */
@FunctionalInterface
public interface Review {

  /**
   * Applies decisions.
   *
   * @param reports what the rules read in each report, in any order, document ids unique
   * @param decisions in any order, ids unique
   * @return what stands, with a ruling on every decision
   */
  Reviewed apply(List<Extraction> reports, List<Decision> decisions);

  /** Returns the standard review. */
  static Review standard() {
    return new StandardReview();
  }
}
