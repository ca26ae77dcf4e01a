package org.dossier.lab.figures;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.dossier.lab.gold.Place;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;

/** One line for each figure, labelled or read; places are the report and Unicode code points. */
final class Lines {

  private Lines() {}

  /** Returns a labelled figure: where it stands, what it counts, how many. */
  static String of(Row row) {
    return "%s %s %s".formatted(where(row.place()), row.measure(), ends(row.least(), row.most()));
  }

  /** Returns a figure read, and the rule that read it. */
  static String of(FigureScore score, Figure figure) {
    return "%s %s %s by %s"
        .formatted(
            where(place(score, figure.grounds().evidence())),
            figure.measure(),
            ends(figure.count().least(), figure.count().most()),
            figure.grounds().rule());
  }

  private static Place place(FigureScore score, Evidence words) {
    return score.labels().documents().stream()
        .filter(document -> document.id().equals(words.document()))
        .map(document -> new Place(document, words.field(), words.span()))
        .findFirst()
        .orElseThrow();
  }

  private static String where(Place place) {
    return "%s %s %s-%s"
        .formatted(
            place.document().id().substring(0, Math.min(8, place.document().id().length())),
            place.field().name().toLowerCase(Locale.ROOT),
            place.document().codePoints(place.field(), place.span().start()),
            place.document().codePoints(place.field(), place.span().end()));
  }

  private static String ends(OptionalInt least, OptionalInt most) {
    return end(least) + ".." + end(most);
  }

  private static String end(OptionalInt end) {
    return end.isPresent() ? Integer.toString(end.getAsInt()) : "";
  }

  /** Returns every error in the reports of an incident, each with the words around it. */
  static String errors(FigureScore score) {
    StringBuilder errors = new StringBuilder("\n" + score.labels().name() + "\n");
    score.missed().forEach(row -> errors.append("missed " + of(row) + around(row.place())));
    score
        .wrong()
        .forEach(
            figure ->
                errors.append(
                    "wrong  " + of(score, figure) + around(place(score, evidence(figure)))));
    for (FigureScore.Found pair : score.found()) {
      List<String> wrong = FigureErrors.of(score, pair);
      if (!wrong.isEmpty()) {
        errors.append("found  " + of(pair.row()) + " " + wrong + around(pair.row().place()));
      }
    }
    return errors.toString();
  }

  private static Evidence evidence(Figure figure) {
    return figure.grounds().evidence();
  }

  private static String around(Place place) {
    String words = place.document().textOf(place.field());
    int start = Math.max(0, place.span().start() - 70);
    int end = Math.min(words.length(), place.span().end() + 70);
    String around =
        words.substring(start, place.span().start())
            + "["
            + place.words()
            + "]"
            + words.substring(place.span().end(), end);
    return "\n         " + around.replace('\n', ' ') + "\n";
  }

  /** Returns the traps that are not held, in the labels' words. */
  static String of(TrapScore judged) {
    StringBuilder lines = new StringBuilder();
    for (TrapScore.Outcome outcome : judged.outcomes()) {
      if (outcome.state() != TrapScore.State.HELD) {
        lines.append(
            "%s %s (%s)\n         %s\n"
                .formatted(outcome.state(), outcome.number(), outcome.why(), outcome.words()));
      }
    }
    return lines.toString();
  }
}
