package org.dossier.export;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Answer;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Finding;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;

/** All that a dossier has to give, by name, so that what was carried can be told from the rest. */
final class Inventory {

  private final Map<Part, Set<String>> parts = new EnumMap<>(Part.class);

  Inventory(Dossier dossier) {
    for (Part part : Part.values()) {
      parts.put(part, new LinkedHashSet<>());
    }
    dossier.story().reports().forEach(this::report);
    add(Part.INCIDENT, dossier.story().main().id());
    dossier.story().others().forEach(other -> add(Part.INCIDENT, other.id()));
    dossier.findings().forEach(this::finding);
    dossier.timeline().forEach(this::entry);
    count(Part.COMPARISON, dossier.comparisons().size());
    count(Part.DEPENDENCE, dossier.story().dependences().size());
    count(Part.AGGREGATE, dossier.aggregates().size());
    count(Part.NOT_STATED, dossier.notStated().size());
  }

  Set<String> of(Part part) {
    return parts.getOrDefault(part, Set.of());
  }

  private void report(Extraction report) {
    String id = report.document().id();
    add(Part.DOCUMENT, id);
    report.statements().forEach(this::statement);
    report.unread().forEach(passed -> add(Part.UNREAD, passed.evidence() + "/" + passed.reason()));
  }

  private void statement(Statement statement) {
    String id = statement.grounds().id();
    add(Part.valueOf(statement.kind().name()), id);
    add(Part.POSITION, id);
    add(Part.QUOTE, id);
    add(Part.CERTAINTY, id);
    if (!statement.grounds().attribution().voices().isEmpty()) {
      add(Part.SPEAKER, id);
    }
  }

  private void finding(Finding finding) {
    add(Part.VERDICT, name(finding));
    finding.answers().forEach(answer -> add(Part.ANSWER, name(finding, answer)));
  }

  static String name(Finding finding) {
    return finding.incident() + "/" + finding.question();
  }

  static String name(Finding finding, Answer answer) {
    return name(finding) + "/" + finding.answers().indexOf(answer);
  }

  private void entry(TimelineEntry entry) {
    TimeRange range = entry.hard().range();
    if (!range.equals(TimeRange.OPEN) && range.precision() != TimeRange.Precision.DAY) {
      add(Part.RANGE, entry.of());
    }
    if (!entry.hard().derivation().isEmpty()) {
      add(Part.DERIVATION, entry.of());
    }
  }

  private void count(Part part, int size) {
    for (int i = 0; i < size; i++) {
      add(part, String.valueOf(i));
    }
  }

  /** Adds something that only the export tells apart, such as a person. */
  void add(Part part, String name) {
    parts.getOrDefault(part, Set.of()).add(name);
  }
}
