package org.dossier.link;

import java.util.List;
import org.dossier.model.Document;

/**
 * Groups reports by what they are about, whether they speak of an incident or not: by their words
 * and their dates alone, so that no other stage is needed.
 *
 * <p>Implementations are pure; the order of the reports never matters.
 */
@FunctionalInterface
public interface Stories {

  /**
   * Groups reports.
   *
   * @param documents the reports, in any order, ids unique
   * @return what tells one story, each and all by (publication time, document id), unknown times
   *     last; a report like no other is alone
   */
  List<List<Document>> of(List<Document> documents);

  /** Returns the standard grouping. */
  static Stories standard() {
    return new StandardStories();
  }
}
