package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Answer;
import org.dossier.model.Dating;
import org.dossier.model.Evidence;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.Question;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.Verdict;

/** When: the days that all reports together leave, and what was set aside to get there. */
final class WhenFinding {

  private final CaseFile file;
  private final Answers answers;
  private final Supports supports;

  WhenFinding(CaseFile file, Answers answers, Supports supports) {
    this.file = file;
    this.answers = answers;
    this.supports = supports;
  }

  Finding of(Incident incident) {
    List<TimeNetwork.Conflict> conflicts = conflictsAbout(incident);
    List<Dating> datings = datings(incident, conflicts);
    List<Answer> found =
        datings.stream()
            .map(dating -> answer(incident, dating))
            // the days of all reports together come first among equals: the sort is stable
            .sorted(Comparator.comparing(answer -> -answer.support().documents().size()))
            .toList();
    String why = explain(incident, found, conflicts);
    return new Finding(incident.id(), Question.WHEN, found, verdict(found), why);
  }

  /** Returns the days all reports leave, and other days that a report set aside gives alone. */
  private List<Dating> datings(Incident incident, List<TimeNetwork.Conflict> conflicts) {
    List<Dating> found = new ArrayList<>();
    Dating all = file.when(incident);
    if (!all.range().equals(TimeRange.OPEN)) {
      found.add(all);
    }
    conflicts.stream()
        .map(conflict -> file.when(incident, StoryConstraints.document(conflict.setAside())))
        .filter(alone -> !alone.range().equals(TimeRange.OPEN))
        .forEach(
            alone -> {
              if (found.stream().noneMatch(d -> d.range().intersect(alone.range()).isPresent())) {
                found.add(alone);
              }
            });
    return found;
  }

  private Answer answer(Incident incident, Dating dating) {
    List<Evidence> words = new ArrayList<>(words(dating));
    if (words.isEmpty()) {
      words.add(incident.mentions().get(0).evidence().get(0));
    }
    agreeing(incident, dating.range()).forEach(alone -> words.addAll(words(alone)));
    List<Evidence> evidence = answers.inTextOrder(words.stream());
    List<String> documents = evidence.stream().map(Evidence::document).distinct().toList();
    return new Answer(
        Days.words(dating.range()),
        Optional.empty(),
        Optional.of(dating),
        List.of(),
        evidence,
        supports.unnamed(documents));
  }

  private static List<Evidence> words(Dating dating) {
    return dating.derivation().stream().flatMap(step -> step.evidence().stream()).toList();
  }

  /** Returns what single reports leave of the days, where that is bounded and none is elsewhere. */
  private List<Dating> agreeing(Incident incident, TimeRange days) {
    return incident.mentions().stream()
        .map(mention -> mention.evidence().get(0).document())
        .distinct()
        .map(document -> file.when(incident, document))
        .filter(alone -> alone.range().earliest().isPresent() && alone.range().latest().isPresent())
        .filter(alone -> alone.range().intersect(days).filter(alone.range()::equals).isPresent())
        .toList();
  }

  private static Verdict verdict(List<Answer> found) {
    if (found.isEmpty()) {
      return Verdict.NOT_STATED;
    }
    if (found.size() > 1) {
      return Verdict.CONTESTED;
    }
    return found.get(0).support().documents().size() > 1
        ? Verdict.COMPATIBLE
        : Verdict.SINGLE_ORIGIN;
  }

  private String explain(
      Incident incident, List<Answer> found, List<TimeNetwork.Conflict> conflicts) {
    if (found.isEmpty()) {
      return "The reports do not bound the day.";
    }
    List<String> sentences = new ArrayList<>();
    if (found.size() > 1) {
      sentences.add("Best supported: %s.".formatted(found.get(0).value()));
    }
    if (!isStated(file, incident)) {
      sentences.add(
          "No report states the date; the days follow from what the reports say together.");
    } else {
      sentences.add("The reports state when it happened.");
    }
    file.network()
        .supported(TimePoint.incident(incident.id()))
        .ifPresent(s -> sentences.add("Hedged words support " + Days.words(s.range()) + "."));
    conflicts.forEach(conflict -> sentences.add(contradiction(conflict)));
    return String.join(" ", new LinkedHashSet<>(sentences));
  }

  private static String contradiction(TimeNetwork.Conflict conflict) {
    Map<String, Set<String>> byReport = new LinkedHashMap<>();
    for (TimeConstraint constraint : conflict.among()) {
      byReport
          .computeIfAbsent(StoryConstraints.document(constraint), id -> new LinkedHashSet<>())
          .addAll(quotes(constraint));
    }
    List<String> told = new ArrayList<>();
    byReport.forEach((document, quotes) -> told.add(told(document, quotes)));
    TimeConstraint aside = conflict.setAside();
    return "These cannot all hold: %s. Set aside: %s."
        .formatted(
            Words.list(told),
            told(StoryConstraints.document(aside), new LinkedHashSet<>(quotes(aside))));
  }

  /** Returns what a report says; without words, it is its metadata that say it. */
  private static String told(String document, Set<String> quotes) {
    return quotes.isEmpty()
        ? "the publication date of " + document
        : "%s (%s)".formatted(Words.list(quotes), document);
  }

  private static List<String> quotes(TimeConstraint constraint) {
    return constraint.evidence().stream()
        .map(words -> '"' + Words.line(words.quote()) + '"')
        .distinct()
        .toList();
  }

  private List<TimeNetwork.Conflict> conflictsAbout(Incident incident) {
    TimePoint point = TimePoint.incident(incident.id());
    return file.network().conflicts().stream()
        .filter(
            conflict ->
                conflict.among().stream()
                    .anyMatch(c -> c.from().equals(point) || c.to().equals(point)))
        .toList();
  }

  /**
   * Returns whether the words themselves put a background incident or the main one on the calendar.
   */
  static boolean isStated(CaseFile file, Incident incident) {
    TimePoint point = TimePoint.incident(incident.id());
    return file.constraints().stream()
        .filter(c -> c.to().equals(point) && c.strength() == TimeConstraint.Strength.HARD)
        .anyMatch(c -> c.yearless().isPresent() || isOnCalendar(c));
  }

  private static boolean isOnCalendar(TimeConstraint constraint) {
    return constraint.from().equals(TimePoint.EPOCH)
        && constraint.least().isPresent()
        && constraint.most().isPresent();
  }
}
