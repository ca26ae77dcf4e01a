package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.IncidentMention;
import org.dossier.model.Publication;
import org.dossier.model.Story;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;

/** All time constraints of a story: what its reports say, and when they were published. */
final class StoryConstraints {

  private static final String STATED = "the report's metadata give this day of publication";
  private static final String SPOKEN = "the report's own dateline gives this day";
  private static final String NOT_AFTER =
      "the report carries this date, which may be the day it was collected, so it was not published"
          + " after it";
  private static final String CARRIED =
      "the report carries this date, taken as its day of publication";

  private StoryConstraints() {}

  /**
   * Returns them.
   *
   * @param meant the moment a point stands for, so that linked mentions are one moment
   */
  static List<TimeConstraint> of(Story story, UnaryOperator<TimePoint> meant) {
    List<TimeConstraint> all = new ArrayList<>();
    for (Extraction report : story.reports()) {
      all.addAll(published(report.document()));
      report.constraints().forEach(constraint -> all.add(mapped(constraint, meant)));
      mentioned(report).forEach(constraint -> all.add(mapped(constraint, meant)));
    }
    return all;
  }

  private static List<TimeConstraint> published(Document document) {
    Publication publication = document.publication();
    TimePoint point = TimePoint.publicationOf(document.id());
    Evidence[] words = publication.words().stream().toArray(Evidence[]::new);
    TimeRange day = publication.day();
    return switch (publication.basis()) {
      case UNKNOWN -> List.of();
      case STATED -> List.of(TimeConstraint.within(point, day, Strength.HARD, STATED, words));
      case DATELINE -> List.of(TimeConstraint.within(point, day, Strength.HARD, SPOKEN, words));
      case EMBEDDED ->
          List.of(
              TimeConstraint.within(
                  point,
                  TimeRange.until(day.latest().orElseThrow()),
                  Strength.HARD,
                  NOT_AFTER,
                  words),
              TimeConstraint.within(point, day, Strength.SOFT, CARRIED, words));
    };
  }

  /** Returns the days mentions come with, for those of which no constraint speaks. */
  private static List<TimeConstraint> mentioned(Extraction report) {
    Set<TimePoint> told = new HashSet<>();
    report.constraints().forEach(c -> told.addAll(List.of(c.from(), c.to())));
    return report.incidents().stream()
        .filter(mention -> !told.contains(TimePoint.incident(mention.id())))
        .flatMap(mention -> own(mention).stream())
        .toList();
  }

  private static Optional<TimeConstraint> own(IncidentMention mention) {
    if (mention.time().range().equals(TimeRange.OPEN)) {
      return Optional.empty();
    }
    Dating time = mention.time();
    Evidence[] words =
        time.derivation().stream().flatMap(s -> s.evidence().stream()).toArray(Evidence[]::new);
    return Optional.of(
        TimeConstraint.within(
            TimePoint.incident(mention.id()),
            time.range(),
            Strength.HARD,
            time.derivation().get(time.derivation().size() - 1).reason(),
            words));
  }

  private static TimeConstraint mapped(TimeConstraint c, UnaryOperator<TimePoint> meant) {
    return new TimeConstraint(
        meant.apply(c.from()),
        meant.apply(c.to()),
        c.least(),
        c.most(),
        c.yearless(),
        c.strength(),
        c.reason(),
        c.evidence());
  }

  /** Metadata before words, the earlier report before the later, as the story orders them. */
  static Comparator<TimeConstraint> reliability(Story story) {
    Map<String, Integer> place = new HashMap<>();
    story.reports().forEach(report -> place.put(report.document().id(), place.size()));
    return Comparator.comparing((TimeConstraint c) -> !isMetadata(c))
        .thenComparing(c -> place.getOrDefault(document(c), place.size()));
  }

  private static boolean isMetadata(TimeConstraint constraint) {
    return constraint.reason().equals(STATED) || constraint.reason().equals(NOT_AFTER);
  }

  /** Returns the report that says so; empty if nothing tells. */
  static String document(TimeConstraint constraint) {
    if (!constraint.evidence().isEmpty()) {
      return constraint.evidence().get(0).document();
    }
    return constraint.to().kind() == TimePoint.Kind.PUBLICATION
        ? constraint.to().of()
        : constraint.from().of();
  }
}
