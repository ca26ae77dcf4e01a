package org.dossier.export;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Answer;
import org.dossier.model.Finding;

/** Findings on one line, every answer beside the others. */
final class AnswerLines {

  private AnswerLines() {}

  /** Returns all answers and the verdict: {@code "36 / at least 36 / 39 (revised)"}. */
  static String of(Case told, Finding finding) {
    told.tally().carry(Part.VERDICT, Inventory.name(finding));
    List<String> values = new ArrayList<>();
    for (Answer answer : finding.answers()) {
      told.tally().carry(Part.ANSWER, Inventory.name(finding, answer));
      values.add(told.say(answer.value()));
    }
    String all = values.isEmpty() ? "" : String.join(" / ", values) + " ";
    return all + "(" + finding.verdict().label() + ")";
  }

  /** Returns a sentence for every finding on the main incident that has an answer. */
  static List<String> ofMain(Case told) {
    return told.dossier().findingsOf(told.main()).stream()
        .filter(finding -> !finding.answers().isEmpty())
        .map(finding -> finding.question().words() + " " + of(told, finding) + ".")
        .toList();
  }
}
