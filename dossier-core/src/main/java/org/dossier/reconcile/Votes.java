package org.dossier.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dossier.model.Measure;
import org.dossier.reconcile.ReportTally.Value;

/** Which reports have a say on the killed and the injured of an incident, and what they say. */
final class Votes {

  private final Map<String, ReportTally> tallies;

  /**
   * Hears reports.
   *
   * @param tallies by document id, of reports that tell of harm
   */
  Votes(Map<String, ReportTally> tallies) {
    this.tallies = tallies;
  }

  /** Returns what each report that has a say tells of one measure, by document id. */
  Map<String, Value> of(Measure measure) {
    return measure == Measure.KILLED ? killed() : injured();
  }

  /** A report that tells of no death may be early: only those vote that tell of one. */
  private Map<String, Value> killed() {
    boolean some = tallies.values().stream().anyMatch(tally -> tally.killed().number() > 0);
    Map<String, Value> votes = new LinkedHashMap<>();
    tallies.forEach(
        (document, tally) -> {
          if (!some || tally.killed().number() > 0) {
            votes.put(document, tally.killed());
          }
        });
    return votes;
  }

  /**
   * Who counts knows better than who speaks of one person after the other; who knew of fewer deaths
   * still counts the others among the hurt.
   */
  private Map<String, Value> injured() {
    int died = mostTold(killed());
    boolean some = tallies.values().stream().anyMatch(Votes::counts);
    Map<String, Value> votes = new LinkedHashMap<>();
    tallies.forEach(
        (document, tally) -> {
          if (!some || counts(tally)) {
            votes.put(document, tally.injured().less(Math.max(0, died - tally.killed().number())));
          }
        });
    return votes;
  }

  private static boolean counts(ReportTally tally) {
    return tally.injured().number() > 0 && tally.injured().counted();
  }

  /** Returns the number that most reports tell; of equals the lowest. */
  private static int mostTold(Map<String, Value> votes) {
    Map<Integer, Integer> counts = new HashMap<>();
    votes.values().forEach(vote -> counts.merge(vote.number(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Comparator.comparing(Map.Entry<Integer, Integer>::getValue)
                .thenComparing(entry -> -entry.getKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
