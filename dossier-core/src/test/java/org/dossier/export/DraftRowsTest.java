package org.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draft rows under the exact headers of the codebooks, filled by their own policies. */
class DraftRowsTest {

  private static final String ATTACK =
      """
      At least 12 people were killed and 30 were injured when gunmen opened fire at a market in \
      Ostermoor on Friday, police said. The Grey Front claimed responsibility for the attack in a \
      video.""";

  @ParameterizedTest
  @CsvSource({"gtd, 135, eventid", "ucdp, 49, id", "acled, 31, event_id_cnty"})
  void theHeaderIsTheCodebooksAndIdsAreBlank(String format, int columns, String id) {
    Map<String, String> row = row(format, Told.by(ATTACK), Optional.empty());
    assertThat(row).hasSize(columns);
    assertThat(row.keySet().iterator().next()).isEqualTo(id);
    assertThat(row.get(id)).isEmpty();
  }

  @Test
  void gtdTakesWhatItsCodebookTakes() {
    Map<String, String> row = row("gtd", Told.by(ATTACK), Optional.empty());
    assertThat(row)
        .containsEntry("nkill", "12")
        .containsEntry("nwound", "30")
        .containsEntry("attacktype1", "2")
        .containsEntry("claimed", "1")
        .containsEntry("claimmode", "6");
    assertThat(row.get("gname")).contains("Grey Front");
  }

  @Test
  void theDayIsWrittenAsEachCodebookWritesIt() {
    Dossier market = Told.MARKET.get(0);
    assertThat(row("gtd", market, Optional.empty()))
        .containsEntry("iyear", "2031")
        .containsEntry("imonth", "4")
        .containsEntry("iday", "11");
    assertThat(row("ucdp", market, Optional.empty()))
        .containsEntry("date_start", "2031-04-11")
        .containsEntry("date_end", "2031-04-11")
        .containsEntry("date_prec", "1");
    assertThat(row("acled", market, Optional.empty())).containsEntry("time_precision", "1");
  }

  @Test
  void ucdpGivesARangeAndNoInjured() {
    Map<String, String> row = row("ucdp", Told.by(ATTACK), Optional.empty());
    assertThat(row)
        .containsEntry("low", "12")
        .containsEntry("best", "12")
        .containsEntry("high", "12");
    assertThat(row.keySet()).noneMatch(column -> column.contains("wound"));
  }

  @Test
  void acledRecordsNobodyDeadWhereNobodyIsSaidToBe() {
    String shots = "Gunmen attacked a market in Ostermoor on Friday, police said.";
    assertThat(row("acled", Told.by(shots), Optional.empty())).containsEntry("fatalities", "0");
    assertThat(row("gtd", Told.by(shots), Optional.empty())).containsEntry("nkill", "");
  }

  @Test
  void anAccidentIsNoRowOfACodebookOfViolence() {
    Export gtd = Export.named("gtd").orElseThrow();
    assertThat(table(gtd, Told.FERRY.get(0), Optional.empty())).hasSize(1);
    assertThat(gtd.export(Told.FERRY, ExportOptions.DISCREET).losses()).isNotEmpty();
  }

  @Test
  void anotherPolicyMayBeChosenAndIsNamed() {
    Map<String, String> row = row("gtd", Told.by(ATTACK), Optional.of("acled"));
    assertThat(row).containsEntry("nkill", "12");
    assertThat(row.get("addnotes")).containsIgnoringCase("acled");
  }

  private static Map<String, String> row(String format, Dossier dossier, Optional<String> policy) {
    List<List<String>> table = table(Export.named(format).orElseThrow(), dossier, policy);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < table.get(0).size(); i++) {
      row.put(table.get(0).get(i), table.get(1).get(i));
    }
    return row;
  }

  private static List<List<String>> table(Export format, Dossier dossier, Optional<String> policy) {
    ExportOptions options = new ExportOptions(false, false, policy);
    return parse(format.export(List.of(dossier), options).text());
  }

  /** Reads comma-separated values after RFC 4180. */
  private static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean escaped = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        cell.append(escaped ? "\"" : "");
        i += escaped ? 1 : 0;
        quoted = escaped == quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }
}
