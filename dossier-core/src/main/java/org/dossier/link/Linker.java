package org.dossier.link;

import java.util.List;
import org.dossier.model.Extraction;
import org.dossier.model.Story;
import org.dossier.model.Ties;

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
  default List<Story> link(List<Extraction> reports) {
    return link(reports, Ties.NONE);
  }

  /**
   * Links reports into stories, bound by what persons decided. Of what is decided nothing is
   * weighed: mentions decided to be one are, and a report like two incidents that are kept apart
   * goes with the earlier.
   *
   * @param reports what each report states, in any order, document ids unique
   * @param ties which mentions are one incident and which are not, free of contradiction; mentions
   *     of reports that are not given are passed over
   * @return the stories, as {@link #link(List)} returns them
   */
  List<Story> link(List<Extraction> reports, Ties ties);

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
