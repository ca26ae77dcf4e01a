package org.dossier.link;

import java.util.List;
import org.dossier.model.Document;

/**
 * Stories that grow with the reports, as {@link Stories} tells them of all reports at once: what it
 * holds depends on the set of reports added, never on their order or their portions. A new report
 * costs what its likely neighbours cost, however many others there are.
 *
 * <p>Not safe for use by several threads at a time.
 */
public interface StoryIndex {

  /**
   * Adds reports.
   *
   * @param documents in any order
   * @return the stories that are new or have changed, as ids of documents, each and all by
   *     (publication time, document id), unknown times last; every report whose story is not what
   *     it was is in exactly one of them
   * @throws IllegalArgumentException if there is a report of the same id already; none is added
   */
  List<List<String>> add(List<Document> documents);

  /**
   * Returns the story of a report, as ids of documents by (publication time, document id).
   *
   * @throws IllegalArgumentException if there is no such report
   */
  List<String> storyOf(String document);

  /** Returns all stories, each and all by (publication time, document id). */
  List<List<String>> all();

  /** Returns an index without reports. */
  static StoryIndex standard() {
    return new StandardStoryIndex();
  }
}
