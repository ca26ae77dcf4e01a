package org.dossier.link.stories;

import java.time.LocalDateTime;
import java.util.Comparator;
import org.dossier.model.Document;

/**
 * What orders reports: publication time, unknown last, then document id.
 *
 * @param time of publication, as late as can be if it is unknown
 * @param id of the document
 */
public record ReportKey(LocalDateTime time, String id) implements Comparable<ReportKey> {

  private static final Comparator<ReportKey> ORDER =
      Comparator.comparing(ReportKey::time).thenComparing(ReportKey::id);

  /** Returns the key of a report. */
  public static ReportKey of(Document document) {
    return new ReportKey(document.publication().time().orElse(LocalDateTime.MAX), document.id());
  }

  @Override
  public int compareTo(ReportKey other) {
    return ORDER.compare(this, other);
  }
}
