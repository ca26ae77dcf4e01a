package org.dossier.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.model.Decision;
import org.dossier.review.Decisions;

/** Reads a file of decisions, telling what in it cannot be read. */
final class DecisionFile {

  private DecisionFile() {}

  /** Returns the decisions that can be read. */
  static List<Decision> read(Path file, Messages messages) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Decisions.Read read = Decisions.read(text);
      read.problems()
          .forEach(
              problem ->
                  messages.problem(
                      file + " line " + problem.line(), problem.message() + ". Mend the line."));
      return read.decisions();
    } catch (IOException e) {
      messages.problem(file.toString(), Reasons.of(e), e);
      return List.of();
    }
  }
}
