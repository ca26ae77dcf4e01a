package org.dossier.report;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Dating;
import org.dossier.model.TimelineEntry;
import org.dossier.report.html.HtmlWriter;

/** What happened when: a chart, and the same as a list with the derivation of every date. */
final class HtmlTimeline {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlTimeline(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  void write() {
    scope.openPart("timeline", "Timeline");
    List<TimelineEntry> entries = scope.dossier().timeline();
    if (entries.isEmpty()) {
      scope.nothing("No report says when anything happened.");
    } else {
      new TimelineChart(scope).write();
      out.element("h4", "The same in words").open("ol", "class", "timeline");
      entries.forEach(this::entry);
      out.close();
    }
    out.close();
  }

  private void entry(TimelineEntry entry) {
    out.open("li").element("span", WordingOfDates.range(entry.hard().range()), "class", "when");
    out.open("div").text(what(scope, entry));
    scope.cite().references(entry.evidence());
    entry
        .supported()
        .ifPresent(
            dating ->
                out.element(
                    "div",
                    "Hedged words support " + WordingOfDates.range(dating.range()) + ".",
                    "class",
                    "why"));
    derivation("How we know", Optional.of(entry.hard()));
    derivation("What the narrower days rest on", entry.supported());
    out.close().close();
  }

  /** Returns what a line is about; a publication by the name of its report. */
  static String what(HtmlScope scope, TimelineEntry entry) {
    return entry.kind() == TimelineEntry.Kind.PUBLICATION
        ? scope.reports().label(entry.of()) + " published"
        : Wording.capitalised(entry.what());
  }

  private void derivation(String summary, Optional<Dating> dating) {
    List<Dating.Step> steps = dating.map(Dating::derivation).orElse(List.of());
    if (steps.isEmpty()) {
      return;
    }
    scope.openDetails(summary);
    out.open("ol");
    for (Dating.Step step : steps) {
      out.open("li").text(Wording.capitalised(step.reason()));
      scope.cite().references(step.evidence());
      out.close();
    }
    out.close().close();
  }
}
