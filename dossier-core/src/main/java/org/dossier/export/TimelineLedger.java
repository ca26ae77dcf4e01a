package org.dossier.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.model.Dating;
import org.dossier.model.Evidence;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;

/** The timeline as a table, with the steps that lead to every date. */
final class TimelineLedger {

  private static final List<String> HEADER =
      List.of(
          "incident",
          "kind",
          "what",
          "of",
          "earliest",
          "latest",
          "precision",
          "supported earliest",
          "supported latest",
          "derivation",
          "documents",
          "names");

  private TimelineLedger() {}

  static String write(List<Case> cases) {
    List<List<String>> rows = new ArrayList<>();
    for (Case told : cases) {
      told.dossier().timeline().forEach(entry -> rows.add(row(told, entry)));
    }
    return Csv.of(HEADER, rows);
  }

  private static List<String> row(Case told, TimelineEntry entry) {
    Marks.entry(told, entry);
    told.tally().carry(Part.DERIVATION, entry.of());
    TimeRange days = entry.hard().range();
    Optional<TimeRange> supported = entry.supported().map(Dating::range);
    return List.of(
        told.main().id(),
        Texts.words(entry.kind()),
        told.headline(entry),
        entry.of(),
        Days.iso(days.earliest()),
        Days.iso(days.latest()),
        Texts.words(days.precision()),
        Days.iso(supported.flatMap(TimeRange::earliest)),
        Days.iso(supported.flatMap(TimeRange::latest)),
        derivation(told, entry.hard()),
        entry.evidence().stream()
            .map(Evidence::document)
            .distinct()
            .collect(Collectors.joining("; ")),
        told.discretion().mark());
  }

  private static String derivation(Case told, Dating dating) {
    return dating.derivation().stream()
        .map(step -> told.say(step.reason()))
        .collect(Collectors.joining("; "));
  }
}
