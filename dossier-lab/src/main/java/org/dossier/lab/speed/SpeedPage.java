package org.dossier.lab.speed;

import java.util.List;
import java.util.Locale;

/**
 * The times as a Markdown page.
 *
 * @param inputs what was read, by name, each with its times
 * @param start seconds from the start of the program to its end for three short reports
 * @param cores how many cores the machine has
 * @param java the version of the JDK
 */
public record SpeedPage(List<Input> inputs, double start, int cores, int java) {

  /**
   * Some reports.
   *
   * @param name what they are called
   * @param times how long they took
   */
  public record Input(String name, StageTimes times) {}

  private static final String HEAD =
      """
      # Speed

      Generated; do not edit. To make it again, on a machine that does nothing else:

          bin/lab speed ../shared/corpora/newscluster/dev.jsonl --write

      Medians of several runs after warm-up, rounded to two digits; %s cores, JDK %s. Stages that take
      reports one by one are measured on one core and on two; the others always run on one.

      The whole program, from its start to the dossier of three short reports: %s s.
      """;

  /** Returns the page. */
  public String render() {
    StringBuilder page = new StringBuilder(HEAD.formatted(cores, java, rounded(start)));
    inputs.forEach(input -> append(page, input));
    return page.toString();
  }

  private static void append(StringBuilder page, Input input) {
    StageTimes times = input.times();
    page.append("\n## %s\n\n".formatted(input.name()));
    page.append(
        "%s reports of %s tokens on average; %s MB of heap with all results at hand.\n\n"
            .formatted(
                times.documents(),
                rounded((double) times.tokens() / Math.max(1, times.documents())),
                rounded(times.heap() / 1e6)));
    page.append("| stage | reports/s | on two cores | tokens/s |\n|---|--:|--:|--:|\n");
    times.stages().forEach(stage -> page.append(row(times, stage)));
    page.append(row(times, times.all()));
  }

  private static String row(StageTimes times, StageTimes.Stage stage) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            stage.name(),
            rounded(times.documents() / stage.seconds()),
            rounded(times.documents() / stage.two()),
            rounded(times.tokens() / stage.seconds()));
  }

  /** Two digits that count: the rest is noise. */
  static String rounded(double value) {
    if (value < 10) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
    double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
    return String.format(Locale.ROOT, "%,d", Math.round(Math.round(value / unit) * unit));
  }
}
