package org.dossier.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.review.Cases.decisions;
import static org.dossier.review.Cases.incident;
import static org.dossier.review.Cases.key;
import static org.dossier.review.Cases.main;
import static org.dossier.review.Cases.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Act;
import org.dossier.model.Content;
import org.dossier.model.Correction;
import org.dossier.model.Count;
import org.dossier.model.Decision;
import org.dossier.model.Description;
import org.dossier.model.DocumentKey;
import org.dossier.model.Extraction;
import org.dossier.model.Measure;
import org.dossier.model.Occurrence;
import org.dossier.model.Passage;
import org.dossier.model.Proceeding;
import org.dossier.model.Rating;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.SourceKey;
import org.dossier.model.Speaker;
import org.dossier.model.TimeRange;
import org.dossier.model.Voice;
import org.dossier.model.Warning;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {

  private static final Extraction REPORT =
      TestReport.attackAt("wire", "Ostermoor")
          .background("raid on Vellin", TimeRange.year(2019))
          .killed(12)
          .text("the mayor 🔥")
          .build();

  private static final DocumentKey OTHER = new DocumentKey("herald", "ab".repeat(32));

  private static List<Act> acts() {
    Passage mayor = words(REPORT, "the mayor 🔥");
    Speaker speaker = new Speaker(mayor, Voice.Kind.OFFICIAL, Voice.Stance.DENYING);
    Correction all =
        Correction.NONE
            .count(Count.range(1, 2, "1 to 2"))
            .measure(Measure.MISSING)
            .words(mayor)
            .incident(incident(REPORT, 1))
            .attribution(List.of(speaker));
    List<Act> acts =
        new ArrayList<>(
            List.of(
                new Act.Accept(key(REPORT, 0)),
                new Act.Reject(key(REPORT, 0)),
                new Act.Correct(key(REPORT, 0), all),
                new Act.Correct(key(REPORT, 0), Correction.NONE.attribution(List.of())),
                new Act.Merge(List.of(main(REPORT), incident(REPORT, 1))),
                new Act.Split(List.of(List.of(main(REPORT)), List.of(incident(REPORT, 1)))),
                new Act.MarkCopy(DocumentKey.of(REPORT.document()), OTHER),
                new Act.MarkUnusable(OTHER),
                new Act.Rate(
                    new SourceKey("Gazette"), new Rating(Rating.Reliability.C, OptionalInt.of(3))),
                new Act.Note(OTHER),
                new Act.Note(main(REPORT)),
                new Act.Note(key(REPORT, 0)),
                new Act.Note(new SourceKey("Gazette")),
                new Act.Undo("d0")));
    for (Content content : contents(mayor)) {
      acts.add(new Act.Add(mayor, content, Optional.of(main(REPORT)), List.of(speaker)));
    }
    return acts;
  }

  private static List<Content> contents(Passage words) {
    return List.of(
        new Content.OfFigure(Measure.KILLED, Count.of(9, Count.Qualifier.UP_TO, "up to 9")),
        new Content.OfResponsibility(Responsibility.Type.CLAIM, Optional.of(words)),
        new Content.OfWarning(Warning.Type.TIP),
        new Content.OfResponse(Response.Type.ACTED),
        new Content.OfProceeding(Proceeding.Step.PLEA, Optional.empty()),
        new Content.OfOccurrence(Occurrence.Type.PROTEST),
        new Content.OfDescription(Description.Aspect.CAUSE),
        new Content.OfSpeech());
  }

  @Test
  void everyDecisionComesBackAsItWas() {
    List<Decision> all = decisions(acts().toArray(Act[]::new));
    assertThat(all)
        .extracting(decision -> decision.act().kind())
        .containsAll(Arrays.asList(Act.Kind.values()));
    Decisions.Read read = Decisions.read(Decisions.write(all));
    assertThat(read.problems()).isEmpty();
    assertThat(read.decisions()).isEqualTo(all);
  }

  @Test
  void aLineIsOneObject() {
    List<Decision> all = decisions(acts().toArray(Act[]::new));
    assertThat(Decisions.write(all).lines()).hasSize(all.size());
    assertThat(Decisions.write(decisions(new Act.Reject(key(REPORT, 0)))))
        .isEqualTo(
            """
            {"id":"d0","author":"R. Viewer","time":"2031-05-01T08:00:00Z","reason":"read again",\
            "act":"reject","statement":{"kind":"figure","what":"KILLED","value":"12..12",\
            "words":{"document":{"id":"wire"},"field":"text","start":48,"end":57,\
            "quote":"12 killed"}}}
            """);
  }

  @Test
  void blankLinesAndTheSameLineTwiceAreNoMistake() {
    String text = Decisions.write(decisions(new Act.Undo("x")));
    Decisions.Read read = Decisions.read(text + "\n" + text);
    assertThat(read.problems()).isEmpty();
    assertThat(read.decisions()).hasSize(1);
  }

  @Test
  void aMistakeCostsOneLineAndIsFound() {
    String good = Decisions.write(decisions(new Act.Undo("x")));
    Decisions.Read read = Decisions.read("{\n" + good + good.replace("\"x\"", "\"y\""));
    assertThat(read.decisions()).hasSize(1);
    assertThat(read.problems()).extracting(Decisions.Problem::line).containsExactly(1, 3);
    assertThat(read.problems().get(1).message()).isEqualTo("another decision has the id d0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|a decision needs \"id\"",
        "[]|a decision must be an object: []",
        "{\"id\":1}|id must be a text: 1",
        "{\"id\":\"a\",\"author\":\"b\",\"time\":\"today\"}|time must be like 2031-05-17T08:00:00Z: today",
        "{\"id\":\"a\",\"author\":\"b\",\"time\":\"2031-05-17T08:00:00Z\",\"act\":\"guess\"}|act must be one of ACCEPT, REJECT, CORRECT, ADD, MERGE, SPLIT, COPY, UNUSABLE, RATE, NOTE, UNDO: \"guess\"",
        "{\"id\":\"a\",\"author\":\"b\",\"time\":\"2031-05-17T08:00:00Z\",\"act\":\"merge\",\"incidents\":[{\"document\":{\"id\":\"\"}}]}|a document key needs an id",
        "{\"id\":\"a\",\"author\":\"b\",\"time\":\"2031-05-17T08:00:00Z\",\"act\":\"merge\",\"incidents\":[{}]}|incidents[0] needs \"document\""
      })
  void aMistakeIsTold(String line, String message) {
    assertThat(Decisions.read(line).problems()).containsExactly(new Decisions.Problem(1, message));
  }
}
