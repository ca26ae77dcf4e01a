package org.dossier.lab.stories;

import java.util.List;
import java.util.Locale;

/**
 * Scores of groups of reports, as plain text and as a Markdown page to keep under version control:
 * the same scores give the same page.
 *
 * @param corpora the scores on every corpus
 */
public record ClusterPage(List<Corpus> corpora) {

  /**
   * A corpus.
   *
   * @param name what to call it
   * @param reports how many reports it has
   * @param events how many events they tell
   * @param rows the scores
   */
  public record Corpus(String name, int reports, int events, List<Row> rows) {
    public Corpus {
      rows = List.copyOf(rows);
    }
  }

  /**
   * How one way of grouping does.
   *
   * @param what the way
   * @param score its score
   */
  public record Row(String what, ClusterScore score) {}

  private static final String HEAD =
      """
      # Stories

      Generated; do not edit. To make it again, with the corpora at hand:

          bin/lab score clusters ../shared/corpora --write

      Reports whose event is known are read as any others, without their event, and grouped. *Pairs*
      counts the pairs of reports that are together and should be, *B-cubed* (Bagga and Baldwin 1998)
      weighs every report alike. All figures but the counts are percent. The baseline, TF-IDF with
      average link, takes the threshold that is best for the very reports it is scored on.

      The weights that ship were learnt from these very reports, so *stories* tells how well they
      fit. *Stories of unseen events* is the fair number: events are dealt into four folds, and two
      reports are compared by weights learnt without the folds of both, then grouped with all the
      reports of the corpus at the threshold that ships, one for all corpora.

      """;
  private static final String COLUMNS = "%-36s %7s %7s %7s %7s %7s %7s\n";

  public ClusterPage {
    corpora = List.copyOf(corpora);
  }

  /** Renders the page. */
  public String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Corpus corpus : corpora) {
      page.append("## %s\n\n%s\n\n".formatted(corpus.name(), size(corpus)));
      page.append("| | pairs P | R | F1 | B-cubed P | R | F1 |\n|---|--:|--:|--:|--:|--:|--:|\n");
      corpus
          .rows()
          .forEach(row -> page.append(line(row, "| %s | %s | %s | %s | %s | %s | %s |\n")));
      page.append('\n');
    }
    return page.toString().stripTrailing() + "\n";
  }

  /** Renders plain text. */
  public String terminal() {
    StringBuilder text = new StringBuilder();
    for (Corpus corpus : corpora) {
      text.append("%s: %s\n".formatted(corpus.name(), size(corpus)));
      text.append(COLUMNS.formatted("", "pairs P", "R", "F1", "B3 P", "R", "F1"));
      corpus.rows().forEach(row -> text.append(line(row, COLUMNS)));
    }
    return text.toString();
  }

  private static String size(Corpus corpus) {
    return "%s reports of %s events.".formatted(corpus.reports(), corpus.events());
  }

  private static String line(Row row, String columns) {
    ClusterScore.Agreement pairs = row.score().pairs();
    ClusterScore.Agreement bCubed = row.score().bCubed();
    return columns.formatted(
        row.what(),
        percent(pairs.precision()),
        percent(pairs.recall()),
        percent(pairs.f1()),
        percent(bCubed.precision()),
        percent(bCubed.recall()),
        percent(bCubed.f1()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
