package org.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dossier.export.LossReport.Loss;
import org.dossier.model.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format. */
class EveryExportTest {

  /** Everybody whom the examples name, by the part of the name that is used alone. */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\b(Valloway|Torvann|Hask|Brell|Lorne|Molde|Maskell|Arrenty|Verrin|Quill|Tosk|Odile"
              + "|Holmgate)\\b");

  private static final ExportOptions ALL = new ExportOptions(true, true, Optional.empty());

  static List<Export> formats() {
    return Export.all();
  }

  private static List<Dossier> both() {
    List<Dossier> both = new ArrayList<>(Told.MARKET);
    both.addAll(Told.FERRY);
    return both;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void namesNobodyUnlessAskedFor(Export format) {
    assertThat(format.export(both(), ExportOptions.DISCREET).text()).doesNotContainPattern(NAMES);
    ExportOptions quoting = new ExportOptions(false, true, Optional.empty());
    assertThat(format.export(both(), quoting).text()).doesNotContainPattern(NAMES);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void neverNamesAMinor(Export format) {
    Dossier dossier =
        Told.by(
            """
            Two people were killed in a bombing in Ostermoor on Friday, police said. \
            "We saw smoke," said Lena Marrow, 14. Marrow was detained on Saturday.""");
    assertThat(format.export(List.of(dossier), ALL).text()).doesNotContainIgnoringCase("marrow");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writesTheSwitchIntoTheExport(Export format) {
    assertThat(format.export(both(), ExportOptions.DISCREET).text().replace("\r\n ", ""))
        .containsIgnoringCase("left out");
    assertThat(format.export(both(), ALL).text().replace("\r\n ", ""))
        .containsPattern("(?i)adults\\s+(are )?named");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theOrderOfReportsChangesNothing(Export format) {
    assertThat(format.export(Told.backwards("castle-market"), ALL))
        .isEqualTo(format.export(Told.MARKET, ALL));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aNarrowerSwitchLosesNoLess(Export format) {
    List<Loss> all = format.export(Told.MARKET, ALL).losses().get(0).losses();
    List<Loss> discreet =
        format.export(Told.MARKET, ExportOptions.DISCREET).losses().get(0).losses();
    for (Loss loss : all) {
      assertThat(discreet)
          .filteredOn(other -> other.what().equals(loss.what()))
          .as(loss.toString())
          .allMatch(other -> other.lost() >= loss.lost() && other.of() == loss.of())
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void countsTheLossesOfEveryDossierApart(Export format) {
    List<LossReport> losses = format.export(both(), ExportOptions.DISCREET).losses();
    assertThat(losses).hasSize(2);
    assertThat(losses).allMatch(report -> !report.losses().isEmpty());
    assertThat(losses.get(0).losses()).isNotEqualTo(losses.get(1).losses());
    assertThat(losses.get(0).incident()).isEqualTo(Told.MARKET.get(0).story().main().id());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nothingGivesAnEmptyFileOfItsKind(Export format) {
    Exported empty = format.export(List.of(), ExportOptions.DISCREET);
    assertThat(empty.losses()).isEmpty();
  }
}
