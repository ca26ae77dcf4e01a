package org.dossier.lab.references;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.lab.references.ReferenceScore.Share;

/** The scores of references as a table, as text and as Markdown. */
public record ReferencePage(List<Map.Entry<String, List<ReferenceScore>>> corpora) {

  private static final String HEAD =
      """
      # References

      Generated; do not edit. To make it again, with the corpora at hand:

          bin/lab score references ../shared/corpora/treebanks/gum --write

      What pronouns and descriptions are linked to, against the labelled coreference of GUM. A link
      is *right* if its words and its antecedent are labelled as the same entity, by their heads. A
      rule is a way of linking; *carried* is the confidence its links carry, taken from the share
      right in both columns, one right and one wrong link added. *Labelled pronouns linked* tells
      how many pronouns for something named or described before are linked, and how many rightly.
      The rules were written with these documents at hand.

      """;

  /** Renders the page. */
  public String markdown() {
    return HEAD + table("| ", " | ", " |\n", true);
  }

  /** Renders plain text; with {@code wrong}, also every wrong link. */
  public String terminal(boolean wrong) {
    StringBuilder text = new StringBuilder(table("", "  ", "\n", false));
    if (wrong) {
      corpora.forEach(
          corpus -> sum(corpus).wrong().forEach(line -> text.append(line).append('\n')));
    }
    return text.toString();
  }

  private String table(String start, String between, String end, boolean markdown) {
    StringBuilder table = new StringBuilder(start + "rule" + between + "carried");
    corpora.forEach(
        corpus -> table.append(between).append(corpus.getKey()).append(between).append("right"));
    table.append(end);
    if (markdown) {
      table.append("|---|--:").append("|--:|--:".repeat(corpora.size())).append("|\n");
    }
    TreeMap<String, Double> carried = new TreeMap<>();
    corpora.forEach(corpus -> carried.putAll(sum(corpus).carried()));
    for (String rule : carried.keySet()) {
      table.append(start).append(rule).append(between).append(carried.get(rule));
      corpora.forEach(
          corpus -> cell(table, between, sum(corpus).rules().getOrDefault(rule, new Share(0, 0))));
      table.append(end);
    }
    table.append(start).append("all links").append(between);
    corpora.forEach(corpus -> cell(table, between, links(sum(corpus))));
    table.append(end).append(start).append("labelled pronouns linked").append(between);
    corpora.forEach(corpus -> cell(table, between, sum(corpus).pronouns()));
    return table.append(end).toString();
  }

  private static void cell(StringBuilder table, String between, Share share) {
    String right =
        share.all() == 0
            ? ""
            : String.format(Locale.ROOT, "%.1f", 100.0 * share.right() / share.all());
    table.append(between).append(share.all()).append(between).append(right);
  }

  private static Share links(ReferenceScore score) {
    return score.rules().values().stream().reduce(new Share(0, 0), Share::plus);
  }

  private static ReferenceScore sum(Map.Entry<String, List<ReferenceScore>> corpus) {
    return corpus.getValue().stream().reduce(ReferenceScore.NONE, ReferenceScore::plus);
  }
}
