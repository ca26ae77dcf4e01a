package org.dossier.lab.seeds;

import java.util.List;
import org.dossier.lab.seeds.SeedScore.Judged;

/**
 * The score as plain text.
 *
 * @param score what to show
 */
record TerminalPage(SeedScore score) {

  String render() {
    StringBuilder page = new StringBuilder();
    page.append(
        "%-22s %8s %6s %6s %7s %7s %9s\n"
            .formatted("kind", "expected", "found", "right", "missed", "beside", "spurious"));
    score.kinds().forEach(kind -> page.append(row(kind)));
    score.kinds().forEach(kind -> appendLines(page, kind));
    appendJudged(page, "checks", score.checks());
    appendJudged(page, "traps", score.traps());
    page.append("\n%s of %s traps held\n".formatted(score.held(), score.traps().size()));
    return page.toString();
  }

  private static String row(Kind kind) {
    return "%-22s %8s %6s %6s %7s %7s %9s\n"
        .formatted(
            kind.name(),
            kind.expected(),
            kind.found(),
            kind.right(),
            kind.missed().size(),
            kind.beside().size(),
            kind.spurious().size());
  }

  private static void appendLines(StringBuilder page, Kind kind) {
    kind.lines()
        .forEach(
            lines -> {
              page.append("\n%s, %s\n".formatted(kind.name(), lines.heading()));
              lines.lines().forEach(line -> page.append("  %s\n".formatted(line)));
            });
  }

  private void appendJudged(StringBuilder page, String heading, List<Judged> judged) {
    page.append("\n%s\n".formatted(heading));
    for (Judged one : judged) {
      String state = one.outcome().held() ? "held  " : "FALLEN";
      page.append("  %s %s%s\n".formatted(state, one.id(), wording(one)));
      if (!one.outcome().held()) {
        page.append("         %s\n".formatted(one.outcome().reason()));
      }
    }
  }

  private String wording(Judged judged) {
    return score.gold().has(judged.id())
        ? "  not: " + score.gold().row(judged.id()).path("wrong").asText()
        : "";
  }
}
