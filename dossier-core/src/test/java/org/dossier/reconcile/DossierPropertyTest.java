package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.testing.TestReport.attackAt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dossier.link.Linker;
import org.dossier.model.Answer;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Figure.Trend;
import org.dossier.model.Finding;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.Responsibility;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimeRange;
import org.dossier.model.Verdict;
import org.dossier.model.Voice;
import org.dossier.testing.Pick;
import org.dossier.testing.TestReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any dossier, on reports made up at random from a seed. */
class DossierPropertyTest {

  private static final int RUNS = 40;
  private static final String[] NAMES = {
    "police", "Ostrel hospital", "Grey Front", "Peruvian envoy"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfReportsAndASecondRunChangeNothing(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      List<Extraction> reports = reports(random);
      List<Dossier> expected = dossiers(reports);
      assertThat(dossiers(reports)).isEqualTo(expected);
      Collections.shuffle(reports, random);
      assertThat(dossiers(reports)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void everyAnswerHasEvidenceThatItsReportHolds(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      for (Dossier dossier : dossiers(reports(random))) {
        CaseFile file = new CaseFile(dossier.story());
        Set<String> ids = new HashSet<>();
        file.statements().forEach(statement -> ids.add(statement.grounds().id()));
        assertThat(dossier.times().keySet()).containsAll(ids);
        for (Finding finding : dossier.findings()) {
          assertThat(finding.explanation()).endsWith(".");
          for (Answer answer : finding.answers()) {
            assertThat(answer.evidence()).isNotEmpty();
            assertThat(answer.support().documents()).isNotEmpty();
            assertThat(answer.support().reason()).isNotBlank().doesNotEndWith(".");
            assertThat(ids).containsAll(answer.statements());
            answer
                .evidence()
                .forEach(
                    e ->
                        assertThat(file.document(e.document()).cut(e.field(), e.span()))
                            .isEqualTo(e.quote()));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void aFurtherFigureNeverRemovesAnAnswer(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      long same = random.nextLong();
      List<Extraction> before = reports(new Random(same));
      List<Extraction> after = reports(new Random(same));
      TestReport another = attackAt("z", "Ostrel Hall");
      another.figure(Measure.KILLED, random.nextInt(30), Pick.one(random, Qualifier.values()));
      after.add(another.build());
      assertThat(killed(dossiers(after))).containsAll(killed(dossiers(before)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11, 12})
  void agreementAsksForTwoIndependentOrigins(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      dossiers(reports(random)).stream()
          .flatMap(dossier -> dossier.findings().stream())
          .filter(finding -> finding.verdict() == Verdict.AGREED)
          .forEach(
              finding ->
                  assertThat(finding.answers())
                      .anyMatch(answer -> answer.support().independent() > 1));
    }
  }

  private static Set<String> killed(List<Dossier> dossiers) {
    Set<String> values = new HashSet<>();
    for (Dossier dossier : dossiers) {
      for (Finding finding : dossier.findingsOf(dossier.story().main())) {
        if (finding.question() == Question.KILLED) {
          finding.answers().forEach(answer -> values.add(answer.value()));
        }
      }
    }
    return values;
  }

  private static List<Dossier> dossiers(List<Extraction> reports) {
    return Linker.standard().link(reports).stream().map(Reconciler.standard()::reconcile).toList();
  }

  private static List<Extraction> reports(Random random) {
    List<Extraction> reports = new ArrayList<>();
    int many = 1 + random.nextInt(5);
    for (int i = 0; i < many; i++) {
      reports.add(report("r" + i, random).build());
    }
    return reports;
  }

  private static TestReport report(String id, Random random) {
    TestReport report = attackAt(id, "Ostrel Hall");
    switch (random.nextInt(3)) {
      case 0 -> report.on("2031-05-0" + (1 + random.nextInt(9)));
      case 1 -> report.carrying("2031-05-0" + (1 + random.nextInt(9)));
      default -> report.narrated(report.moment(0));
    }
    if (random.nextBoolean()) {
      report.daysAgo(random.nextInt(3));
    }
    report.background("Marrow bombing", TimeRange.year(2010 + random.nextInt(3)), "Marrow");
    for (int i = 0; i < random.nextInt(4); i++) {
      report.figure(
          random.nextInt(2),
          Pick.one(random, Measure.values()),
          TestReport.count(random.nextInt(30), Pick.one(random, Qualifier.values())),
          Pick.one(random, Trend.values()),
          voices(report, random));
    }
    report.responsibility(
        Pick.one(random, Responsibility.Type.values()),
        "words on it",
        Optional.empty(),
        voices(report, random));
    return report.constraint(
        TimeConstraint.within(
            report.lastStatement(),
            TimeRange.from(LocalDate.of(2031, 5, 1 + random.nextInt(9))),
            random.nextBoolean() ? Strength.HARD : Strength.SOFT,
            "not before then"));
  }

  private static Voice[] voices(TestReport report, Random random) {
    return random.nextBoolean()
        ? new Voice[0]
        : new Voice[] {
          report.voice(Pick.one(random, NAMES), Pick.one(random, Voice.Kind.values()))
        };
  }
}
