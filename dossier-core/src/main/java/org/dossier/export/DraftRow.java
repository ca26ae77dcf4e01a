package org.dossier.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A row of a codebook's table under its exact header; ids and judgements stay blank. */
final class DraftRow {

  private final Map<String, String> cells = new LinkedHashMap<>();

  private DraftRow(List<String> header) {
    header.forEach(column -> cells.put(column, ""));
  }

  /**
   * Fills a cell.
   *
   * @throws IllegalArgumentException if the codebook has no such column
   */
  DraftRow set(String column, String value) {
    if (!cells.containsKey(column)) {
      throw new IllegalArgumentException("no column " + column);
    }
    cells.put(column, value);
    return this;
  }

  DraftRow set(String column, int value) {
    return set(column, String.valueOf(value));
  }

  /** Writes a table of the incidents that a codebook lists, one row for every dossier. */
  static String table(List<Case> cases, String file, BiConsumer<Coded, DraftRow> fill) {
    List<String> header = Codes.lines(file);
    List<List<String>> rows = new ArrayList<>();
    for (Case told : cases) {
      Coded coded = new Coded(told);
      if (coded.isViolent()) {
        told.tally().carry(Part.INCIDENT, told.main().id());
        DraftRow row = new DraftRow(header);
        fill.accept(coded, row);
        rows.add(List.copyOf(row.cells.values()));
        int blank = (int) row.cells.values().stream().filter(String::isEmpty).count();
        told.tally()
            .lose(
                "columns", blank, header.size(), "left blank for a coder, no report settles them");
      } else {
        told.tally().lose("rows", 1, 1, "the codebook lists no " + told.main().type().label());
      }
    }
    return Csv.of(header, rows);
  }
}
