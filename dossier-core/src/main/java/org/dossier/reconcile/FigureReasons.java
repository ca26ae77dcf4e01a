package org.dossier.reconcile;

import java.util.List;
import org.dossier.model.Answer;
import org.dossier.model.Figure;
import org.dossier.model.Verdict;

/** Explains in sentences how the answers to "how many?" stand to each other. */
final class FigureReasons {

  private FigureReasons() {}

  /** Explains why there is no answer; figures that are no totals are named. */
  static String notStated(List<Figure> parts) {
    if (parts.isEmpty()) {
      return "No report gives a number.";
    }
    List<String> words =
        parts.stream().map(f -> "\"" + Words.line(f.grounds().evidence().quote()) + "\"").toList();
    return "No report gives a total. Some give a part or count others: %s."
        .formatted(Words.list(words.stream().distinct().toList()));
  }

  /** Explains figures of people harmed by somebody else than those who did or planned it. */
  static String byOthers(List<Figure> figures) {
    List<String> who =
        figures.stream()
            .flatMap(figure -> figure.agent().stream())
            .map(words -> '"' + Words.line(words.quote()) + '"')
            .distinct()
            .toList();
    return "Harmed by %s, so they count among the victims of no attack.".formatted(Words.list(who));
  }

  /** Explains a verdict. */
  static String explain(Verdict verdict, FigureAnswers found) {
    return switch (verdict) {
      case AGREED ->
          "Independent origins give \"%s\": %s."
              .formatted(first(found.ranked()), why(found.ranked()));
      case REVISED -> replaced(found) + found.change().map(why -> ": " + why).orElse("") + ".";
      case CONTESTED ->
          "%s cannot all be true, and nothing shows that one replaces the other."
              .formatted(quoted(found.exclusive()));
      case COMPATIBLE ->
          "%s can all be true.%s".formatted(quoted(found.ranked()), numberless(found.ranked()));
      case SINGLE_ORIGIN, AMBIGUOUS, NOT_STATED ->
          "Only \"%s\" is given: %s.".formatted(first(found.ranked()), why(found.ranked()));
    };
  }

  private static String replaced(FigureAnswers found) {
    return "%s replaced %s".formatted(quoted(found.replacing()), quoted(found.history()));
  }

  private static String numberless(List<FigureGroup> groups) {
    return groups.stream().anyMatch(group -> !group.count().isNumbered())
        ? " Words without a number do not compete with numbers."
        : "";
  }

  private static String first(List<FigureGroup> groups) {
    return groups.get(0).value();
  }

  private static String why(List<FigureGroup> groups) {
    Answer answer = groups.get(0).answer();
    return answer.support().reason();
  }

  static String quoted(List<FigureGroup> groups) {
    return Words.list(groups.stream().map(group -> "\"" + group.value() + "\"").toList());
  }
}
