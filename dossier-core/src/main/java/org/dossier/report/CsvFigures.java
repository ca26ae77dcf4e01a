package org.dossier.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.dossier.model.Attribution;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Incident;
import org.dossier.model.Ruling;
import org.dossier.model.TimeRange;
import org.dossier.model.Voice;

/** Figures as rows of a table; an absent value is an empty cell, offsets count code points. */
final class CsvFigures {

  static final List<String> HEADER =
      List.of(
          "incident id",
          "incident name",
          "role",
          "document",
          "outlet",
          "published",
          "measure",
          "least",
          "most",
          "qualifier",
          "words",
          "population",
          "subset",
          "perpetrators",
          "as of",
          "attribution",
          "origin",
          "start",
          "end",
          "quote",
          "decision",
          "read as");

  private CsvFigures() {}

  /** Returns a row for every figure of a dossier, in the order of its statements. */
  static List<List<String>> of(DossierIndex index) {
    return index.statements().stream()
        .filter(Figure.class::isInstance)
        .map(figure -> row(index, (Figure) figure))
        .toList();
  }

  private static List<String> row(DossierIndex index, Figure figure) {
    Incident incident = index.incidentOf(figure);
    Evidence said = figure.grounds().evidence();
    Document document = index.documentOf(said);
    Attribution attribution = figure.grounds().attribution();
    return List.of(
        incident.id(),
        incident.name(),
        incident.role().name(),
        document.id(),
        document.provenance().outlet().orElse(""),
        document.publication().time().map(time -> time.toLocalDate().toString()).orElse(""),
        figure.measure().name(),
        number(figure.count().least()),
        number(figure.count().most()),
        figure.count().qualifier().name(),
        figure.count().words(),
        figure.population().map(Evidence::quote).orElse(""),
        String.valueOf(figure.subset()),
        figure.perpetrators().name(),
        days(figure.asOf().range()),
        attribution.voices().stream().map(Voice::name).collect(Collectors.joining(" > ")),
        attribution.origin().map(Voice::name).orElse(""),
        String.valueOf(document.codePoints(said.field(), said.span().start())),
        String.valueOf(document.codePoints(said.field(), said.span().end())),
        said.quote(),
        index.decided(figure).map(it -> Decided.by(it.decision())).orElse(""),
        index.decided(figure).flatMap(Ruling::read).map(Decided::reading).orElse(""));
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
  }

  /** ISO 8601-2: a day, or two days with a slash, an open end as "..". */
  private static String days(TimeRange range) {
    if (range.equals(TimeRange.OPEN)) {
      return "";
    }
    String first = range.earliest().map(Object::toString).orElse("..");
    String last = range.latest().map(Object::toString).orElse("..");
    return Optional.of(first).filter(last::equals).orElse(first + "/" + last);
  }
}
