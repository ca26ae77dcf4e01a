package org.dossier.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The reports that are about the same main incident, with every incident they speak of.
 *
 * @param main what they are about
 * @param others background, aggregate and unrealised incidents, by the order of first mention
 * @param reports what each report states, by (publication time, document id)
 * @param dependences how the reports depend on each other, in the order of {@code reports}
 */
public record Story(
    Incident main, List<Incident> others, List<Extraction> reports, List<Dependence> dependences) {

  public Story {
    others = List.copyOf(others);
    reports = List.copyOf(reports);
    dependences = List.copyOf(dependences);
  }

  /** Returns the same story with more dependences after its own. */
  public Story with(List<Dependence> more) {
    List<Dependence> all = new ArrayList<>(dependences);
    all.addAll(more);
    return new Story(main, others, reports, all);
  }
}
