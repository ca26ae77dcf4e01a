package org.dossier.lab.figures;

import java.util.List;
import java.util.Locale;
import org.dossier.pipeline.Pipeline;

/** The score for the terminal, with the reports' words, and as a page to keep, without them. */
public final class FigurePage {

  private static final String HEAD =
      """
      # Figures

      Generated; do not edit. To make it again, with the corpus and its labels at hand:

          bin/lab score figures ../shared/corpora/newscluster/dev.jsonl \\
              ../shared/gold/newscluster --write

      Every report is read by itself. A labelled figure is *found*, strictly, by one reading of the
      same report that counts the same thing, has the same least and most, and shares words with it.
      Sums that are nowhere written and single persons without a number word need not be read. Of
      those found, *role* tells how many belong to the right incident (the main one, an older one, a
      sum of several), *voice* for how many the right speaker, or rightly nobody, is cited, *cited*
      the same where somebody is, and *part* how many are rightly read as a part of a total or as
      none. The rules were written with these labels at hand.

      A trap is *held* if every condition on what is read at its places holds. Traps about what
      single figures and voices cannot show (whether two names are one person, what moment a number
      stands for, what several reports say together) are not decided here.

      """;

  private final List<FigureScore> scores;
  private final List<Trap> traps = Trap.all();

  FigurePage(List<FigureScore> scores) {
    this.scores = List.copyOf(scores);
  }

  /** Scores labelled incidents. */
  public static FigurePage of(List<Labels> labels, Pipeline pipeline) {
    return new FigurePage(labels.stream().map(one -> FigureScore.of(one, pipeline)).toList());
  }

  /** Returns the page to keep: the same readings give the same page, and it quotes no report. */
  public String markdown() {
    StringBuilder page = new StringBuilder(HEAD).append(table()).append(trapLine());
    for (FigureScore score : scores) {
      page.append("\n## %s\n".formatted(name(score)));
      appendTraps(page, score);
      list(page, "Missed", score.missed().stream().map(Lines::of).toList());
      list(
          page,
          "Read and not labelled",
          score.wrong().stream().map(f -> Lines.of(score, f)).toList());
    }
    return page.toString();
  }

  private void appendTraps(StringBuilder page, FigureScore score) {
    TrapScore judged = TrapScore.of(score, traps);
    page.append("\n| trap | | why |\n|--:|---|---|\n");
    for (TrapScore.Outcome outcome : judged.outcomes()) {
      page.append(
          "| %s | %s | %s |\n".formatted(outcome.number(), word(outcome.state()), outcome.why()));
    }
  }

  private static String word(TrapScore.State state) {
    return switch (state) {
      case HELD -> "held";
      case FALLEN -> "**fallen**";
      case NOT_DECIDED -> "not decided";
    };
  }

  private String trapLine() {
    List<TrapScore> judged = scores.stream().map(score -> TrapScore.of(score, traps)).toList();
    return "\nTraps: %s held, %s fallen, %s not decided.\n"
        .formatted(
            total(judged, TrapScore.State.HELD),
            total(judged, TrapScore.State.FALLEN),
            total(judged, TrapScore.State.NOT_DECIDED));
  }

  private static long total(List<TrapScore> judged, TrapScore.State state) {
    return judged.stream().mapToLong(score -> score.count(state)).sum();
  }

  private static void list(StringBuilder page, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      page.append("\n%s:\n\n".formatted(heading));
      lines.forEach(line -> page.append("- %s\n".formatted(line)));
    }
  }

  private String name(FigureScore score) {
    return "incident " + (scores.indexOf(score) + 1);
  }

  private String table() {
    StringBuilder table =
        new StringBuilder(
            """
            | incident | reports | labelled | read | found | precision | recall | F1 | role | voice | cited | part |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """);
    Tally all = Tally.NONE;
    for (FigureScore score : scores) {
      Tally tally = score.tally();
      all = all.plus(tally);
      table.append(row(name(score), tally));
    }
    return table.append(row("**all**", all)).toString();
  }

  private static String row(String name, Tally tally) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |\n",
        name,
        tally.reports(),
        tally.labelled(),
        tally.read(),
        tally.found(),
        tally.precision(),
        tally.recall(),
        tally.f1(),
        Tally.percent(tally.role(), tally.found()),
        Tally.percent(tally.voiced(), tally.found()),
        Tally.percent(tally.citedVoiced(), tally.cited()),
        Tally.percent(tally.part(), tally.found()));
  }

  /** Returns the page for the terminal; on request with every error and its words. */
  public String terminal(boolean misses) {
    StringBuilder page = new StringBuilder(table()).append(trapLine());
    if (misses) {
      scores.forEach(
          score -> page.append(Lines.errors(score)).append(Lines.of(TrapScore.of(score, traps))));
    }
    return page.toString();
  }
}
