package org.dossier.lab.reconcile;

import java.util.List;
import org.dossier.lab.reconcile.ReconcileScore.Row;
import org.dossier.lab.reconcile.ReconcileScore.State;

/**
 * The score as a page to keep; it quotes no report.
 *
 * @param scores one per incident
 */
public record ReconcilePage(List<ReconcileScore> scores) {

  private static final List<String> SECTIONS =
      List.of("history", "final", "conflict", "independence");

  private static final String HEAD =
      """
      # Killed and injured, reconciled

      Generated; do not edit. To make it again, with the corpus and its labels at hand:

          bin/lab score reconcile ../shared/gold/newscluster --write

      All reports of one labelled incident are reconciled together. A step of the *history* is held if
      a report of that step supports an answer with the same least and most; people taken to hospital
      count as injured here. The *final* value is held if the first answer has the same least and
      most. A *conflict* is held if two numbers of its reports stand beside each other with a reason.
      A row on *independence* is held if the answer of that number has the same outcome; rows about
      something else than a number of killed or injured are not decided.

      """;

  public ReconcilePage {
    scores = List.copyOf(scores);
  }

  /** Returns the page. */
  public String markdown() {
    StringBuilder page = new StringBuilder(HEAD).append(table());
    for (ReconcileScore score : scores) {
      page.append("\n## Incident %s\n\n".formatted(scores.indexOf(score) + 1));
      page.append("| | | | why |\n|---|---|---|---|\n");
      score.rows().forEach(row -> page.append(line(row)));
    }
    return page.toString();
  }

  /** Returns the numbers for the terminal, with every row. */
  public String terminal() {
    StringBuilder page = new StringBuilder(table());
    for (ReconcileScore score : scores) {
      page.append("\nincident %s\n".formatted(scores.indexOf(score) + 1));
      score.rows().forEach(row -> page.append(line(row)));
    }
    return page.toString();
  }

  private String table() {
    StringBuilder table =
        new StringBuilder("| incident | reports | history | final | conflict | independence |\n");
    table.append("|---|--:|--:|--:|--:|--:|\n");
    for (ReconcileScore score : scores) {
      table.append("| %s | %s |".formatted(scores.indexOf(score) + 1, score.reports()));
      SECTIONS.forEach(section -> table.append(" %s |".formatted(held(List.of(score), section))));
      table.append('\n');
    }
    table.append("| **all** | |");
    SECTIONS.forEach(section -> table.append(" %s |".formatted(held(scores, section))));
    return table.append('\n').toString();
  }

  private static String held(List<ReconcileScore> scores, String section) {
    long held = scores.stream().mapToLong(score -> score.count(section, State.HELD)).sum();
    long fallen = scores.stream().mapToLong(score -> score.count(section, State.FALLEN)).sum();
    return "%s of %s".formatted(held, held + fallen);
  }

  private static String line(Row row) {
    String state =
        switch (row.state()) {
          case HELD -> "held";
          case FALLEN -> "**fallen**";
          case NOT_DECIDED -> "not decided";
        };
    return "| %s | %s | %s | %s |\n".formatted(row.section(), row.name(), state, row.why());
  }
}
