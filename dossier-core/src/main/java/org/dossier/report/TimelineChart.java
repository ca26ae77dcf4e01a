package org.dossier.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;

/**
 * The timeline drawn: every line a bar over the days it may fall on, arrows where an end is open.
 *
 * <p>What lies years away gets a panel of its own, so that it does not squeeze the days that
 * matter. Long panels are cut, so that a printed page can hold each piece.
 */
final class TimelineChart {
  private static final double WIDTH = 760;
  private static final double LEFT = 280;
  private static final double ROW = 22;
  private static final int ROWS = 30;
  private static final int LABEL = 42;

  private final HtmlScope scope;
  private final HtmlSvg svg;
  private final List<TimelineEntry> dated;

  TimelineChart(HtmlScope scope) {
    this.scope = scope;
    this.svg = new HtmlSvg(scope);
    this.dated =
        scope.dossier().timeline().stream()
            .filter(entry -> !entry.hard().range().equals(TimeRange.OPEN))
            .toList();
  }

  void write() {
    Optional<TimeRange> focus = focus();
    List<TimelineEntry> near = dated.stream().filter(e -> isNear(e, focus)).toList();
    List<TimelineEntry> far = dated.stream().filter(e -> !near.contains(e)).toList();
    panels("Days around the incident and the reports", near);
    panels(near.isEmpty() ? "All dates" : "Further away", far);
    legend();
  }

  private void legend() {
    int undated = scope.dossier().timeline().size() - dated.size();
    String text =
        "◆ incident, ● statement, ■ publication. A bar covers every day possible; an arrow marks an"
            + " open end; the thick part is what hedged words support.";
    String more =
        undated == 0 ? "" : " Without any date, and so only in the list: " + undated + ".";
    scope.out().element("p", text + more, "class", "legend");
  }

  /** Returns the days from the incident to the last report, if any of them has two known ends. */
  private Optional<TimeRange> focus() {
    List<LocalDate> days =
        dated.stream()
            .filter(
                e -> e.kind() == TimelineEntry.Kind.PUBLICATION || e.of().equals(scope.main().id()))
            .map(e -> e.supported().orElse(e.hard()).range())
            .filter(range -> range.earliest().isPresent() && range.latest().isPresent())
            .flatMap(range -> Stream.of(range.earliest().get(), range.latest().get()))
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(TimeRange.of(days.get(0), days.get(days.size() - 1)));
  }

  private static boolean isNear(TimelineEntry entry, Optional<TimeRange> focus) {
    if (focus.isEmpty()) {
      return false;
    }
    LocalDate first = focus.get().earliest().orElseThrow();
    LocalDate last = focus.get().latest().orElseThrow();
    long margin = Math.max(31, ChronoUnit.DAYS.between(first, last));
    TimeRange reach = TimeRange.of(first.minusDays(margin), last.plusDays(margin));
    TimeRange days = entry.hard().range();
    return days.earliest().map(reach::contains).orElse(true)
        && days.latest().map(reach::contains).orElse(true);
  }

  private void panels(String name, List<TimelineEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    List<TimeRange> ranges = entries.stream().map(e -> e.hard().range()).toList();
    DayScale scale = DayScale.over(ranges, LEFT, WIDTH - 10);
    List<List<TimelineEntry>> pieces = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += ROWS) {
      pieces.add(entries.subList(from, Math.min(entries.size(), from + ROWS)));
    }
    for (int i = 0; i < pieces.size(); i++) {
      String part = pieces.size() == 1 ? "" : " (" + (i + 1) + " of " + pieces.size() + ")";
      panel(name + part, pieces.get(i), scale);
    }
  }

  private void panel(String name, List<TimelineEntry> entries, DayScale scale) {
    double bottom = 24 + entries.size() * ROW;
    svg.open("Timeline: " + name, WIDTH, bottom + 22);
    svg.text("panel", 0, 13, name);
    svg.axis(scale, 20, bottom);
    for (int i = 0; i < entries.size(); i++) {
      row(entries.get(i), scale, 24 + ROW * (i + 0.5));
    }
    svg.close();
  }

  private void row(TimelineEntry entry, DayScale scale, double y) {
    String what = HtmlTimeline.what(scope, entry);
    String label = what + ": " + WordingOfDates.range(entry.hard().range());
    boolean linked = !entry.evidence().isEmpty();
    if (linked) {
      svg.openLink(label, entry.evidence().get(0));
    }
    svg.text("row", 0, y + 4, glyph(entry) + " " + HtmlWords.shorten(what, LABEL));
    if (linked) {
      svg.closeLink();
    }
    bar("days", entry, entry.hard().range(), scale, y);
    entry.supported().ifPresent(dating -> bar("likely", entry, dating.range(), scale, y));
  }

  private void bar(String style, TimelineEntry entry, TimeRange range, DayScale scale, double y) {
    double from = range.earliest().map(scale::start).orElse(scale.left());
    double to = range.latest().map(scale::end).orElse(scale.right());
    if (range.precision() == TimeRange.Precision.DAY) {
      svg.path(style + " day", shape(entry), scale.middle(range), y);
    } else {
      svg.stretch(style, from, to, y, range.earliest().isEmpty(), range.latest().isEmpty());
    }
  }

  private static String shape(TimelineEntry entry) {
    return switch (entry.kind()) {
      case INCIDENT -> "M%s %sm0 -6l6 6l-6 6l-6 -6z";
      case STATEMENT -> "M%s %sm-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z";
      case PUBLICATION -> "M%s %sm-4 -4h8v8h-8z";
    };
  }

  private static String glyph(TimelineEntry entry) {
    return switch (entry.kind()) {
      case INCIDENT -> "◆";
      case STATEMENT -> "●";
      case PUBLICATION -> "■";
    };
  }
}
