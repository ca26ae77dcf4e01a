package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Answer;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.Finding;
import org.dossier.model.Grounds;
import org.dossier.model.Statement;

/** Every answer with all its words and who stands behind it. */
final class BriefAnswers {

  private BriefAnswers() {}

  static List<BriefBlock> of(DossierIndex index) {
    return index.dossier().findingsOf(index.main()).stream()
        .filter(finding -> !finding.answers().isEmpty())
        .flatMap(finding -> finding(index, finding).stream())
        .toList();
  }

  /** Returns a question, its verdict and its answers. */
  static List<BriefBlock> finding(DossierIndex index, Finding finding) {
    List<BriefBlock> blocks = new ArrayList<>(List.of(BriefGlance.heading(finding)));
    if (!finding.explanation().isEmpty()) {
      blocks.add(BriefText.plain(finding.explanation()).item(1));
    }
    finding.answers().forEach(answer -> blocks.addAll(answer(index, answer)));
    return blocks;
  }

  private static List<BriefBlock> answer(DossierIndex index, Answer answer) {
    List<BriefBlock> blocks = new ArrayList<>();
    String support = Wording.support(answer.support());
    blocks.add(BriefText.strong(Wording.answer(answer)).and(" (" + support + ")").item(1));
    List<Statement> statements =
        answer.statements().stream().flatMap(id -> index.statement(id).stream()).toList();
    statements.stream()
        // the words of figures stand under their history
        .filter(said -> !(said instanceof Figure))
        .forEach(said -> blocks.add(said(said)));
    answer.evidence().stream()
        .filter(words -> statements.stream().noneMatch(s -> s.grounds().evidence().equals(words)))
        .forEach(words -> blocks.add(BriefText.quoted(words).item(2)));
    return blocks;
  }

  private static BriefBlock said(Statement statement) {
    Grounds grounds = statement.grounds();
    BriefText text = BriefText.quoted(grounds.evidence());
    if (!grounds.attribution().voices().isEmpty()) {
      text.and(", " + Wording.saying(grounds.attribution()));
    }
    if (grounds.factuality() != Factuality.CERTAIN) {
      text.and("; presented as " + Wording.factuality(grounds.factuality()));
    }
    return text.item(2);
  }
}
