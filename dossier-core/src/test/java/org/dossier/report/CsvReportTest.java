package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dossier.Golden;
import org.junit.jupiter.api.Test;

class CsvReportTest {

  private final String csv = Report.csv().render(Fixtures.dossiers());

  @Test
  void isTheGoldenFile() {
    Golden.assertMatches("report/figures.csv", csv.replace("\r\n", "\n"));
  }

  @Test
  void hasAHeaderEvenForNothing() {
    assertThat(Report.csv().render(List.of()))
        .startsWith("incident id,incident name,role,document,outlet,published,measure,")
        .endsWith(",start,end,quote,decision,read as\r\n");
  }

  @Test
  void endsEveryRowByCarriageReturnAndLineFeed() {
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(csv).endsWith("\r\n");
  }

  @Test
  void hasAsManyCellsInEveryRowAsInTheHeader() {
    List<List<String>> rows = parse(csv);
    assertThat(rows).hasSize(15).allSatisfy(row -> assertThat(row).hasSize(22));
  }

  @Test
  void neutralisesFormulas() {
    assertThat(parse(csv))
        .allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*")));
    assertThat(csv).contains("\"'=HYPERLINK(\"\"http://evil.example\"\") up to 40 people died\"");
  }

  @Test
  void keepsNumbersPlain() {
    assertThat(parse(csv).get(1)).contains("31", "at least 31", "2021-05-13", "70", "96");
  }

  /** Reads RFC 4180: quoted cells may hold separators, doubled quotation marks are one. */
  private static List<List<String>> parse(String csv) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
        if (doubled) {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        rows.get(rows.size() - 1).add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(new ArrayList<>());
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    rows.remove(rows.size() - 1);
    return rows;
  }
}
