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
    List<ReportTally> told = tallies(story).stream().filter(ReportTally::tellsHarm).toList();
    if (told.isEmpty()) {
      return new Recorded(
          NAME, story.main().id(), measure, 0, List.of(), "no report tells of anybody harmed");
    }
    List<ReportTally.Value> dead = killed(told);
    int died = mostTold(dead);
    List<ReportTally.Value> votes = measure == Measure.KILLED ? dead : injured(told, died);
    int value = measure == Measure.KILLED ? died : mostTold(votes);
    List<ReportTally.Value> same = votes.stream().filter(one -> one.number() == value).toList();
    return new Recorded(
        NAME,
        story.main().id(),
        measure,
        value,
        same.stream().flatMap(one -> one.statements().stream()).distinct().toList(),
        "told by %s of %s reports that tell of harm".formatted(same.size(), told.size()));
  }

  /** A report that tells of no death may be early: only those vote that tell of one. */
  private static List<ReportTally.Value> killed(List<ReportTally> told) {
    List<ReportTally.Value> all = told.stream().map(ReportTally::killed).toList();
    List<ReportTally.Value> some = all.stream().filter(value -> value.number() > 0).toList();
    return some.isEmpty() ? all : some;
  }

  /**
   * Who counts knows better than who speaks of one person after the other; who knew of fewer deaths
   * still counts the others among the hurt.
   */
  private static List<ReportTally.Value> injured(List<ReportTally> told, int died) {
    List<ReportTally> counting =
        told.stream().filter(t -> t.injured().number() > 0 && t.injured().counted()).toList();
    return (counting.isEmpty() ? told : counting)
        .stream().map(t -> t.injured().less(Math.max(0, died - t.killed().number()))).toList();
  }

  /** Returns the number that most reports tell; of equals the lowest. */
  private static int mostTold(List<ReportTally.Value> votes) {
    Map<Integer, Integer> counts = new HashMap<>();
    votes.forEach(one -> counts.merge(one.number(), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    return votes.stream()
        .mapToInt(ReportTally.Value::number)
        .filter(number -> counts.getOrDefault(number, 0) == most)
        .min()
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
