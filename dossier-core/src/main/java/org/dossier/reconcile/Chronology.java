package org.dossier.reconcile;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Figure;
import org.dossier.model.Publication;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.reconcile.FigureAlgebra.Later;

/** Which of two figures stands for the later moment. */
final class Chronology {

  private final CaseFile file;
  private final Map<String, DifferenceGraph.Paths> known = new HashMap<>();

  Chronology(CaseFile file) {
    this.file = file;
  }

  /**
   * Returns the later figure: by the days they stand for; inside one report by the words that say a
   * figure moved; else by when their reports were published, if that follows.
   */
  Later later(Figure a, Figure b) {
    Later byDays = byDays(a.asOf().range(), b.asOf().range());
    if (byDays != Later.NOT_KNOWN) {
      return byDays;
    }
    String first = a.grounds().document();
    String second = b.grounds().document();
    return first.equals(second) ? byTrend(a, b) : byPublication(first, second);
  }

  private static Later byDays(TimeRange a, TimeRange b) {
    if (isBefore(a, b)) {
      return Later.SECOND;
    }
    return isBefore(b, a) ? Later.FIRST : Later.NOT_KNOWN;
  }

  private static boolean isBefore(TimeRange a, TimeRange b) {
    return a.latest().isPresent()
        && b.earliest().isPresent()
        && a.latest().get().isBefore(b.earliest().get());
  }

  private static Later byTrend(Figure a, Figure b) {
    boolean first = a.trend() != Figure.Trend.NONE;
    boolean second = b.trend() != Figure.Trend.NONE;
    if (first == second) {
      return Later.NOT_KNOWN;
    }
    return first ? Later.FIRST : Later.SECOND;
  }

  private Later byPublication(String first, String second) {
    if (atMost(first, second) < 0) {
      return Later.FIRST;
    }
    return atMost(second, first) < 0 ? Later.SECOND : byClock(first, second);
  }

  /** Returns the most days from one publication to the other. */
  private long atMost(String from, String to) {
    return known
        .computeIfAbsent(from, id -> file.network().atMostAfter(TimePoint.publicationOf(id)))
        .days(TimePoint.publicationOf(to))
        .orElse(Long.MAX_VALUE);
  }

  private Later byClock(String first, String second) {
    Optional<LocalDateTime> a = clock(first);
    Optional<LocalDateTime> b = clock(second);
    if (a.isEmpty() || b.isEmpty() || a.get().equals(b.get())) {
      return Later.NOT_KNOWN;
    }
    return a.get().isBefore(b.get()) ? Later.SECOND : Later.FIRST;
  }

  /**
   * Returns the moment of publication if its hour is known; midnight stands for an unknown hour.
   */
  private Optional<LocalDateTime> clock(String document) {
    Publication publication = file.document(document).publication();
    return publication
        .time()
        .filter(time -> publication.basis() == Publication.Basis.STATED)
        .filter(time -> !time.toLocalTime().equals(LocalTime.MIDNIGHT));
  }
}
