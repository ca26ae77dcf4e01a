package org.dossier.lab.time;

import java.util.List;

/**
 * The scores of labelled incidents, as plain text and as a page.
 *
 * @param incidents one score for every incident
 */
public record TimelinePage(List<LabelledDays> incidents) {

  private static final String HEAD =
      """
      # Days and hours of labelled incidents

      Generated; do not edit. To make it again, with the corpora at hand:

          bin/lab score timeline ../shared/corpora/newscluster/dev.jsonl ../shared/gold/newscluster --write

      People labelled in the reports of three incidents when things happened. *Read*: a time
      expression overlaps the label. *Day*: its value is the labelled day. *Bounds*: the days it
      gives an event hold the labelled day; a bare hour bounds no event by itself. *Hour*: of the
      labels with an hour, those whose value has it. Reports are read with the day their metadata
      give, and in several that is the day of a crawl, so that no reader can find the labelled day
      from that report alone.

      | incident | labelled | read | day | bounds | with an hour | hour |
      |---|--:|--:|--:|--:|--:|--:|
      """;

  public TimelinePage {
    incidents = List.copyOf(incidents);
  }

  /** Renders the page. */
  public String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    incidents.forEach(one -> page.append(row(one, "| %s | %s | %s | %s | %s | %s | %s |\n")));
    return page.toString();
  }

  /** Renders plain text, with all that is wrong. */
  public String terminal() {
    StringBuilder text = new StringBuilder();
    incidents.forEach(
        one ->
            text.append(
                row(
                    one,
                    "%s: labelled %s, read %s, day %s, bounds %s, with an hour %s, hour %s\n")));
    incidents.forEach(one -> one.misses().forEach(miss -> text.append("  " + miss + "\n")));
    return text.toString();
  }

  private static String row(LabelledDays one, String columns) {
    return columns.formatted(
        one.name(),
        one.labelled(),
        one.read(),
        one.dayValue(),
        one.bounded(),
        one.clocks(),
        one.clockRead());
  }
}
