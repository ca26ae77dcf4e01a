package org.dossier.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.model.Dossier;
import org.dossier.model.Figure;
import org.dossier.model.IncidentMention;
import org.dossier.model.Measure;
import org.dossier.model.Recorded;
import org.dossier.model.Story;

/** The plain policy, see {@link Policy#plain()}. */
final class PlainPolicy implements Policy {

  private static final String NAME = "plain";

  private final PersonWords words = PersonWords.standard();

  @Override
  public Recorded record(Dossier dossier, Measure measure) {
    if (measure != Measure.KILLED && measure != Measure.INJURED) {
      throw new IllegalArgumentException("the plain policy does not record " + measure);
    }
    Story story = dossier.story();
    List<ReportTally.Value> told =
        tallies(story).stream()
            .filter(ReportTally::tellsHarm)
            .map(tally -> measure == Measure.KILLED ? tally.killed() : tally.injured())
            .toList();
    if (told.isEmpty()) {
      return new Recorded(
          NAME, story.main().id(), measure, 0, List.of(), "no report tells of anybody harmed");
    }
    int value = mostTold(told);
    List<ReportTally.Value> same = told.stream().filter(one -> one.number() == value).toList();
    return new Recorded(
        NAME,
        story.main().id(),
        measure,
        value,
        same.stream().flatMap(one -> one.statements().stream()).distinct().toList(),
        "told by %s of %s reports that tell of harm".formatted(same.size(), told.size()));
  }

  /** Returns the number that most reports tell; of equals the one told last. */
  private static int mostTold(List<ReportTally.Value> told) {
    Map<Integer, Integer> votes = new HashMap<>();
    told.forEach(one -> votes.merge(one.number(), 1, Integer::sum));
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    return told.stream()
        .map(ReportTally.Value::number)
        .filter(number -> votes.getOrDefault(number, 0) == most)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private List<ReportTally> tallies(Story story) {
    Set<String> mentions =
        story.main().mentions().stream()
            .map(IncidentMention::id)
            .collect(Collectors.toCollection(HashSet::new));
    return story.reports().stream()
        .map(
            report ->
                ReportTally.of(
                    report.document(),
                    report.statements().stream()
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .filter(figure -> mentions.contains(figure.grounds().incident()))
                        .sorted(Comparator.comparing(figure -> figure.grounds().evidence()))
                        .toList(),
                    words))
        .toList();
  }
}
