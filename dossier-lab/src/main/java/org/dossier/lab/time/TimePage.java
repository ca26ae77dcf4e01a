package org.dossier.lab.time;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.annotate.Annotator;
import org.dossier.model.AnnotatedDocument;

/**
 * The scores as plain text and as a Markdown page to keep under version control: the same scores
 * give the same page.
 *
 * @param corpora one score for every corpus
 */
public record TimePage(List<Corpus> corpora) {

  /**
   * A corpus.
   *
   * @param name name of its folder
   * @param reports how many reports it has
   * @param score of all of them together
   * @param layers how far the days that bound events agree with the values
   */
  public record Corpus(String name, int reports, TimeScore score, Layers layers) {

    /** Reads the reports of a corpus and scores what is read. */
    public static Corpus of(String name, List<TimeMl> reports, Annotator annotator) {
      TimeScore score = TimeScore.NONE;
      Layers layers = Layers.NONE;
      for (TimeMl report : reports) {
        AnnotatedDocument read = annotator.annotate(report.document());
        score = score.plus(TimeScore.of(report, read));
        layers = layers.plus(Layers.of(read));
      }
      return new Corpus(name, reports.size(), score, layers);
    }
  }

  private record Group(String kind, int count, List<String> examples) {}

  private static final int KINDS = 30;
  private static final int EXAMPLES = 3;
  private static final int LONGEST_EXAMPLE = 40;
  private static final String HEAD =
      """
      # Time expressions

      Generated; do not edit. To make it again, with the corpora at hand:

          bin/lab score time ../shared/corpora/tempeval3 --write

      Reports labelled in TimeML are read with their own creation time as the day of publication,
      and what is read is compared with the labels as TempEval-3 does (UzZaman and others 2013):
      *strict* wants the labelled extent, *relaxed* any overlap, *type* and *value* also the right
      type or value, letter for letter. All figures but the counts are F1 in percent. The label of
      the creation time itself is not counted, for it is given.

      The rules were written with these corpora at hand, so this tells how well they cover the
      corpora, not how well they do on other reports.

      """;
  private static final String PUBLISHED =
      """

      For comparison, the value F1 published for HeidelTime is 79.2 on TimeBank and 73.0 on AQUAINT.
      """;

  private static final String LAYERS =
      """

      ## Values and bounds

      The days that bound an event and the TIMEX3 value of the same words are compared wherever both
      name days. *Within*: one holds the other, as a month holds its first ten days.

      | corpus | same days | within | overlapping | apart |
      |---|--:|--:|--:|--:|
      """;

  public TimePage {
    corpora = List.copyOf(corpora);
  }

  /** Renders the page. */
  public String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| corpus | reports | labelled | read | strict | relaxed | type | value |\n");
    page.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
    corpora.forEach(
        corpus -> page.append(row(corpus, "| %s | %s | %s | %s | %s | %s | %s | %s |\n")));
    page.append(PUBLISHED);
    page.append(LAYERS);
    corpora.forEach(corpus -> page.append(layers(corpus, "| %s | %s | %s | %s | %s |\n")));
    corpora.forEach(corpus -> appendKinds(page, corpus));
    return page.toString();
  }

  /**
   * Renders plain text.
   *
   * @param misses whether to list everything that is wrong
   */
  public String terminal(boolean misses) {
    StringBuilder text = new StringBuilder();
    String columns = "%-10s %8s %9s %6s %7s %8s %6s %6s\n";
    text.append(
        columns.formatted(
            "corpus", "reports", "labelled", "read", "strict", "relaxed", "type", "value"));
    corpora.forEach(corpus -> text.append(row(corpus, columns)));
    String pairs = "%-10s days: %s same, %s within, %s overlapping, %s apart\n";
    corpora.forEach(corpus -> text.append(layers(corpus, pairs)));
    if (misses) {
      corpora.forEach(corpus -> corpus.layers().lines().forEach(l -> text.append(l).append('\n')));
      corpora.forEach(
          corpus -> corpus.score().misses().forEach(miss -> text.append(line(corpus, miss))));
    }
    return text.toString();
  }

  private static String line(Corpus corpus, TimeScore.Miss miss) {
    return String.join(
            "\t",
            corpus.name(),
            miss.kind(),
            miss.words(),
            miss.labelled(),
            miss.read(),
            miss.document())
        + "\n";
  }

  private static String row(Corpus corpus, String columns) {
    TimeCounts counts = corpus.score().counts();
    return columns.formatted(
        corpus.name(),
        corpus.reports(),
        counts.labelled(),
        counts.read(),
        percent(counts.f1(counts.strict())),
        percent(counts.f1(counts.relaxed())),
        percent(counts.f1(counts.type())),
        percent(counts.f1(counts.value())));
  }

  private static String layers(Corpus corpus, String columns) {
    Layers layers = corpus.layers();
    return columns.formatted(
        corpus.name(), layers.same(), layers.within(), layers.overlapping(), layers.apart());
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static void appendKinds(StringBuilder page, Corpus corpus) {
    page.append("\n## What is wrong most often: %s\n\n".formatted(corpus.name()));
    page.append("| kind | count | among them |\n|---|--:|---|\n");
    for (Group group : groups(corpus.score())) {
      page.append(
          "| %s | %s | %s |\n"
              .formatted(group.kind(), group.count(), String.join("; ", group.examples())));
    }
  }

  private static List<Group> groups(TimeScore score) {
    Map<String, List<TimeScore.Miss>> byKind =
        score.misses().stream()
            .collect(
                Collectors.groupingBy(TimeScore.Miss::kind, TreeMap::new, Collectors.toList()));
    return byKind.entrySet().stream()
        .map(entry -> group(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Group::count).reversed().thenComparing(Group::kind))
        .limit(KINDS)
        .toList();
  }

  private static Group group(String kind, List<TimeScore.Miss> misses) {
    List<String> examples =
        misses.stream()
            .map(TimeScore.Miss::words)
            .filter(words -> words.length() <= LONGEST_EXAMPLE)
            .distinct()
            .sorted()
            .limit(EXAMPLES)
            .toList();
    return new Group(kind, misses.size(), examples);
  }
}
