package org.dossier.link;

import java.util.List;
import org.dossier.model.Dependence;
import org.dossier.model.Document;

/**
 * Finds the reports whose text is taken from another's, whatever they are about.
 *
 * <p>Implementations are pure; the order of the reports never matters.
 */
@FunctionalInterface
public interface CopyFinder {

  /**
   * Finds copies and updates.
   *
   * @param documents the reports, in any order, ids unique
   * @return of every report that copies earlier ones the copy that takes most words; by
   *     (publication time, document id), unknown times last. Which report copies another says
   *     nothing of a third.
   */
  List<Dependence> of(List<Document> documents);

  /** Returns the standard finder. */
  static CopyFinder standard() {
    return new StandardCopyFinder();
  }
}
