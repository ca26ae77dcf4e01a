package org.dossier.app.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import org.dossier.model.Answer;
import org.dossier.model.Finding;
import org.dossier.model.Verdict;

/**
 * What is found about one question, in short.
 *
 * @param verdict how the answers stand to each other
 * @param answers their values, best first
 */
public record Value(Verdict verdict, List<String> answers) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public Value {
    answers = List.copyOf(answers);
  }

  static Value of(Finding finding) {
    return new Value(
        finding.verdict(), finding.answers().stream().map(Answer::value).distinct().toList());
  }

  static Value of(String verdict, String answers) {
    try {
      return new Value(
          Verdict.valueOf(verdict), Arrays.asList(JSON.readValue(answers, String[].class)));
    } catch (JsonProcessingException e) {
      throw new WorkspaceException(
          "what is stored of a finding is damaged. Run 'dossier verify'.", e);
    }
  }

  /** Returns the answers as a JSON array. */
  String json() {
    try {
      return JSON.writeValueAsString(answers);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts can be written", impossible);
    }
  }
}
