package org.dossier.report;

import java.util.List;
import org.dossier.model.Answer;
import org.dossier.model.Evidence;
import org.dossier.model.Finding;
import org.dossier.model.Verdict;
import org.dossier.report.html.HtmlWriter;

/** Answers linked to their words, and verdicts as labels. */
final class HtmlFinding {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlFinding(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  /** Writes all answers, the verdict and the reason. */
  void inline(Finding finding) {
    if (finding.answers().isEmpty()) {
      notStated();
    } else {
      answers(finding.answers());
      out.text(" ");
      badge(finding.verdict());
    }
    why(finding);
  }

  void notStated() {
    out.element("span", "not stated", "class", "none");
  }

  void answers(List<Answer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      out.text(i == 0 ? "" : "; ");
      answer(answers.get(i));
    }
  }

  /** Writes one answer, linked to its first words, with a reference to each of the others. */
  void answer(Answer answer) {
    String value = Wording.answer(answer);
    List<Evidence> evidence = answer.evidence();
    if (evidence.isEmpty()) {
      out.text(value);
    } else {
      scope.cite().value(value, evidence.get(0));
      scope.cite().references(evidence.subList(1, evidence.size()));
    }
  }

  void badge(Verdict verdict) {
    out.element("span", verdict.label(), "class", "badge " + HtmlWords.style(verdict));
  }

  void why(Finding finding) {
    if (!finding.explanation().isBlank()) {
      out.element("div", finding.explanation(), "class", "why");
    }
  }
}
