package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.dossier.model.Comparison;
import org.dossier.model.Dossier;
import org.dossier.model.Finding;
import org.dossier.model.Statement;
import org.dossier.model.Verdict;
import org.junit.jupiter.api.Test;

/** Guards what the rendering tests rest on: a fixture that shows everything there is to show. */
class FixturesTest {

  private final Dossier market = Fixtures.market();

  @Test
  void hasEveryKindOfStatement() {
    List<Statement.Kind> kinds =
        market.story().reports().stream()
            .flatMap(report -> report.statements().stream())
            .map(Statement::kind)
            .toList();
    assertThat(kinds).containsAll(EnumSet.allOf(Statement.Kind.class));
  }

  @Test
  void hasEveryVerdictAndRelation() {
    assertThat(market.findings())
        .extracting(Finding::verdict)
        .containsAll(EnumSet.allOf(Verdict.class));
    assertThat(market.comparisons())
        .extracting(Comparison::relation)
        .containsAll(EnumSet.allOf(Comparison.Relation.class));
  }

  @Test
  void putsAstralCharactersBeforeQuotes() {
    String text = FixtureReports.COURIER.text();
    assertThat(text.codePointCount(0, text.length())).isLessThan(text.length());
  }
}
