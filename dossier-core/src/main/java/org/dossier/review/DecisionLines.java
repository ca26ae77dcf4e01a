package org.dossier.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.model.Decision;
import org.dossier.review.Decisions.Problem;
import org.dossier.review.Decisions.Read;

/** Reads and writes a file of decisions, line by line. */
final class DecisionLines {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Map<String, Decision> decisions = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private DecisionLines() {}

  static String write(Collection<Decision> decisions) {
    return decisions.stream()
        .sorted()
        .map(decision -> DecisionWriter.node(decision) + "\n")
        .collect(Collectors.joining());
  }

  static Read read(String text) {
    DecisionLines lines = new DecisionLines();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isBlank()) {
        lines.add(i + 1, all.get(i));
      }
    }
    return new Read(lines.decisions.values().stream().sorted().toList(), lines.problems);
  }

  private void add(int number, String line) {
    try {
      Decision decision = DecisionReader.decision(new JsonValue("", JSON.readTree(line)));
      Decision other = decisions.putIfAbsent(decision.id(), decision);
      if (other != null && !other.equals(decision)) {
        problems.add(new Problem(number, "another decision has the id " + decision.id()));
      }
    } catch (JsonProcessingException e) {
      problems.add(
          new Problem(
              number, "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("")));
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(number, String.valueOf(e.getMessage())));
    }
  }
}
