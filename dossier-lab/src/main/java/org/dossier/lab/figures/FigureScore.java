package org.dossier.lab.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.lab.gold.Expected;
import org.dossier.lab.gold.Matching;
import org.dossier.model.Figure;
import org.dossier.pipeline.Pipeline;

/**
 * The figures read in the reports of one incident, beside the labels.
 *
 * <p>Strict: a labelled figure is found by a reading of the same report and measure, with the same
 * least and most, whose words overlap. One reading finds one figure.
 *
 * @param labels the labels
 * @param readings what was read
 * @param matching which reading found which label
 */
record FigureScore(Labels labels, Readings readings, Matching<Figure> matching) {

  /** A labelled figure and the reading that found it. */
  record Found(Row row, Figure figure) {}

  static FigureScore of(Labels labels, Pipeline pipeline) {
    Readings readings = Readings.of(labels.documents(), pipeline);
    List<Expected<Figure>> expected = labels.rows().stream().map(FigureScore::expected).toList();
    return new FigureScore(
        labels,
        readings,
        new Matching<>(
            expected, readings.figures(), figure -> List.of(figure.grounds().evidence())));
  }

  private static Expected<Figure> expected(Row row) {
    return new Expected<>(
        "", List.of(row.place()), row.optional(), row::isStatedBy, figure -> List.of());
  }

  /** Returns the figures that had to be found and were. */
  List<Found> found() {
    return pairs().filter(pair -> !pair.row.optional()).toList();
  }

  private Stream<Found> pairs() {
    List<Expected<Figure>> rows = matching.rows();
    return IntStream.range(0, rows.size())
        .mapToObj(i -> pair(labels.rows().get(i), matching.foundBy(rows.get(i))))
        .flatMap(Optional::stream);
  }

  private static Optional<Found> pair(Row row, Optional<Figure> figure) {
    return figure.map(reading -> new Found(row, reading));
  }

  /** Returns the figures that had to be found and were not. */
  List<Row> missed() {
    return IntStream.range(0, labels.rows().size())
        .filter(i -> matching.foundBy(matching.rows().get(i)).isEmpty())
        .mapToObj(labels.rows()::get)
        .filter(row -> !row.optional())
        .toList();
  }

  /** Returns the readings that found nothing. */
  List<Figure> wrong() {
    return Stream.concat(matching.beside().stream(), matching.spurious().stream()).toList();
  }

  Tally tally() {
    List<Found> found = found();
    return new Tally(
        labels.documents().size(),
        found.size(),
        missed().size(),
        wrong().size(),
        count(found, pair -> readings.role(pair.figure) == pair.row.role()),
        count(found, FigureScore::isVoiced),
        count(found, pair -> !pair.row.voices().isEmpty()),
        count(found, pair -> !pair.row.voices().isEmpty() && isVoiced(pair)),
        count(found, pair -> pair.figure.subset() == pair.row.subset()));
  }

  static boolean isVoiced(Found pair) {
    return Voicing.agrees(pair.row.voices(), pair.figure.grounds().attribution());
  }

  private static int count(List<Found> found, Predicate<Found> right) {
    return (int) found.stream().filter(right).count();
  }
}
