package org.dossier.model;

import java.util.OptionalInt;

/**
 * Names a statement: what it is and where its words stand. The value it was read with is kept
 * beside, since who accepts or rejects a reading has judged that value and no other.
 *
 * @param words where its words stand
 * @param kind its kind
 * @param what the constant that tells statements of one kind apart, such as {@code KILLED} or
 *     {@code ACCUSATION}; empty for a kind that has none
 * @param value the number as {@code 12..} or {@code 12..15}, or the words that fill the statement;
 *     empty if there are none
 */
public record StatementKey(Passage words, Statement.Kind kind, String what, String value)
    implements Target {

  public static StatementKey of(Document document, Statement statement) {
    return new StatementKey(
        Passage.of(document, statement.grounds().evidence()),
        statement.kind(),
        what(statement),
        value(statement));
  }

  /** Returns the constant that tells a statement from others of its kind; empty if none does. */
  public static String what(Statement statement) {
    if (statement instanceof Figure figure) {
      return figure.measure().name();
    } else if (statement instanceof Responsibility responsibility) {
      return responsibility.type().name();
    } else if (statement instanceof Warning warning) {
      return warning.type().name();
    } else if (statement instanceof Response response) {
      return response.type().name();
    } else if (statement instanceof Proceeding proceeding) {
      return proceeding.step().name();
    } else if (statement instanceof Occurrence occurrence) {
      return occurrence.type().name();
    }
    return statement instanceof Description description ? description.aspect().name() : "";
  }

  /** Returns the value a statement was read with; empty if it is all in its words. */
  public static String value(Statement statement) {
    if (statement instanceof Figure figure) {
      return end(figure.count().least()) + ".." + end(figure.count().most());
    } else if (statement instanceof Responsibility responsibility) {
      return responsibility.target().map(Evidence::quote).orElse("");
    }
    return statement instanceof Proceeding proceeding
        ? proceeding.persons().map(Evidence::quote).orElse("")
        : "";
  }

  private static String end(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }
}
