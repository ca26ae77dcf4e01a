package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.Recorded;
import org.dossier.model.Recorded.Value;

/** What each codebook would record of the main incident, with reasons and losing values. */
final class BriefRecorded {

  private BriefRecorded() {}

  static List<BriefBlock> of(DossierIndex index) {
    List<BriefBlock> blocks = new ArrayList<>();
    RecordedView.of(index.dossier())
        .forEach(
            recorded -> {
              blocks.add(heading(recorded));
              recorded.values().forEach(value -> blocks.add(value(value)));
              recorded.notes().forEach(note -> blocks.add(BriefText.plain(note).item(1)));
              RecordedView.losing(recorded).forEach((why, words) -> blocks.add(losing(why, words)));
            });
    return blocks;
  }

  private static BriefBlock heading(Recorded recorded) {
    return BriefText.strong(RecordedView.title(recorded))
        .and(", " + RecordedView.counts(recorded) + ": ")
        .value(RecordedView.fields(recorded))
        .and(RecordedView.status(recorded))
        .item(0);
  }

  private static BriefBlock value(Value value) {
    return BriefText.plain("%s: %s (%s)".formatted(value.field(), value.reason(), value.source()))
        .item(1);
  }

  private static BriefBlock losing(String why, List<String> words) {
    return BriefText.plain("not %s: %s".formatted(String.join(", ", words), why)).item(1);
  }

  /** Returns what the chosen policy records on a question of the first screen. */
  static Optional<BriefBlock> chosen(DossierIndex index, Question question) {
    Optional<Measure> measure =
        RecordedView.MEASURES.stream().filter(m -> Question.of(m) == question).findFirst();
    return measure
        .flatMap(index.dossier()::recorded)
        .map(
            recorded ->
                BriefText.plain("recorded under %s: ".formatted(RecordedView.title(recorded)))
                    .value(RecordedView.fields(recorded))
                    .and(RecordedView.status(recorded))
                    .item(1));
  }
}
