package org.dossier.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Decision;
import org.dossier.model.Ruling;

/** What came of decisions as rows of a table. */
final class CsvHistory {

  private static final List<String> HEADER =
      List.of(
          "id", "time", "author", "act", "about", "reason", "state", "explanation", "read", "now");

  private CsvHistory() {}

  static String of(List<Ruling> rulings) {
    return Stream.concat(Stream.of(HEADER), rulings.stream().map(CsvHistory::row))
        .map(CsvReport::row)
        .collect(Collectors.joining());
  }

  private static List<String> row(Ruling ruling) {
    Decision decision = ruling.decision();
    return List.of(
        decision.id(),
        decision.time().toString(),
        decision.author(),
        decision.act().kind().name(),
        Decided.about(decision.act()),
        decision.reason(),
        ruling.state().name(),
        ruling.reason(),
        ruling.read().map(Decided::reading).orElse(""),
        ruling.decided().map(Decided::reading).orElse(""));
  }
}
