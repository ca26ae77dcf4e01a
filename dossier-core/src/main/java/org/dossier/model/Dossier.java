package org.dossier.model;

import java.util.List;
import java.util.Map;

/**
 * All that the reports of one story say about its incident.
 *
 * @param story the incidents and what each report states
 * @param findings questions and answers, the main incident's first, in the order of {@link
 *     Question}
 * @param comparisons how statements of the main incident stand to each other
 * @param timeline what happened when, earliest first; lines without any bound last
 * @param times for every statement and publication of the story, by id, the days the time network
 *     leaves
 * @param aggregates stated totals held against what is listed
 * @param notStated what an analyst would ask of such an incident and no report states, each a short
 *     phrase
 * @param run how it was made
 */
public record Dossier(
    Story story,
    List<Finding> findings,
    List<Comparison> comparisons,
    List<TimelineEntry> timeline,
    Map<String, Dating> times,
    List<AggregateCheck> aggregates,
    List<String> notStated,
    Run run) {

  public Dossier {
    findings = List.copyOf(findings);
    comparisons = List.copyOf(comparisons);
    timeline = List.copyOf(timeline);
    times = Map.copyOf(times);
    aggregates = List.copyOf(aggregates);
    notStated = List.copyOf(notStated);
  }

  /** Returns the findings about one incident, in order. */
  public List<Finding> findingsOf(Incident incident) {
    return findings.stream().filter(f -> f.incident().equals(incident.id())).toList();
  }
}
