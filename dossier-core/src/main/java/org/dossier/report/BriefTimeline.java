package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Dating;
import org.dossier.model.Evidence;
import org.dossier.model.Question;
import org.dossier.model.TimelineEntry;

/** What happened when, and why we say so. */
final class BriefTimeline {

  private BriefTimeline() {}

  /** Returns every answer to "When?" with the steps that lead to it. */
  static List<BriefBlock> derivation(DossierIndex index) {
    List<BriefBlock> blocks = new ArrayList<>();
    index.dossier().findingsOf(index.main()).stream()
        .filter(finding -> finding.question() == Question.WHEN)
        .flatMap(finding -> finding.answers().stream())
        .flatMap(answer -> answer.time().stream())
        .forEach(
            dating -> {
              blocks.add(BriefText.strong(Wording.dating(dating)).item(0));
              blocks.addAll(steps(dating));
            });
    supported(index)
        .ifPresent(
            narrower -> {
              blocks.add(BriefText.plain("Probably ").value(Wording.dating(narrower)).item(0));
              blocks.addAll(steps(narrower));
            });
    return blocks;
  }

  /** Returns the narrower days that hedged words support for the main incident. */
  static Optional<Dating> supported(DossierIndex index) {
    return index.dossier().timeline().stream()
        .filter(entry -> entry.kind() == TimelineEntry.Kind.INCIDENT)
        .filter(entry -> entry.of().equals(index.main().id()))
        .flatMap(entry -> entry.supported().stream())
        .findFirst();
  }

  /** Returns one line for each entry; how the main date was found is told apart. */
  static List<BriefBlock> of(DossierIndex index) {
    return index.dossier().timeline().stream().map(BriefTimeline::line).toList();
  }

  private static BriefBlock line(TimelineEntry entry) {
    BriefText text = BriefText.strong(Wording.capitalised(Wording.dating(entry.hard())));
    entry.supported().ifPresent(s -> text.and(" (probably " + Wording.dating(s) + ")"));
    text.and(": ");
    if (entry.kind() == TimelineEntry.Kind.PUBLICATION) {
      return text.and(entry.what() + " ").source(entry.of()).item(0);
    }
    List<Evidence> first = entry.evidence().stream().limit(1).toList();
    boolean itsWords = first.stream().anyMatch(words -> words.quote().equals(entry.what()));
    text.and(itsWords ? "" : entry.what() + (first.isEmpty() ? "" : ": "));
    return text.quotes(first).item(0);
  }

  /** Returns the derivation of a date, one numbered step a line. */
  private static List<BriefBlock> steps(Dating dating) {
    List<BriefBlock> blocks = new ArrayList<>();
    for (Dating.Step step : dating.derivation()) {
      BriefText text = BriefText.plain(step.reason());
      text.and(step.evidence().isEmpty() ? "" : ": ").quotes(step.evidence());
      blocks.add(text.step(1, blocks.size() + 1));
    }
    return blocks;
  }
}
