package org.dossier.lab.gva;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dossier.link.Linker;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Measure;
import org.dossier.model.Recorded;
import org.dossier.pipeline.Pipeline;
import org.dossier.reconcile.Policy;

/**
 * What the plain policy and the baselines make of every incident.
 *
 * @param results by incident id
 * @param reports how many reports were read
 */
public record GvaScore(List<Result> results, int reports) {

  /** Name of the policy's column. */
  public static final String POLICY = "plain policy";

  /** Name of the column of one answer for all. */
  static final String CONSTANT = "most common";

  /**
   * What was made of one incident.
   *
   * @param id its number in the corpus
   * @param reports how many reports are about it
   * @param recorded what the database records
   * @param by the harm by each way of choosing, in the order of the page
   */
  public record Result(String id, int reports, Harm recorded, Map<String, Harm> by) {

    Harm by(String way) {
      return by.getOrDefault(way, Harm.NONE);
    }

    /** Returns whether the policy records something else than the database. */
    public boolean isMissed() {
      return !by(POLICY).equals(recorded);
    }
  }

  public GvaScore {
    results = List.copyOf(results);
  }

  /** Reads every report and scores every incident. */
  public static GvaScore of(List<GvaIncident> incidents) {
    Pipeline standard = Pipeline.standard();
    Pipeline pipeline =
        new Pipeline(
            standard.annotator(), standard.extractor(), Linker.grouped(), standard.reconciler());
    Policy policy = Policy.plain();
    Harm constant = mostCommon(incidents);
    List<Result> results =
        incidents.parallelStream()
            .map(incident -> result(incident, pipeline, policy, constant))
            .toList();
    return new GvaScore(results, incidents.stream().mapToInt(i -> i.reports().size()).sum());
  }

  private static Result result(
      GvaIncident incident, Pipeline pipeline, Policy policy, Harm constant) {
    List<Extraction> read =
        incident.reports().stream()
            .sorted(
                Comparator.comparing((Document report) -> report.publication().time().orElseThrow())
                    .thenComparing(Document::id))
            .map(pipeline::extract)
            .toList();
    Map<String, Harm> by = new LinkedHashMap<>();
    by.put(POLICY, recorded(pipeline.combine(read), policy));
    for (Baseline baseline : Baseline.values()) {
      by.put(baseline.name().toLowerCase(java.util.Locale.ROOT), baseline.of(read));
    }
    by.put(CONSTANT, constant);
    return new Result(incident.id(), read.size(), incident.recorded(), by);
  }

  /** Returns what the policy records; the table knows no silence, so nobody harmed is its 0. */
  private static Harm recorded(List<Dossier> dossiers, Policy policy) {
    return dossiers.stream()
        .findFirst()
        .map(dossier -> dossier.withPolicy(policy.name()))
        .map(of -> new Harm(people(of, Measure.KILLED), people(of, Measure.INJURED)))
        .orElse(Harm.NONE);
  }

  private static int people(Dossier dossier, Measure measure) {
    return dossier.recorded(measure).map(Recorded::least).orElse(OptionalInt.empty()).orElse(0);
  }

  private static Harm mostCommon(List<GvaIncident> incidents) {
    Map<Harm, Integer> votes = new HashMap<>();
    incidents.forEach(incident -> votes.merge(incident.recorded(), 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Harm, Integer> entry) -> entry.getValue())
                .thenComparing(entry -> entry.getKey().toString()))
        .map(Map.Entry::getKey)
        .orElse(Harm.NONE);
  }

  /** Returns the names of the ways of choosing, the policy first. */
  List<String> ways() {
    return results.isEmpty() ? List.of() : new ArrayList<>(results.get(0).by().keySet());
  }
}
