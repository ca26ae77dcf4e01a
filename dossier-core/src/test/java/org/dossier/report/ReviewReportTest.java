package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dossier.link.Linker;
import org.dossier.model.Act;
import org.dossier.model.Correction;
import org.dossier.model.Count;
import org.dossier.model.Decision;
import org.dossier.model.DocumentKey;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Ruling;
import org.dossier.model.StatementKey;
import org.dossier.reconcile.Reconciler;
import org.dossier.review.Review;
import org.dossier.review.Reviewed;
import org.dossier.testing.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form tells who decided what, when and why, with what was read beside it. */
class ReviewReportTest {

  private static final Extraction WIRE =
      TestReport.attackAt("wire", "Ostermoor").killed(12).killed(3).build();

  /** The forms, for readers and for programs. */
  enum Form {
    TERMINAL,
    MARKDOWN,
    HTML,
    JSON,
    CSV;

    String render(List<Dossier> dossiers) {
      Report report =
          switch (this) {
            case TERMINAL -> Report.terminal(200, false);
            case MARKDOWN -> Report.markdown();
            case HTML -> Report.html();
            case JSON -> Report.json();
            case CSV -> Report.csv();
          };
      return report.render(dossiers);
    }
  }

  private static StatementKey key(int number) {
    return StatementKey.of(WIRE.document(), WIRE.statements().get(number));
  }

  private static Decision decision(int number, String author, Act act) {
    Instant time = Instant.parse("2031-05-01T08:00:00Z").plusSeconds(60L * number);
    return new Decision("d" + number, author, time, "counted twice", act);
  }

  private static Reviewed reviewed() {
    Correction fifteen = Correction.NONE.count(Count.exact(15, "15"));
    return Review.standard()
        .apply(
            List.of(WIRE),
            List.of(
                decision(1, "Ada Corr", new Act.Correct(key(0), fifteen)),
                decision(2, "Rex Jett", new Act.Reject(key(1))),
                decision(3, "Una Dew", new Act.Note(new DocumentKey("nowhere", "")))));
  }

  private static List<Dossier> dossiers() {
    Reviewed reviewed = reviewed();
    return reviewed.shownIn(
        Linker.standard().link(reviewed.reports(), reviewed.ties()).stream()
            .map(Reconciler.standard()::reconcile)
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void aCorrectedFigureTellsWhoCorrectedItAndWhatWasRead(Form form) {
    String text = form.render(dossiers()).replaceAll("\\s+", " ");
    assertThat(text).contains("Ada Corr").containsPattern("2031-05-01[ T]08:01");
    assertThat(text).containsPattern("15 killed|\"15\\.\\.15\"|,15,15,");
    assertThat(text).containsPattern("12 killed");
  }

  @ParameterizedTest
  @EnumSource(
      value = Form.class,
      names = {"CSV"},
      mode = EnumSource.Mode.EXCLUDE)
  void aRejectedFigureIsListedAsRejected(Form form) {
    String text = form.render(dossiers()).replaceAll("\\s+", " ");
    assertThat(text).contains("Rex Jett").contains("counted twice");
    assertThat(text).containsPattern("rejected by|\"act\": ?\"REJECT\"");
  }

  @Test
  void aTableHasARowForWhatStands() {
    assertThat(Report.csv().render(dossiers()).lines()).hasSize(2);
  }

  @Test
  void whatIsElsewhereIsCounted() {
    assertThat(Report.markdown().render(dossiers())).contains("1 decision about what is not here");
    assertThat(Report.html().render(dossiers())).contains("1 decision about what is not here");
  }

  @Test
  void aDossierNobodyReviewedHasNoSuchPart() {
    List<Dossier> plain = dossiers().stream().map(it -> it.reviewed(List.of())).toList();
    assertThat(Report.markdown().render(plain)).doesNotContain("reviewers decided");
    assertThat(Report.html().render(plain)).doesNotContain("reviewers decided");
  }

  @Test
  void theHistoryTellsAll() {
    List<Ruling> rulings = reviewed().rulings();
    assertThat(Report.history(rulings).lines()).hasSize(4);
    assertThat(Report.historyText(rulings))
        .contains("corrected by Ada Corr, 2031-05-01 08:01 UTC: counted twice")
        .contains("now 15 killed")
        .contains("about what is not here");
    assertThat(Report.historyText(List.of())).isEqualTo("Nothing was decided.\n");
  }
}
