package org.dossier.lab.speed;

import java.util.List;
import java.util.Locale;

/**
 * The times as a Markdown page.
 *
 * @param inputs what was read, by name, each with its times
 * @param start seconds from the start of the program to its end for three short reports
 * @param engine what the annotator costs before it has read anything
 * @param machine what was measured on
 */
public record SpeedPage(List<Input> inputs, double start, Engine engine, Machine machine) {

  /**
   * Some reports.
   *
   * @param name what they are called
   * @param times how long they took
   * @param layers how long the layers of their annotation took
   */
  public record Input(String name, StageTimes times, LayerTimes layers) {}

  private static final String HEAD =
      """
      # Speed

      Generated; do not edit. To make it again, on a machine that does nothing else:

          bin/lab speed ../shared/corpora/newscluster/dev.jsonl --write

      Medians of several runs after warm-up, rounded to two digits; %s.
      What one core does is told by the processor time of the whole process, its compiler and garbage
      collector included, so that other work does not count; what two cores do by the clock, where it
      does. %s
      Stages that need all reports together always run on one core.

      The whole program, from its start to the dossier of three short reports: %s s. The annotator is
      loaded in %s s, classes included, and keeps %s MB of heap.
      """;

  /** Returns the page. */
  public String render() {
    StringBuilder page = new StringBuilder(head());
    inputs.forEach(input -> append(page, input));
    return page.toString();
  }

  private String head() {
    return HEAD.formatted(
        machine,
        load(),
        rounded(start),
        String.format(Locale.ROOT, "%.2f", engine.seconds()),
        rounded(engine.heap() / 1e6));
  }

  /** Who reads the page must know if something else ran. */
  private String load() {
    return machine.load() < 0
        ? "What else ran is not known."
        : "Before the run, %s threads of other work were busy on average."
            .formatted(String.format(Locale.ROOT, "%.1f", machine.load()));
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
    page.append(
        """

        Annotation by layers; a layer's own time is what it adds to those above it. Tags and trees are
        asked for where they are needed; here, of every sentence, each measured alone.

        """);
    page.append("| layer | tokens/s | on two cores |\n|---|--:|--:|\n");
    input.layers().layers().forEach(layer -> page.append(row(input.layers(), layer)));
  }

  private static String row(LayerTimes times, StageTimes.Stage layer) {
    return "| %s | %s | %s |\n"
        .formatted(layer.name(), rate(times, layer.seconds()), rate(times, layer.two()));
  }

  /** A layer that adds less than can be measured has no rate. */
  private static String rate(LayerTimes times, double seconds) {
    return seconds < 1e-6 ? "within the noise" : rounded(times.tokens() / seconds);
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
