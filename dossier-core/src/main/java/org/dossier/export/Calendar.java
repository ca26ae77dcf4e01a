package org.dossier.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dossier.model.Dating;
import org.dossier.model.Evidence;
import org.dossier.model.Proceeding;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;
import org.dossier.model.Warning;

/**
 * iCalendar (RFC 5545): every line of the timeline whose days are known, legal steps among them.
 * Days that are a range are tentative; the end of an event is the day after its last.
 */
final class Calendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  /** A bar over months would hide a calendar; field rules: less precise is not recorded. */
  private static final int LONGEST = 31;

  private Calendar() {}

  static String write(List<Case> cases) {
    IcsLines out = new IcsLines();
    out.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Dossier//Dossier//EN");
    out.line("CALSCALE:GREGORIAN");
    cases.stream()
        .findFirst()
        .ifPresent(told -> out.text("X-WR-CALDESC", told.discretion().notice()));
    for (Case told : cases) {
      String stamp = DAY.format(told.latest().orElse(LocalDate.EPOCH)) + "T000000Z";
      List<TimelineEntry> shown =
          told.dossier().timeline().stream().filter(Calendar::fits).toList();
      shown.forEach(entry -> event(told, entry, stamp, out));
      undated(told, shown.size());
    }
    out.line("END:VCALENDAR");
    return out.finish();
  }

  private static void undated(Case told, int shown) {
    int all = told.dossier().timeline().size();
    String why = "their days are unknown or span more than " + LONGEST + " days";
    told.tally().lose("lines of the timeline", all - shown, all, why);
  }

  private static boolean fits(TimelineEntry entry) {
    TimeRange days = days(entry);
    return days.earliest().isPresent()
        && days.latest().isPresent()
        && !days.latest().get().isAfter(days.earliest().get().plusDays(LONGEST - 1L));
  }

  private static TimeRange days(TimelineEntry entry) {
    return entry.supported().orElse(entry.hard()).range();
  }

  private static void event(Case told, TimelineEntry entry, String stamp, IcsLines out) {
    Marks.entry(told, entry);
    TimeRange days = days(entry);
    LocalDate first = days.earliest().orElseThrow();
    LocalDate after = days.latest().orElseThrow().plusDays(1);
    boolean sure = Days.isSure(days);
    out.line("BEGIN:VEVENT");
    out.line("UID:" + Ids.uuid5(told.main().id() + "/" + entry.kind() + "/" + entry.of()));
    out.line("DTSTAMP:" + stamp);
    out.line("DTSTART;VALUE=DATE:" + DAY.format(first));
    out.line("DTEND;VALUE=DATE:" + DAY.format(after));
    out.text("SUMMARY", told.headline(entry) + (sure ? "" : " (" + Days.of(days) + ")"));
    out.text("DESCRIPTION", description(told, entry));
    out.line("STATUS:" + (sure ? "CONFIRMED" : "TENTATIVE"));
    out.text("CATEGORIES", category(told, entry));
    out.line("TRANSP:TRANSPARENT").line("END:VEVENT");
  }

  private static String description(Case told, TimelineEntry entry) {
    List<String> lines = new ArrayList<>();
    told.statement(entry.of()).ifPresent(said -> lines.add(source(told, said)));
    Dating dating = entry.supported().orElse(entry.hard());
    for (Dating.Step step : dating.derivation()) {
      lines.add(told.say(step.reason()));
    }
    told.tally().carry(Part.DERIVATION, entry.of());
    entry.evidence().stream().map(Evidence::document).distinct().forEach(lines::add);
    return lines.stream().distinct().collect(Collectors.joining("\n"));
  }

  private static String source(Case told, Statement said) {
    told.tally().carry(Part.SPEAKER, said.grounds().id());
    return Summary.of(told, said);
  }

  private static String category(Case told, TimelineEntry entry) {
    return told.statement(entry.of())
        .map(
            said ->
                said instanceof Proceeding
                    ? "legal step"
                    : said instanceof Warning ? "warning" : "statement")
        .orElseGet(() -> Texts.words(entry.kind()));
  }
}
