package org.dossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.link.Linker;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Measure;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Recorded;
import org.dossier.reconcile.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the plain policy records of reports, read from their text. */
class PlainPolicyTest {

  private static final Pipeline STANDARD = Pipeline.standard();
  private static final Pipeline GROUPED =
      new Pipeline(
          STANDARD.annotator(), STANDARD.extractor(), Linker.grouped(), STANDARD.reconciler());

  /** One day after the other; a double bar stands between reports. */
  private static Dossier dossier(String texts) {
    List<Document> reports = new ArrayList<>();
    for (String text : texts.split(" \\|\\| ", -1)) {
      reports.add(report("r" + reports.size(), LocalDate.of(2031, 4, 1 + reports.size()), text));
    }
    List<Dossier> dossiers = GROUPED.run(reports);
    assertThat(dossiers).hasSize(1);
    return dossiers.get(0);
  }

  private static Document report(String id, LocalDate day, String text) {
    return new Document(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Publication(
            Optional.of(day.atStartOfDay()), Publication.Basis.STATED, Optional.empty()),
        Provenance.of(id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A shooting in Tarn left one man dead and two others injured. ; 1 ; 2",
        "Five people were shot in Tarn. Two of them died. A shooting is rare there. ; 2 ; 3",
        "A 19-year-old man was shot in Tarn. Marlen Quist, 19, was pronounced dead. ; 1 ; blank",
        "A man and a two-year-old girl were killed in a shooting in Tarn. ; 2 ; blank",
        "A woman was shot in Tarn. She is in critical condition after the shooting. ; blank ; 1",
        "A shooting in Tarn. A clerk was shot. Another clerk was shot as she fled. ; blank ; 2",
        "Police in Tarn said the gunman killed his wife, then killed himself. ; 2 ; blank",
        "Police look into a fatal shooting in Tarn. ; 1 ; blank",
        "Shots hit a house in Tarn. Nobody was hurt in the shooting. ; blank ; blank",
        "Two men were wounded in a shooting in Tarn. || One man was killed and another man was"
            + " wounded in the shooting in Tarn. ; 1 ; 1",
        "A shooting in Tarn. A clerk was shot. || A clerk was shot dead in Tarn. It was the second"
            + " shooting. || A clerk was wounded in a shooting in Tarn. ; 1 ; 0",
        "A mother and her son were shot in Tarn. The child died after the shooting. ; 1 ; 1",
      })
  void recordsKilledAndInjured(String texts, String killed, String injured) {
    Dossier dossier = dossier(texts);
    assertThat(people(dossier, Measure.KILLED)).isEqualTo(killed);
    assertThat(people(dossier, Measure.INJURED)).isEqualTo(injured);
  }

  /** Returns the number, {@code blank} if the policy leaves the field blank. */
  private static String people(Dossier dossier, Measure measure) {
    Recorded recorded = dossier.recorded(measure).orElseThrow();
    assertThat(recorded.least()).isEqualTo(recorded.most());
    return recorded.least().isPresent() ? String.valueOf(recorded.least().getAsInt()) : "blank";
  }

  @Test
  void namesItsStatements() {
    Dossier dossier = dossier("A shooting in Tarn left one man dead and two others injured.");
    Recorded recorded = dossier.recorded(Measure.INJURED).orElseThrow();
    assertThat(recorded.policy()).isEqualTo("plain");
    assertThat(recorded.values())
        .singleElement()
        .satisfies(
            value -> {
              assertThat(value.statements())
                  .singleElement()
                  .matches(id -> dossier.times().containsKey(id), "a statement of the dossier");
              assertThat(value.reason()).isEqualTo("the only number told");
            });
  }

  @Test
  void recordsNoOtherMeasure() {
    Dossier dossier = dossier("A shooting in Tarn left one man dead.");
    assertThat(dossier.recorded(Measure.MISSING)).isEmpty();
  }

  @Test
  void recordsAStoryOnItsOwnAsInItsDossier() {
    Dossier dossier = dossier("A shooting in Tarn left one man dead and two others injured.");
    assertThat(Policy.plain().record(dossier.story()))
        .containsAll(dossier.recorded(Measure.KILLED).stream().toList());
  }
}
