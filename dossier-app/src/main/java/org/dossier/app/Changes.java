package org.dossier.app;

import java.util.EnumSet;
import java.util.Set;
import org.dossier.app.workspace.History;
import org.dossier.app.workspace.Value;
import org.dossier.model.Question;
import org.jspecify.annotations.Nullable;

/** What changed about incidents, in words. */
final class Changes {

  private static final int MOST_ANSWERS = 5;

  private Changes() {}

  /** Returns one change: a line for the incident, one for every question with another answer. */
  static String text(History.Change change) {
    StringBuilder text = new StringBuilder();
    text.append("incident ").append(change.incident()).append(": ");
    text.append(Texts.plain(change.name())).append(" (").append(documents(change)).append(")\n");
    Set<Question> questions = EnumSet.noneOf(Question.class);
    questions.addAll(change.was().keySet());
    questions.addAll(change.is().keySet());
    for (Question question : questions) {
      String was = value(change.was().get(question));
      String is = value(change.is().get(question));
      text.append("  ").append(question.words()).append(' ');
      text.append(change.existed() ? was + " → " + is : is).append('\n');
    }
    return text.toString();
  }

  private static String documents(History.Change change) {
    if (!change.existed()) {
      return "new, " + change.came() + " documents";
    }
    return change.exists()
        ? change.came() + " documents came, " + change.left() + " left"
        : "gone, with its last documents";
  }

  private static String value(@Nullable Value value) {
    if (value == null) {
      return "not asked";
    }
    String answers =
        String.join("; ", value.answers().stream().limit(MOST_ANSWERS).map(Texts::plain).toList());
    int more = value.answers().size() - MOST_ANSWERS;
    return value.verdict().label()
        + (answers.isEmpty() ? "" : ": " + answers)
        + (more > 0 ? "; and " + more + " more" : "");
  }
}
