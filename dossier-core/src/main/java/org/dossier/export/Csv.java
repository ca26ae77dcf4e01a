package org.dossier.export;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values after RFC 4180: a header, then the rows, ended by CRLF. */
final class Csv {

  private static final String LINE_END = "\r\n";

  private Csv() {}

  static String of(List<String> header, Collection<List<String>> rows) {
    return row(header) + rows.stream().map(Csv::row).collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** Spreadsheets run a cell that begins so, numbers apart; OWASP, CSV injection. */
  private static boolean isFormula(String value) {
    return !value.isEmpty()
        && "=+-@\t\r".indexOf(value.charAt(0)) >= 0
        && !value.matches("-\\d{1,9}");
  }
}
