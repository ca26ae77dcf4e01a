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
 * @param review what persons decided about what it shows, by (time, id); without what was undone
 */
public record Dossier(
    Story story,
    List<Finding> findings,
    List<Comparison> comparisons,
    List<TimelineEntry> timeline,
    Map<String, Dating> times,
    List<AggregateCheck> aggregates,
    List<String> notStated,
    Run run,
    List<Ruling> review) {

  public Dossier {
    findings = List.copyOf(findings);
    comparisons = List.copyOf(comparisons);
    timeline = List.copyOf(timeline);
    times = Map.copyOf(times);
    aggregates = List.copyOf(aggregates);
    notStated = List.copyOf(notStated);
    review = List.copyOf(review);
  }

  /** Makes a dossier that nobody has reviewed. */
  public Dossier(
      Story story,
      List<Finding> findings,
      List<Comparison> comparisons,
      List<TimelineEntry> timeline,
      Map<String, Dating> times,
      List<AggregateCheck> aggregates,
      List<String> notStated,
      Run run) {
    this(story, findings, comparisons, timeline, times, aggregates, notStated, run, List.of());
  }

  /** Returns the same dossier with what persons decided about it. */
  public Dossier reviewed(List<Ruling> rulings) {
    return new Dossier(
        story, findings, comparisons, timeline, times, aggregates, notStated, run, rulings);
  }

  /** Returns the findings about one incident, in order. */
  public List<Finding> findingsOf(Incident incident) {
    return findings.stream().filter(f -> f.incident().equals(incident.id())).toList();
  }
}
