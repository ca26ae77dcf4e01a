package org.dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Sentence;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report is of the day its own dateline names, whatever day a metadata field gives. */
class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "crawled months later | 2031-08-30 | LENHAVEN, March 4 (Courier) -- A dam broke. | DATELINE 2031-03-04 over 2031-08-30 <March 4>",
        "crawled next year | 2032-01-09 | PORT OSTER, Nov. 30 -- A dam broke. | DATELINE 2031-11-30 over 2032-01-09 <Nov. 30>",
        "filed the day before | 2031-03-05 | LENHAVEN, Kelm., March 4 (Courier) - A dam broke. | STATED 2031-03-05",
        "the page was begun long before | 2031-02-27 | LENHAVEN, March 4, 2031 (Courier) -- A dam broke. | DATELINE 2031-03-04 over 2031-02-27 <March 4, 2031>",
        "a year of its own | 2031-08-30 | OSTER, Dec. 30, 2029 -- A dam broke. | DATELINE 2029-12-30 over 2031-08-30 <Dec. 30, 2029>",
        "no metadata, a year of its own | | OSTER, Dec. 30, 2029 -- A dam broke. | DATELINE 2029-12-30 <Dec. 30, 2029>",
        "no metadata, no year | | LENHAVEN, March 4 (Courier) -- A dam broke. | UNKNOWN",
        "the same day | 2031-03-04 | LENHAVEN, March 4 (Courier) -- A dam broke. | STATED 2031-03-04",
        "no day in it | 2031-08-30 | LENHAVEN (Courier) -- A dam broke on March 4. | STATED 2031-08-30",
        "prose that begins with a month | 2031-08-30 | March 4 was a day of floods -- a dam broke. | STATED 2031-08-30",
        "a day that does not exist | 2031-08-30 | LENHAVEN, February 31 -- A dam broke. | STATED 2031-08-30",
      })
  void countsBeforeMetadata(String what, String day, String text, String expected) {
    Publication given =
        day == null
            ? Publication.UNKNOWN
            : new Publication(
                Optional.of(LocalDate.parse(day).atStartOfDay()),
                Publication.Basis.STATED,
                Optional.empty());
    Document report =
        new Document(
            "report",
            text,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            given,
            Provenance.of("report"));
    Publication dated = Cases.ANNOTATOR.annotate(report).document().publication();
    assertThat(show(dated)).as(what).isEqualTo(expected);
  }

  @Test
  void whatIsCountedFromTheDatelineIsSoThoughThePaperIsOfTheNextDay() {
    Document printed =
        new Document(
            "report",
            "LENHAVEN, March 4 (Courier) -- A dam broke yesterday.",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new Publication(
                Optional.of(LocalDate.of(2031, 3, 5).atStartOfDay()),
                Publication.Basis.STATED,
                Optional.empty()),
            Provenance.of("report"));
    Sentence sentence = Cases.ANNOTATOR.annotate(printed).sentences().get(0);
    TimeMention yesterday = sentence.times().get(sentence.times().size() - 1);
    assertThat(yesterday.value().daysIn(LocalDate.of(2031, 3, 5)))
        .contains(TimeRange.day(LocalDate.of(2031, 3, 3)));
    assertThat(sentence.timexes().get(1).value()).isEqualTo("2031-03-03");
  }

  private static String show(Publication publication) {
    return publication.basis()
        + publication.date().map(day -> " " + day).orElse("")
        + publication.recorded().map(time -> " over " + time.toLocalDate()).orElse("")
        + publication.words().map(words -> " <" + words.quote() + ">").orElse("");
  }
}
