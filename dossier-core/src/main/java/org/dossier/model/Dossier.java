package org.dossier.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param recorded what every recording policy writes down, the main incident's first
 * @param policy name of the policy chosen to stand beside the findings
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
    List<Recorded> recorded,
    String policy,
    Run run,
    List<Ruling> review) {

  /** Name of the policy chosen where nobody chose. */
  public static final String DEFAULT_POLICY = "plain";

  public Dossier {
    findings = List.copyOf(findings);
    comparisons = List.copyOf(comparisons);
    timeline = List.copyOf(timeline);
    times = Map.copyOf(times);
    aggregates = List.copyOf(aggregates);
    notStated = List.copyOf(notStated);
    recorded = List.copyOf(recorded);
    review = List.copyOf(review);
  }

  /** Makes a dossier that no policy has recorded and nobody has reviewed. */
  public Dossier(
      Story story,
      List<Finding> findings,
      List<Comparison> comparisons,
      List<TimelineEntry> timeline,
      Map<String, Dating> times,
      List<AggregateCheck> aggregates,
      List<String> notStated,
      Run run) {
    this(
        story,
        findings,
        comparisons,
        timeline,
        times,
        aggregates,
        notStated,
        List.of(),
        DEFAULT_POLICY,
        run,
        List.of());
  }

  /** Returns the same dossier with what persons decided about it. */
  public Dossier reviewed(List<Ruling> rulings) {
    return with(story, policy, rulings);
  }

  /** Returns the same dossier with another policy chosen to stand beside the findings. */
  public Dossier withPolicy(String name) {
    return with(story, name, review);
  }

  /** Returns the same dossier with other reports, as its story held without their texts. */
  public Dossier withReports(List<Extraction> reports) {
    Story other = new Story(story.main(), story.others(), reports, story.dependences());
    return with(other, policy, review);
  }

  private Dossier with(Story of, String name, List<Ruling> rulings) {
    return new Dossier(
        of,
        findings,
        comparisons,
        timeline,
        times,
        aggregates,
        notStated,
        recorded,
        name,
        run,
        rulings);
  }

  /** Returns what policies record of an incident, in the order of the policies. */
  public List<Recorded> recordedOf(Incident incident) {
    return recorded.stream().filter(one -> one.incident().equals(incident.id())).toList();
  }

  /**
   * Returns what the chosen policy records of one measure of the main incident; empty if it has no
   * field for it.
   */
  public Optional<Recorded> recorded(Measure measure) {
    return recordedOf(story.main()).stream()
        .filter(one -> one.policy().equals(policy))
        .filter(one -> one.measure() == measure && !one.perpetrators())
        .findFirst();
  }

  /** Returns the findings about one incident, in order. */
  public List<Finding> findingsOf(Incident incident) {
    return findings.stream().filter(f -> f.incident().equals(incident.id())).toList();
  }
}
