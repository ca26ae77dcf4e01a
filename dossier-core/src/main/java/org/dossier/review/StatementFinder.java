package org.dossier.review;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Evidence;
import org.dossier.model.Statement;
import org.dossier.model.StatementKey;

/** Finds the statements that a key names among those of its report. */
final class StatementFinder {

  private StatementFinder() {}

  /**
   * Returns the statements named; more than one only if they are alike in all the key tells.
   *
   * @param key names them
   * @param words the words of the key
   * @param all the statements of the report
   * @param value whether they must have been read with the value of the key
   */
  static List<Statement> find(StatementKey key, Evidence words, List<Statement> all, boolean value)
      throws Lost {
    List<Statement> near = Overlap.nearest(words, ofKind(key, all), s -> s.grounds().evidence());
    if (near.isEmpty()) {
      throw Lost.changed("nothing of the kind is read in these words any more");
    }
    List<Statement> alike = near.stream().filter(s -> hasValue(key, s)).toList();
    if (alike.isEmpty() && (value || isSeveral(near))) {
      throw Lost.changed("it is read differently now" + other(near.get(0)));
    }
    return alike.isEmpty() ? near : alike;
  }

  private static List<Statement> ofKind(StatementKey key, List<Statement> all) {
    return all.stream()
        .filter(s -> s.kind() == key.kind() && StatementKey.what(s).equals(key.what()))
        .toList();
  }

  private static boolean hasValue(StatementKey key, Statement statement) {
    return StatementKey.value(statement).equals(key.value());
  }

  private static boolean isSeveral(List<Statement> near) {
    return near.stream().map(StatementKey::value).distinct().count() > 1;
  }

  private static String other(Statement statement) {
    return Optional.of(StatementKey.value(statement))
        .filter(value -> !value.isEmpty())
        .map(value -> ": " + value)
        .orElse("");
  }
}
