package org.dossier.link;

import java.util.List;
import org.dossier.model.Extraction;
import org.dossier.model.Story;

/**
 * Fourth stage: decides which reports are about the same incident.
 *
 * <p>Implementations are pure; the order of the reports never matters.
 */
@FunctionalInterface
public interface Linker {

  /**
   * Links reports into stories.
   *
   * @param reports what each report states, in any order, document ids unique
   * @return the stories, by (publication time, document id) of their first report; a report that
   *     speaks of no incident is in none
   */
  List<Story> link(List<Extraction> reports);

  /** Returns the standard linker. */
  static Linker standard() {
    return new StandardLinker(false);
  }

  /**
   * Returns a linker for reports that are known to be about one incident, as when somebody else
   * grouped them: whatever each of them is about is that incident, and all are one story.
   */
  static Linker grouped() {
    return new StandardLinker(true);
  }
}
