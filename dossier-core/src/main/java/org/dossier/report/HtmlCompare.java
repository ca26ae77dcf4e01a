package org.dossier.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.model.Answer;
import org.dossier.model.Comparison;
import org.dossier.model.Evidence;
import org.dossier.model.Finding;
import org.dossier.model.Statement;
import org.dossier.report.html.HtmlWriter;

/** Two reports on the same questions, side by side. */
final class HtmlCompare {
  private final HtmlScope scope;
  private final HtmlWriter out;
  private final String left;
  private final String right;

  HtmlCompare(HtmlScope scope, String left, String right) {
    this.scope = scope;
    this.out = scope.out();
    this.left = left;
    this.right = right;
  }

  void write() {
    questions();
    between();
  }

  private void questions() {
    scope.openTable(
        "What each report says", List.of("Question", title(left), title(right), "Together"));
    scope.dossier().findingsOf(scope.main()).stream()
        .filter(finding -> !finding.answers().isEmpty())
        .forEach(this::question);
    scope.closeTable();
  }

  private String title(String document) {
    return scope.reports().label(document)
        + " "
        + scope.reports().document(document).map(Wording::outlet).orElse(document);
  }

  private void question(Finding finding) {
    out.open("tr").element("th", finding.question().words(), "scope", "row");
    answers(finding, left);
    answers(finding, right);
    out.open("td");
    new HtmlFinding(scope).badge(finding.verdict());
    out.element("div", finding.explanation(), "class", "why").close().close();
  }

  private void answers(Finding finding, String document) {
    out.open("td");
    boolean none = true;
    for (Answer answer : finding.answers()) {
      List<Evidence> words =
          answer.evidence().stream().filter(e -> e.document().equals(document)).toList();
      if (!words.isEmpty()) {
        answer(answer, words);
        none = false;
      }
    }
    if (none) {
      out.element("span", "not stated", "class", "none");
    }
    out.close();
  }

  private void answer(Answer answer, List<Evidence> words) {
    out.open("div", "class", "entry");
    out.element("strong", Wording.answer(answer)).open("div", "class", "why");
    scope.cite().quote(words.get(0));
    scope.cite().references(words.subList(1, words.size()));
    out.close().close();
  }

  /** Writes how statements of one stand to statements of the other. */
  private void between() {
    Set<String> ofLeft = statements(left);
    Set<String> ofRight = statements(right);
    List<Comparison> across =
        scope.dossier().comparisons().stream()
            .filter(c -> crosses(c, ofLeft, ofRight) || crosses(c, ofRight, ofLeft))
            .toList();
    out.element("h3", "How their statements stand to each other");
    if (across.isEmpty()) {
      scope.nothing("No statement of one can be held against a statement of the other.");
    } else {
      new HtmlComparisons(scope).table(across);
    }
  }

  private Set<String> statements(String document) {
    return scope.reports().statements(Statement.class).stream()
        .map(Statement::grounds)
        .filter(grounds -> grounds.document().equals(document))
        .map(grounds -> grounds.id())
        .collect(Collectors.toSet());
  }

  private static boolean crosses(Comparison comparison, Set<String> one, Set<String> other) {
    return one.contains(comparison.first()) && other.contains(comparison.second());
  }
}
