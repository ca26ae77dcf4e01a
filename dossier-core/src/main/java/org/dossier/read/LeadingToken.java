package org.dossier.read;

import java.time.LocalDateTime;
import java.util.Optional;
import org.dossier.model.Span;

/**
 * A stretch of metadata glued to the beginning of a text.
 *
 * @param span the label and the date, without the blanks around them
 * @param label what the date means
 * @param time the date, if there is one that can be read
 */
record LeadingToken(Span span, Label label, Optional<LocalDateTime> time) {

  /** What the date of a token means; in the order in which they may stand for publication. */
  enum Label {
    /** The report was published then. */
    PUBLISHED(
        "(?:first |date[ _]?)?(?:published|publish|posted)(?: on| at)?"
            + "|(?:publication|pub|release)[ _]date|date(?:line)?"),
    /** The report was changed then: it existed on that day. */
    UPDATED("(?:last |date[ _]?)?(?:updated?|modified|modify)(?: on| at)?"),
    /** Somebody fetched the report then: never publication. */
    RETRIEVED(
        "(?:date[ _]?)?(?:downloaded|download|retrieved|accessed|crawled|fetched|archived)"
            + "(?: on| at)?");

    private final String words;

    Label(String words) {
      this.words = words;
    }

    /** Returns the words that stand for this label, as a regular expression without groups. */
    String words() {
      return words;
    }
  }
}
