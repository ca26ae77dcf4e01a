package org.dossier.reconcile.policies;

import java.util.List;
import java.util.OptionalInt;
import org.dossier.model.Measure;

/**
 * All that is told of one measure of one incident.
 *
 * @param incident id of the incident
 * @param measure what is counted
 * @param perpetrators whether only those who did it are counted
 * @param figures every total, by report and then in text order; the sum of the persons told of for
 *     a report that gives no total
 * @param reports one number per report that has a say on the measure, in the order of the reports
 * @param victims counts of "victims" or "casualties" that may be dead, injured or both
 * @param events how many events the incident lumps together; empty for a single one
 * @param witnesses what is known of the statements
 */
public record Ledger(
    String incident,
    Measure measure,
    boolean perpetrators,
    List<Told> figures,
    List<Told> reports,
    List<Told> victims,
    OptionalInt events,
    Witnesses witnesses) {

  public Ledger {
    figures = List.copyOf(figures);
    reports = List.copyOf(reports);
    victims = List.copyOf(victims);
  }
}
