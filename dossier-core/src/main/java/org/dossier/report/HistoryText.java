package org.dossier.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Ruling;

/** What came of decisions, for a reader. */
final class HistoryText {

  private HistoryText() {}

  static String of(List<Ruling> rulings) {
    return rulings.isEmpty()
        ? "Nothing was decided.\n"
        : rulings.stream().map(HistoryText::of).collect(Collectors.joining());
  }

  private static String of(Ruling ruling) {
    String first = Decided.by(ruling.decision()) + Decided.reason(ruling.decision());
    String about = Decided.about(ruling.decision().act());
    return Stream.of(
            ruling.decision().id() + "  " + Visible.line(first),
            "  " + Visible.line(about),
            "  " + Visible.line(Decided.readings(ruling)),
            "  " + Visible.line(Decided.state(ruling)))
        .filter(line -> !line.isBlank())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
