package org.dossier.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Dossier;

/** Comma-separated values after RFC 4180: a header, then one row per figure, ended by CRLF. */
final class CsvReport implements Report {

  private static final String LINE_END = "\r\n";

  @Override
  public String render(List<Dossier> dossiers) {
    Stream<List<String>> rows =
        dossiers.stream().map(DossierIndex::new).flatMap(index -> CsvFigures.of(index).stream());
    return Stream.concat(Stream.of(CsvFigures.HEADER), rows)
        .map(CsvReport::row)
        .collect(Collectors.joining());
  }

  /** Returns a row of cells, ended by CRLF. */
  static String row(List<String> cells) {
    return cells.stream().map(CsvReport::cell).collect(Collectors.joining(",", "", LINE_END));
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** Spreadsheets run a cell that begins so; OWASP, CSV injection. */
  private static boolean isFormula(String value) {
    return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
  }
}
