package org.dossier.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Incident;
import org.dossier.model.Publication;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;
import org.dossier.model.TimelineEntry.Kind;

/** What happened when: incidents, what was said and done around them, publications. */
final class Timelines {

  private static final Comparator<TimelineEntry> ORDER =
      Comparator.comparing((TimelineEntry entry) -> key(entry.hard().range()))
          .thenComparing(entry -> entry.hard().range().latest().orElse(LocalDate.MAX))
          .thenComparing(TimelineEntry::kind)
          .thenComparing(TimelineEntry::of);

  private final CaseFile file;

  Timelines(CaseFile file) {
    this.file = file;
  }

  List<TimelineEntry> entries() {
    return Stream.of(
            file.incidents().map(this::incident),
            file.statements().filter(this::belongs).map(this::statement),
            file.story().reports().stream().map(report -> publication(report.document())))
        .flatMap(entries -> entries)
        .sorted(ORDER)
        .toList();
  }

  /** Returns the day to sort by: the first possible one, else the last, else after all others. */
  private static LocalDate key(TimeRange range) {
    return range.earliest().or(range::latest).orElse(LocalDate.MAX);
  }

  private boolean belongs(Statement statement) {
    TimeRange range = file.when(statement).range();
    return switch (statement.kind()) {
      case WARNING, RESPONSE, PROCEEDING, OCCURRENCE -> !range.equals(TimeRange.OPEN);
      case RESPONSIBILITY -> !range.equals(TimeRange.OPEN) && isAct((Responsibility) statement);
      // every word was spoken before it was printed; only a first day makes it an announcement
      case ATTRIBUTION -> range.earliest().isPresent();
      case FIGURE, DESCRIPTION, TIME -> false;
    };
  }

  /** Returns whether somebody did something on a day by saying so. */
  private static boolean isAct(Responsibility responsibility) {
    return switch (responsibility.type()) {
      case CLAIM, ACCUSATION, DENIAL, CONFIRMATION -> true;
      case EXCLUSION, PASSIVE_ATTRIBUTION, ASSERTION, POTENTIAL, NO_COMMENT -> false;
    };
  }

  private TimelineEntry incident(Incident incident) {
    return new TimelineEntry(
        Words.line(incident.name()),
        Kind.INCIDENT,
        incident.id(),
        file.when(incident),
        file.network().supported(TimePoint.incident(incident.id())),
        incident.mentions().stream().map(mention -> mention.evidence().get(0)).toList());
  }

  private TimelineEntry statement(Statement statement) {
    String id = statement.grounds().id();
    return new TimelineEntry(
        Words.line(statement.grounds().evidence().quote()),
        Kind.STATEMENT,
        id,
        file.when(statement),
        file.network().supported(TimePoint.statement(id)),
        List.of(statement.grounds().evidence()));
  }

  private TimelineEntry publication(Document document) {
    TimePoint point = TimePoint.publicationOf(document.id());
    Dating published = file.published(document.id());
    Optional<Dating> supported = file.network().supported(point);
    String what =
        document.publication().basis() == Publication.Basis.EMBEDDED
            ? "published or collected: "
            : "published: ";
    return new TimelineEntry(
        what + Words.line(document.displayTitle()),
        Kind.PUBLICATION,
        document.id(),
        published,
        supported,
        document.publication().words().stream().toList());
  }
}
