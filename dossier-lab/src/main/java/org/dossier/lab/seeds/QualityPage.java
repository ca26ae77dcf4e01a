package org.dossier.lab.seeds;

import java.util.List;
import org.dossier.lab.seeds.SeedScore.Judged;

/**
 * The score as a Markdown page to keep under version control: the same results give the same page.
 *
 * @param score what to show
 */
record QualityPage(SeedScore score) {

  private static final String HEAD =
      """
      # The seed reports

      Generated; do not edit. To make it again, with the gold dossier and its reports at hand:

          bin/lab score seeds ../shared/gold/seeds.json --write

      A row of the gold is *found* by a reading of the right type that shares words with it, one
      reading a row, and *right* if numbers, days and incident are as in the gold too. *Beside* are
      readings at a row that found none: of another type, or a second reading. *Spurious* readings
      touch no row. Places are the report and Unicode code points. Neither the reports nor the gold
      are quoted here; `bin/lab score seeds` prints what each trap is.

      """;

  String render() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| kind | expected | found | right | missed | beside | spurious |\n");
    page.append("|---|--:|--:|--:|--:|--:|--:|\n");
    score.kinds().forEach(kind -> page.append(row(kind)));
    page.append("\nTraps held: %s of %s.\n".formatted(score.held(), score.traps().size()));
    appendJudged(page, "Checks", score.checks());
    appendJudged(page, "Traps", score.traps());
    score.kinds().forEach(kind -> appendKind(page, kind));
    return page.toString();
  }

  private static String row(Kind kind) {
    return "| %s | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            kind.name(),
            kind.expected(),
            kind.found(),
            kind.right(),
            kind.missed().size(),
            kind.beside().size(),
            kind.spurious().size());
  }

  private static void appendJudged(StringBuilder page, String heading, List<Judged> judged) {
    page.append("\n## %s\n\n| | about | | why it fell |\n|---|---|---|---|\n".formatted(heading));
    for (Judged one : judged) {
      page.append(
          "| %s | %s | %s | %s |\n"
              .formatted(
                  one.id(),
                  one.topic(),
                  one.outcome().held() ? "held" : "**fallen**",
                  one.outcome().reason()));
    }
  }

  private static void appendKind(StringBuilder page, Kind kind) {
    List<Kind.Lines> all = kind.lines().toList();
    if (!all.isEmpty()) {
      page.append("\n## Of the %s\n".formatted(kind.name()));
    }
    for (Kind.Lines lines : all) {
      page.append("\n%s:\n\n".formatted(capital(lines.heading())));
      lines.lines().forEach(line -> page.append("- %s\n".formatted(line)));
    }
  }

  private static String capital(String heading) {
    return Character.toUpperCase(heading.charAt(0)) + heading.substring(1);
  }
}
