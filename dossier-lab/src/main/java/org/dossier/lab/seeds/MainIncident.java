package org.dossier.lab.seeds;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Answer;
import org.dossier.model.Comparison;
import org.dossier.model.Dossier;
import org.dossier.model.Finding;
import org.dossier.model.Question;
import org.dossier.model.Statement;
import org.dossier.model.TimelineEntry;

/**
 * What the dossier answers about the incident that the reports are about.
 *
 * @param dossier the dossier
 */
record MainIncident(Dossier dossier) {

  /** Returns the finding to a question; empty if it was not asked. */
  Optional<Finding> finding(Question question) {
    return dossier.findingsOf(dossier.story().main()).stream()
        .filter(finding -> finding.question() == question)
        .findFirst();
  }

  /** Returns the answers to a question. */
  List<Answer> answers(Question question) {
    return finding(question).map(Finding::answers).orElse(List.of());
  }

  /** Returns the answers that state a number. */
  List<Answer> answers(Question question, int number) {
    return answers(question).stream()
        .filter(answer -> answer.count().filter(c -> c.stated().orElse(-1) == number).isPresent())
        .toList();
  }

  /** Returns the line of the timeline that dates the incident. */
  Optional<TimelineEntry> dated() {
    String id = dossier.story().main().id();
    return dossier.timeline().stream()
        .filter(entry -> entry.kind() == TimelineEntry.Kind.INCIDENT && entry.of().equals(id))
        .findFirst();
  }

  /** Returns how statements of one group stand to statements of another, either way round. */
  List<Comparison> comparisons(
      Collection<? extends Statement> some, Collection<? extends Statement> others) {
    return dossier.comparisons().stream()
        .filter(c -> isBetween(c, some, others) || isBetween(c, others, some))
        .toList();
  }

  private static boolean isBetween(
      Comparison comparison,
      Collection<? extends Statement> first,
      Collection<? extends Statement> second) {
    return first.stream().anyMatch(s -> s.grounds().id().equals(comparison.first()))
        && second.stream().anyMatch(s -> s.grounds().id().equals(comparison.second()));
  }
}
