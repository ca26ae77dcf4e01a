package org.dossier.lab.gva;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Extraction;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.IncidentMention;
import org.dossier.model.Measure;

/** Simple ways to choose among the numbers read, one measure at a time; 0 where none is read. */
enum Baseline {
  /** The first number of the earliest report that states one. */
  FIRST {
    @Override
    int choose(List<List<Integer>> byReport) {
      return byReport.get(0).get(0);
    }
  },
  /** The first number of the latest report that states one. */
  LATEST {
    @Override
    int choose(List<List<Integer>> byReport) {
      return byReport.get(byReport.size() - 1).get(0);
    }
  },
  /** The highest number. */
  MAX {
    @Override
    int choose(List<List<Integer>> byReport) {
      return all(byReport).max(Integer::compare).orElse(0);
    }
  },
  /** The number stated most often; of equals the one stated first. */
  MAJORITY {
    @Override
    int choose(List<List<Integer>> byReport) {
      Map<Integer, Integer> votes = new HashMap<>();
      all(byReport).forEach(number -> votes.merge(number, 1, Integer::sum));
      int most = votes.values().stream().max(Integer::compare).orElse(0);
      return all(byReport).filter(n -> votes.getOrDefault(n, 0) == most).findFirst().orElse(0);
    }
  };

  /** Chooses one of the numbers; no list is empty. */
  abstract int choose(List<List<Integer>> byReport);

  /**
   * Returns the harm by this baseline.
   *
   * @param reports by (publication time, document id)
   */
  Harm of(List<Extraction> reports) {
    return new Harm(of(reports, Measure.KILLED), of(reports, Measure.INJURED));
  }

  private int of(List<Extraction> reports, Measure measure) {
    List<List<Integer>> byReport =
        reports.stream()
            .map(report -> numbers(report, measure))
            .filter(numbers -> !numbers.isEmpty())
            .toList();
    return byReport.isEmpty() ? 0 : choose(byReport);
  }

  private static List<Integer> numbers(Extraction report, Measure measure) {
    return report.statements().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(figure -> figure.measure() == measure && figure.count().isNumbered())
        .filter(figure -> figure.grounds().factuality() != Factuality.CERTAIN_NOT)
        .filter(figure -> isMain(report, figure))
        .map(figure -> figure.count().stated().orElse(0))
        .toList();
  }

  private static boolean isMain(Extraction report, Figure figure) {
    return report.incidents().stream()
        .filter(incident -> incident.role() == IncidentMention.Role.MAIN)
        .anyMatch(incident -> incident.id().equals(figure.grounds().incident()));
  }

  private static Stream<Integer> all(List<List<Integer>> byReport) {
    return byReport.stream().flatMap(List::stream);
  }
}
