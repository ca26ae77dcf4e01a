package org.dossier.lab.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dossier.lab.attribution.AttributionScore.Part;

/**
 * The score as plain text and as a Markdown page to keep under version control: the same score
 * gives the same page.
 *
 * @param reports how many reports were read
 * @param score of all of them together
 * @param annotators how pairs of annotators of the same report agree; nothing counted if no report
 *     has several
 * @param missed first words of labelled cues that no cue read overlaps
 * @param extra first words of cues read that no labelled cue overlaps
 */
public record AttributionPage(
    int reports,
    AttributionScore score,
    AttributionScore annotators,
    List<String> missed,
    List<String> extra) {

  private static final int WORDS = 15;

  private static final String HEAD =
      """
      # Attributions

      Generated; do not edit. To make it again, with the corpora at hand:

          bin/lab score attribution ../shared/corpora/polnear/dev \\
              --agreement ../shared/corpora/polnear/train --write

      Every attribution of a report, of statements as of thoughts and wishes, with its source, cue
      and content is compared with what PolNeAR's annotators marked, by the definitions of Citron's
      published evaluation: a *cue* is right if a marked one covers the same words, a *source* or
      *content* if an attribution with an overlapping cue has the same, *whole* if all three are the
      same. Lines with *words* count every word that stands in the same part of both. Where several
      annotators marked a report, the first by name counts. The last column is the F1 of any two of
      them who marked the same report, each scored against the other: as well as people do it.

      The bar is what Citron reached on PARC 3, news of another kind marked by narrower rules.

      """;

  private static final Map<Part, String> BARS =
      Map.of(
          Part.CUE, "82",
          Part.SOURCE, "82",
          Part.CONTENT, "59",
          Part.WHOLE, "57",
          Part.CONTENT_WORDS, "83");

  public AttributionPage {
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /** Renders the page. */
  public String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append(
        "%s reports, %s attributions marked, %s read.\n\n"
            .formatted(reports, score.of(Part.WHOLE).labelled(), score.of(Part.WHOLE).read()));
    page.append("| | precision | recall | F1 | bar | two annotators |\n");
    page.append("|---|--:|--:|--:|--:|--:|\n");
    for (Part part : Part.values()) {
      page.append(row(part, "| %s | %s | %s | %s | %s | %s |\n"));
    }
    page.append("\n## Cues most often wrong, by their first word\n\n");
    page.append("Missed: ").append(frequent(missed)).append(".\n\n");
    page.append("Not marked: ").append(frequent(extra)).append(".\n");
    return page.toString();
  }

  /** Renders plain text. */
  public String terminal() {
    String columns = "%-16s %9s %7s %6s %4s %15s\n";
    StringBuilder text = new StringBuilder();
    text.append(columns.formatted("", "precision", "recall", "F1", "bar", "two annotators"));
    for (Part part : Part.values()) {
      text.append(row(part, columns));
    }
    return text.toString();
  }

  private String row(Part part, String columns) {
    Counts counts = score.of(part);
    Counts among = annotators.of(part);
    return columns.formatted(
        part.label(),
        percent(counts.precision()),
        percent(counts.recall()),
        percent(counts.f1()),
        BARS.getOrDefault(part, ""),
        among.labelled() == 0 ? "" : percent(among.f1()));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String frequent(List<String> words) {
    Map<String, Long> counts =
        words.stream().collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(WORDS)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
