package org.dossier.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;

/** TimelineJS 3: uncertain days are told by {@code display_date}, totals over years are eras. */
final class TimelineJs {

  private TimelineJs() {}

  static String write(List<Case> cases) {
    List<ObjectNode> events = new ArrayList<>();
    List<ObjectNode> eras = new ArrayList<>();
    for (Case told : cases) {
      int shown = 0;
      for (TimelineEntry entry : told.dossier().timeline()) {
        boolean era = isEra(told, entry);
        Optional<ObjectNode> made = era ? era(told, entry) : event(told, entry);
        made.ifPresent((era ? eras : events)::add);
        shown += made.isPresent() ? 1 : 0;
      }
      int all = told.dossier().timeline().size();
      told.tally().lose("lines of the timeline", all - shown, all, "nothing bounds their days");
    }
    ObjectNode page = Json.object();
    page.set("title", Json.object().set("text", title(cases)));
    page.set("events", Json.array(events));
    page.set("eras", Json.array(eras));
    return Json.pretty(page);
  }

  private static ObjectNode title(List<Case> cases) {
    String names =
        cases.stream()
            .map(told -> Texts.capitalised(told.say(told.main().name())))
            .collect(Collectors.joining("; "));
    int reports = cases.stream().mapToInt(told -> told.documents().size()).sum();
    String notice = cases.isEmpty() ? "" : " " + cases.get(0).discretion().notice();
    return Json.object()
        .put("headline", Html.escaped(names))
        .put("text", "<p>From " + Texts.plural(reports, "report") + "." + notice + "</p>");
  }

  private static boolean isEra(Case told, TimelineEntry entry) {
    return told.incidents().stream()
        .filter(incident -> incident.id().equals(entry.of()))
        .map(Incident::role)
        .anyMatch(role -> role == Role.AGGREGATE);
  }

  private static Optional<ObjectNode> era(Case told, TimelineEntry entry) {
    TimeRange days = days(entry);
    if (days.earliest().isEmpty() || days.latest().isEmpty()) {
      return Optional.empty();
    }
    Marks.entry(told, entry);
    ObjectNode era = Json.object();
    era.set("start_date", date(days.earliest().get()));
    era.set("end_date", date(days.latest().get()));
    era.set("text", Json.object().put("headline", Html.escaped(told.headline(entry))));
    return Optional.of(era);
  }

  private static Optional<ObjectNode> event(Case told, TimelineEntry entry) {
    TimeRange days = days(entry);
    Optional<LocalDate> start = days.earliest().or(days::latest);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    Marks.entry(told, entry);
    ObjectNode event =
        Json.object()
            .put("unique_id", Ids.uuid5(told.main().id() + "/" + entry.kind() + "/" + entry.of()));
    event.set("start_date", date(start.get()));
    if (!Days.isSure(days)) {
      days.latest()
          .filter(last -> days.earliest().isPresent())
          .ifPresent(last -> event.set("end_date", date(last)));
      event.put("display_date", Days.of(days));
    }
    event.set("text", text(told, entry));
    event.put("group", Texts.words(entry.kind()));
    return Optional.of(event);
  }

  private static ObjectNode text(Case told, TimelineEntry entry) {
    List<String> lines = new ArrayList<>();
    told.statement(entry.of())
        .ifPresent(
            said -> {
              told.tally().carry(Part.SPEAKER, said.grounds().id());
              lines.add(Html.escaped(Summary.of(told, said)));
            });
    entry.evidence().stream()
        .map(words -> words.document())
        .distinct()
        .forEach(document -> lines.add("[" + Html.escaped(document) + "]"));
    return Json.object()
        .put("headline", Html.escaped(told.headline(entry)))
        .put("text", "<p>" + String.join("<br>", lines) + "</p>");
  }

  private static TimeRange days(TimelineEntry entry) {
    return entry.supported().orElse(entry.hard()).range();
  }

  private static ObjectNode date(LocalDate day) {
    return Json.object()
        .put("year", day.getYear())
        .put("month", day.getMonthValue())
        .put("day", day.getDayOfMonth());
  }
}
