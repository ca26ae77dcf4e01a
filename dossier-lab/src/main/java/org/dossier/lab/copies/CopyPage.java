package org.dossier.lab.copies;

import java.util.List;
import java.util.Locale;

/**
 * Scores of planted copies, as plain text and as a Markdown page to keep under version control.
 *
 * @param corpora the scores on every corpus
 */
public record CopyPage(List<Corpus> corpora) {

  /**
   * A corpus.
   *
   * @param name what to call it
   * @param reports how many reports it has
   * @param rows the scores
   */
  public record Corpus(String name, int reports, List<Row> rows) {
    public Corpus {
      rows = List.copyOf(rows);
    }
  }

  /**
   * How one kind of copy is found.
   *
   * @param edit what is done to the copies
   * @param planted how many were planted
   * @param found how many were found
   * @param wrong pairs of reports of different events that are said to share text, planted or not
   * @param others pairs of reports of one event that nobody planted: true reprints, most of them
   */
  public record Row(String edit, int planted, int found, int wrong, int others) {

    /** Returns the share of what was planted that was found, 0 to 1. */
    public double recall() {
      return planted == 0 ? 1 : (double) found / planted;
    }

    /** Returns the share of what was found that is no pair of different events, 0 to 1. */
    public double precision() {
      return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }
  }

  private static final String HEAD =
      """
      # Copies

      Generated; do not edit. To make it again, with the corpora at hand:

          bin/lab score copies ../shared/corpora --write

      Reports of the corpora are copied with edits, by a seeded generator, planted among all reports
      of their corpus, and looked for. *Light edits* change one word in 25 and leave out one in 50.
      *Cut* keeps the first 40 percent of the words. *Passage* puts 60 to 100 words into the middle
      of the shuffled words of a report of another event. *Heavy edits* leave out every fifth
      sentence, swap two, change one word in ten and leave out one in 25. A report without its
      source's outlet is planted a day later.

      *Found* is what is said to copy its source, or another report of the same event that holds
      more of the words. *Wrong* counts pairs of reports of different events that are said to share
      text, whether planted or not, and precision is found / (found + wrong). *Others* are pairs of
      one event that nobody planted, reprints and editions; they count for nothing here.

      """;
  private static final String COLUMNS = "%-28s %8s %8s %8s %8s %8s %8s\n";

  public CopyPage {
    corpora = List.copyOf(corpora);
  }

  /** Renders the page. */
  public String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Corpus corpus : corpora) {
      page.append("## %s\n\n%s reports.\n\n".formatted(corpus.name(), corpus.reports()));
      page.append("| | planted | found | wrong | others | recall | precision |\n");
      page.append("|---|--:|--:|--:|--:|--:|--:|\n");
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
      text.append("%s: %s reports\n".formatted(corpus.name(), corpus.reports()));
      text.append(
          COLUMNS.formatted("", "planted", "found", "wrong", "others", "recall", "precision"));
      corpus.rows().forEach(row -> text.append(line(row, COLUMNS)));
    }
    return text.toString();
  }

  private static String line(Row row, String columns) {
    return columns.formatted(
        row.edit(),
        row.planted(),
        row.found(),
        row.wrong(),
        row.others(),
        share(row.recall()),
        share(row.precision()));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
