package org.dossier.lab.incidents;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.dossier.lab.incidents.IncidentScore.Row;
import org.dossier.model.IncidentMention;

/**
 * The score as a Markdown page, which is also what the terminal shows.
 *
 * @param scores by corpus, in the order of the page
 */
public record IncidentPage(Map<String, IncidentScore> scores) {

  private static final String HEAD =
      """
      # What a report is about

      Generated; do not edit. To make it again, with the corpora at hand:

          bin/lab score incidents ../shared/corpora --write

      Every report is read by itself. Of the reports of an incident: for how many the main incident
      has the right *type*, and for how many the place that is shown first holds a name of the right
      *place*. Of the reports of none (a product, a show, a court of law): for how many *none* is
      read, or only that something happened, of no type of its own. In percent. The newscluster
      reports were judged by ourselves, event by event; all of GVA's are shootings in a city that is
      recorded; MUC-4's templates give types, any of which is right, and no template means none.

      | corpus | reports of incidents | type | place | reports of none | none read |
      |---|--:|--:|--:|--:|--:|
      """;

  /** Renders the page. */
  public String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    scores.forEach((name, score) -> page.append(row(name, score)));
    return page.toString();
  }

  private static String row(String name, IncidentScore score) {
    Predicate<Row> incident = row -> row.expected().isIncident();
    Predicate<Row> placed = incident.and(row -> !row.expected().places().isEmpty());
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            name,
            score.count(incident),
            percent(score, incident, Row::hasRightType),
            percent(score, placed, Row::isPlaced),
            score.count(incident.negate()),
            percent(score, incident.negate(), Row::isRightlyNone));
  }

  private static String percent(IncidentScore score, Predicate<Row> among, Predicate<Row> right) {
    return score.count(among) == 0
        ? "-"
        : String.format(Locale.ROOT, "%.1f", score.percent(among, right));
  }

  /** Lists every report that is read wrong in a corpus: id, type, name, place. */
  public String misses() {
    StringBuilder text = new StringBuilder();
    scores.forEach(
        (name, score) ->
            score.rows().stream()
                .filter(IncidentPage::isMiss)
                .forEach(row -> text.append(miss(name, row))));
    return text.toString();
  }

  private static boolean isMiss(Row row) {
    boolean place = row.expected().places().isEmpty() || row.isPlaced();
    return row.expected().isIncident() ? !row.hasRightType() || !place : row.isInvented();
  }

  private static String miss(String corpus, Row row) {
    return "%s\t%s\t%s\t%s\t%s\t%s\n"
        .formatted(
            corpus,
            row.expected().report().id(),
            row.expected().isIncident() ? row.expected().types() : "none",
            row.main().map(main -> main.type().name()).orElse("none"),
            row.main().map(IncidentMention::name).orElse("-"),
            row.place().orElse("-") + " <" + String.join("|", row.expected().places()) + ">");
  }
}
