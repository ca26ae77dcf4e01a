package org.dossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Statement;
import org.dossier.report.Report;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static final String[] PIECES = {
    "At least ",
    "12 ",
    "twelve ",
    "143",
    "1,500 ",
    "two dozen ",
    "people ",
    "children ",
    "police ",
    "were killed",
    "killed ",
    "injured ",
    "died ",
    "victims ",
    "said ",
    "denied ",
    "claimed ",
    "in ",
    "Ostermoor",
    "Vellin",
    "attack ",
    "on ",
    "3 May 2031",
    "March 7",
    "yesterday ",
    "2019 ",
    "a week ",
    "before ",
    "the ",
    "and ",
    "of ",
    "to ",
    ", ",
    ". ",
    ".\n\n",
    "\n",
    "“",
    "”",
    "\"",
    "'s ",
    "-",
    "(",
    ")",
    "🔥",
    "é",
    "\u00ad",
    "\u200b",
    "\t",
    "date 2031-05-17 ",
    "%",
    "I",
    "İ",
    "\ud83d"
  };

  private final Pipeline pipeline = Pipeline.standard();

  @Test
  void anyTextCanBeReadAndEveryQuoteEqualsItsSpan() {
    Random random = new Random(21);
    for (int round = 0; round < 1_500; round++) {
      Document document = Document.of("any", text(random));
      Extraction report = pipeline.extract(document);
      assertThat(report.statements())
          .as(document.text())
          .allSatisfy(statement -> assertQuoted(document, statement));
      pipeline.combine(List.of(report));
    }
  }

  private static void assertQuoted(Document document, Statement statement) {
    Evidence evidence = statement.grounds().evidence();
    assertThat(document.cut(evidence.field(), evidence.span())).isEqualTo(evidence.quote());
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    Random random = new Random(22);
    for (int round = 0; round < 60; round++) {
      List<Document> documents =
          IntStream.range(0, 5).mapToObj(i -> Document.of("d" + i, text(random))).toList();
      String expected = json(documents);
      List<Document> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, random);
      assertThat(json(shuffled)).isEqualTo(expected);
    }
  }

  private String json(List<Document> documents) {
    List<Dossier> dossiers = pipeline.run(documents);
    return Report.json().render(dossiers);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int piece = random.nextInt(60); piece >= 0; piece--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
