package org.dossier.lab.gva;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dossier.lab.gva.GvaScore.Result;

/**
 * The score as plain text and as a Markdown page to keep under version control: the same score
 * gives the same page.
 *
 * @param score the score
 * @param judged why incidents are missed, as somebody judged who read their reports
 */
public record GvaPage(GvaScore score, MissClasses judged) {

  private static final String HEAD =
      """
      # Killed and injured per incident

      Generated; do not edit. To make it again, with the corpus at hand:

          bin/lab score gva ../shared/corpora/gva/dev.jsonl --write

      %s local news reports on %s shootings in the United States, %s incidents with one report. The
      grouping of reports into incidents is given; all else is read. The score is exact equality
      with the numbers that the Gun Violence Archive records in the end, in percent of incidents:
      of the killed, of the injured, and of both together. Whoever died or was hurt counts there,
      those who did it too. Early reports may know less than the archive does.

      The *plain policy* is the library's default (`Policy.plain`): each report's own number, then
      the number that most reports give, silence being 0. The baselines choose among the same
      readings, one person told of being one more number: the *first* number read, that of the
      *latest* report, the highest (*max*), the one stated most often (*majority*). *Most common*
      reads nothing and always answers the commonest pair of the corpus.

      The rules were written with this corpus at hand, so this tells how well they cover it, not
      how well they do on other reports.

      """;

  /** Renders the page. */
  public String markdown() {
    StringBuilder page = new StringBuilder();
    page.append(HEAD.formatted(score.reports(), score.results().size(), alone()));
    page.append("| | killed | injured | both |\n|---|--:|--:|--:|\n");
    score.ways().forEach(way -> page.append(row("| %s | %s | %s | %s |\n", way, all(), way)));
    page.append(
        "\n## By size\n\nThe plain policy by how many the incident harmed, and reports.\n\n");
    page.append("| incidents | count | killed | injured | both |\n|---|--:|--:|--:|--:|\n");
    sizes().forEach((name, of) -> page.append(sized(name, of)));
    page.append(differences());
    page.append(judged.markdown(score));
    return page.toString();
  }

  /**
   * Renders plain text.
   *
   * @param misses whether to list every incident that is missed
   */
  public String terminal(boolean misses) {
    StringBuilder text = new StringBuilder();
    String columns = "%-14s %7s %8s %6s\n";
    text.append(columns.formatted("", "killed", "injured", "both"));
    score.ways().forEach(way -> text.append(row(columns, way, all(), way)));
    if (misses) {
      score.results().stream()
          .filter(Result::isMissed)
          .forEach(
              miss ->
                  text.append(
                      "%s\trecorded %s\tread %s\n"
                          .formatted(miss.id(), miss.recorded(), miss.by(GvaScore.POLICY))));
    }
    return text.toString();
  }

  private long alone() {
    return score.results().stream().filter(result -> result.reports() == 1).count();
  }

  private List<Result> all() {
    return score.results();
  }

  private static String row(String columns, String name, List<Result> of, String way) {
    return columns.formatted(
        name,
        percent(of, r -> r.by(way).killed() == r.recorded().killed()),
        percent(of, r -> r.by(way).injured() == r.recorded().injured()),
        percent(of, r -> r.by(way).equals(r.recorded())));
  }

  private static String percent(List<Result> of, Predicate<Result> right) {
    double share = of.isEmpty() ? 0 : 100.0 * of.stream().filter(right).count() / of.size();
    return String.format(Locale.ROOT, "%.1f", share);
  }

  private static Map<String, Predicate<Result>> sizes() {
    Map<String, Predicate<Result>> sizes = new LinkedHashMap<>();
    sizes.put("1 harmed", r -> r.recorded().total() == 1);
    sizes.put("2 or 3 harmed", r -> r.recorded().total() == 2 || r.recorded().total() == 3);
    sizes.put("4 or more harmed", r -> r.recorded().total() >= 4);
    sizes.put("1 report", r -> r.reports() == 1);
    sizes.put("2 reports", r -> r.reports() == 2);
    sizes.put("3 or more reports", r -> r.reports() >= 3);
    return sizes;
  }

  private String sized(String name, Predicate<Result> of) {
    List<Result> some = all().stream().filter(of).toList();
    return row("| %s | " + some.size() + " | %s | %s | %s |\n", name, some, GvaScore.POLICY);
  }

  private String differences() {
    return """

        ## Too many or too few

        | read | killed | injured |
        |---|--:|--:|
        | fewer | %s | %s |
        | as recorded | %s | %s |
        | one more | %s | %s |
        | more | %s | %s |
        """
        .formatted(
            count(d -> d.killed() < 0),
            count(d -> d.injured() < 0),
            count(d -> d.killed() == 0),
            count(d -> d.injured() == 0),
            count(d -> d.killed() == 1),
            count(d -> d.injured() == 1),
            count(d -> d.killed() > 1),
            count(d -> d.injured() > 1));
  }

  private long count(Predicate<Harm> of) {
    return all().stream()
        .map(
            result -> {
              Harm read = result.by(GvaScore.POLICY);
              return new Harm(
                  read.killed() - result.recorded().killed(),
                  read.injured() - result.recorded().injured());
            })
        .collect(Collectors.filtering(of, Collectors.counting()));
  }
}
