package org.dossier.lab.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dossier.annotate.Annotator;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.read.Reader;
import org.junit.jupiter.api.Test;

final class LabelledDaysTest {

  private static final String REPORT =
      """
      {"id": "one", "text": "The mill burned on Sunday at 6.10am. Nobody saw it fall.", \
      "date_publish": "2021-03-10"}
      """;
  private static final String ROWS =
      """
      [{"doc": "one", "date_or_interval": "2021-03-07", "span": {"start": 16, "end": 25, "exact": "on Sunday"}},
       {"doc": "one", "date_or_interval": "2021-03-07T06:10", "span": {"start": 26, "end": 35, "exact": "at 6.10am"}},
       {"doc": "one", "date_or_interval": "2021-03-06", "span": {"start": 37, "end": 43, "exact": "Nobody"}},
       {"doc": "one", "date_or_interval": "unknown", "span": {"start": 37, "end": 43, "exact": "Nobody"}},
       {"doc": "two", "date_or_interval": "2021-03-06", "span": {"start": 0, "end": 1, "exact": "x"}}]
      """;

  private static LabelledDays score() throws IOException {
    Document report =
        Reader.standard()
            .read("one.json", REPORT.getBytes(StandardCharsets.UTF_8))
            .documents()
            .get(0);
    AnnotatedDocument read = Annotator.english().annotate(report);
    JsonNode rows = new ObjectMapper().readTree(ROWS);
    return LabelledDays.of("mill", rows, Map.of("one", read));
  }

  @Test
  void countsDaysBoundsAndHoursOfLabelsInReportsAtHand() throws IOException {
    assertThat(score())
        .isEqualTo(
            new LabelledDays(
                "mill", 3, 2, 2, 1, 1, 1, List.of("no bounds\tat 6.10am", "not read\tNobody")));
  }

  @Test
  void givesTheSamePageAndQuotesNothing() throws IOException {
    TimelinePage page = new TimelinePage(List.of(score()));
    assertThat(page.markdown()).contains("| mill | 3 | 2 | 2 | 1 | 1 | 1 |").doesNotContain("6.10");
    assertThat(page.terminal()).contains("not read\tNobody");
  }
}
