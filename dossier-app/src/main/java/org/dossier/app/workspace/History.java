package org.dossier.app.workspace;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.model.Question;

/** What incidents were at any time since the workspace was made. */
public final class History {

  private final Db db;

  History(Db db) {
    this.db = db;
  }

  /**
   * What became of one incident.
   *
   * @param incident its number
   * @param name what its reports call it, or last called it
   * @param was the questions that have changed, as they were
   * @param is the same questions, as they are
   * @param existed whether there was such an incident
   * @param exists whether there is one
   * @param came how many documents came to it
   * @param left how many documents left it
   */
  public record Change(
      long incident,
      String name,
      Map<Question, Value> was,
      Map<Question, Value> is,
      boolean existed,
      boolean exists,
      int came,
      int left) {}

  /** An incident as it was. */
  private record State(String name, Set<Long> documents, Map<Question, Value> values) {
    static final State NONE = new State("", Set.of(), Map.of());
  }

  /** Returns what is not as it was at a time, by number of incident. */
  public List<Change> since(Instant time) {
    long last = db.number("SELECT coalesce(max(number), 0) FROM step WHERE made <= ?", time);
    return since(last);
  }

  /** Returns what is not as it was after a step. */
  List<Change> since(long step) {
    List<Long> incidents =
        db.list(
            "SELECT DISTINCT incident FROM step WHERE number > ? ORDER BY incident",
            row -> row.number(1),
            step);
    return incidents.stream().flatMap(incident -> change(incident, step).stream()).toList();
  }

  /** Returns the number of the last step. */
  long last() {
    return db.number("SELECT coalesce(max(number), 0) FROM step");
  }

  private Optional<Change> change(long incident, long step) {
    State was = state(incident, step);
    State is = state(incident, Long.MAX_VALUE);
    Map<Question, Value> before = without(was.values(), is.values());
    Map<Question, Value> after = without(is.values(), was.values());
    if (before.isEmpty() && after.isEmpty() && was.documents().equals(is.documents())) {
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            incident,
            is.name().isEmpty() ? was.name() : is.name(),
            before,
            after,
            !was.documents().isEmpty(),
            !is.documents().isEmpty(),
            missing(is.documents(), was.documents()),
            missing(was.documents(), is.documents())));
  }

  private State state(long incident, long until) {
    return db.first(
            """
            SELECT name, documents FROM step WHERE incident = ? AND number <= ?
            ORDER BY number DESC LIMIT 1""",
            row -> new State(row.text(1), numbers(row.text(2)), values(incident, until)),
            incident,
            until)
        .filter(state -> !state.documents().isEmpty())
        .orElse(State.NONE);
  }

  /** The last word on each question since the incident was last gone. */
  private Map<Question, Value> values(long incident, long until) {
    Map<Question, Value> values = new EnumMap<>(Question.class);
    db.list(
        """
        SELECT question, verdict, answers FROM change JOIN step ON step = number
        WHERE incident = ? AND number <= ? ORDER BY number""",
        row -> put(values, Question.valueOf(row.text(1)), row.text(2), row.text(3)),
        incident,
        until);
    return values;
  }

  private static boolean put(
      Map<Question, Value> values, Question question, String verdict, String answers) {
    if (verdict.isEmpty()) {
      values.remove(question);
    } else {
      values.put(question, Value.of(verdict, answers));
    }
    return true;
  }

  private static Map<Question, Value> without(
      Map<Question, Value> some, Map<Question, Value> others) {
    Map<Question, Value> left = new EnumMap<>(Question.class);
    some.forEach(
        (question, value) -> {
          if (!value.equals(others.get(question))) {
            left.put(question, value);
          }
        });
    return left;
  }

  private static int missing(Set<Long> some, Set<Long> others) {
    return (int) some.stream().filter(one -> !others.contains(one)).count();
  }

  /** Appends what an incident has become; only what differs from what is stored of it. */
  void append(
      Instant now,
      long incident,
      String name,
      Collection<Long> documents,
      Map<Question, Value> was,
      Map<Question, Value> is) {
    long step =
        db.insert(
            "INSERT INTO step (made, incident, name, documents) VALUES (?, ?, ?, ?)",
            now,
            incident,
            name,
            new TreeSet<>(documents));
    without(is, was)
        .forEach((question, value) -> append(step, question, value.verdict().name(), value.json()));
    was.keySet().stream()
        .filter(question -> !is.containsKey(question))
        .forEach(question -> append(step, question, "", "[]"));
  }

  private void append(long step, Question question, String verdict, String answers) {
    db.update("INSERT INTO change VALUES (?, ?, ?, ?)", step, question.name(), verdict, answers);
  }

  /** Removes all that a document had a part in. */
  void forget(long document) {
    db.update(
        """
        DELETE FROM step WHERE EXISTS
          (SELECT 1 FROM json_each(step.documents) WHERE value = ?)""",
        document);
  }

  private static Set<Long> numbers(String json) {
    Set<Long> numbers = new HashSet<>();
    Arrays.stream(json.split("[\\[\\], ]+"))
        .filter(number -> !number.isEmpty())
        .forEach(number -> numbers.add(Long.valueOf(number)));
    return numbers;
  }
}
