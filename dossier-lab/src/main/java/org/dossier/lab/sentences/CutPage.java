package org.dossier.lab.sentences;

import java.util.List;
import java.util.Locale;

/**
 * The scores as plain text and as a Markdown page to keep under version control.
 *
 * @param rows one for every set of texts
 */
public record CutPage(List<Row> rows) {

  /**
   * A set of texts.
   *
   * @param name what it is called
   * @param texts how many it has
   * @param score of all of them together
   */
  public record Row(String name, int texts, CutScore score) {}

  private static final String HEAD =
      """
      # Sentences and tokens

      Generated; do not edit. To make it again, with the gold and the treebanks at hand:

          bin/lab score sentences ../shared/gold/seeds.json ../shared/corpora/treebanks --write

      A sentence, heading or caption is right if it begins and ends at the very characters that people
      marked; spaces around it do not count. F1 is the harmonic mean of precision (right among those
      read) and recall (right among those marked), in percent.

      *Seeds* are the sentences of the gold dossier, without metadata glued to them. *Treebanks* are
      texts rebuilt from their tokens: joined by a space unless the treebank says that none was there,
      with a blank line (or, in the second row, a single break) between paragraphs, headings and
      captions. *Cases* are texts of our own, each written for a rule; they are tests as well, so
      anything below 100 is a failing build.

      """;
  private static final String TOKENS =
      """

      ## Tokens

      Against the words of Universal Dependencies, exact spans. Words with hyphens, which treebanks
      part and we keep whole, are joined on their side first; everything else that differs counts.

      """;

  public CutPage {
    rows = List.copyOf(rows);
  }

  /** Renders the page. */
  public String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    String form = "| %s | %s | %s | %s | %s | %s | %s |\n";
    page.append("| | texts | sentences | read | precision | recall | F1 |\n");
    page.append("|---|--:|--:|--:|--:|--:|--:|\n");
    rows.forEach(row -> page.append(line(form, row, row.score().sentences())));
    page.append(TOKENS);
    page.append("| | texts | tokens | read | precision | recall | F1 |\n");
    page.append("|---|--:|--:|--:|--:|--:|--:|\n");
    rows.stream()
        .filter(CutPage::hasTokens)
        .forEach(row -> page.append(line(form, row, row.score().tokens())));
    return page.toString();
  }

  /**
   * Renders plain text.
   *
   * @param misses whether to list every sentence that only one side has
   */
  public String terminal(boolean misses) {
    StringBuilder text = new StringBuilder();
    String form = "%-34s %6s %8s %8s %6s %6s %6s\n";
    text.append(form.formatted("sentences", "texts", "marked", "read", "prec", "rec", "F1"));
    rows.forEach(row -> text.append(line(form, row, row.score().sentences())));
    text.append(form.formatted("tokens", "texts", "marked", "read", "prec", "rec", "F1"));
    rows.stream()
        .filter(CutPage::hasTokens)
        .forEach(row -> text.append(line(form, row, row.score().tokens())));
    if (misses) {
      rows.forEach(row -> row.score().misses().forEach(miss -> text.append(line(miss))));
    }
    return text.toString();
  }

  private static boolean hasTokens(Row row) {
    return row.score().tokens().marked() > 0;
  }

  private static String line(String form, Row row, SpanCounts counts) {
    return form.formatted(
        row.name(),
        row.texts(),
        counts.marked(),
        counts.read(),
        percent(counts.precision()),
        percent(counts.recall()),
        percent(counts.f1()));
  }

  private static String line(CutScore.Miss miss) {
    String words = miss.words().replace('\n', '⏎');
    return miss.document() + (miss.marked() ? "\t-\t" : "\t+\t") + words + "\n";
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f", 100 * value);
  }
}
