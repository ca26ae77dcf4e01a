package org.dossier.pipeline;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Statement;

/** No text makes the stages fail, and every quote equals its span. */
class PipelineFuzzTest {

  private final Pipeline pipeline = Pipeline.standard();

  @FuzzTest(maxDuration = "60s")
  void neverThrowsAndNeverMisquotes(FuzzedDataProvider data) {
    Document document = Document.of("fuzz", data.consumeRemainingAsString());
    for (Dossier dossier : pipeline.run(List.of(document))) {
      for (Extraction report : dossier.story().reports()) {
        report.statements().forEach(statement -> check(report.document(), statement));
      }
    }
  }

  private static void check(Document document, Statement statement) {
    Evidence evidence = statement.grounds().evidence();
    if (!document.cut(evidence.field(), evidence.span()).equals(evidence.quote())) {
      throw new AssertionError(evidence);
    }
  }
}
