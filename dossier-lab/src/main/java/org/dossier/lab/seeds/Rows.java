package org.dossier.lab.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dossier.lab.gold.Expected;
import org.dossier.lab.gold.Gold;
import org.dossier.lab.gold.Matching;
import org.dossier.model.Evidence;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Statement;

/** What the kinds of statement share. */
final class Rows {

  private Rows() {}

  /** Makes a row of a gold object. */
  static <T> Expected<T> row(
      Gold gold, JsonNode row, Predicate<T> type, Function<T, List<String>> differences) {
    return new Expected<>(row.path("id").asText(), gold.places(row), false, type, differences);
  }

  /** Scores statements. */
  static <T extends Statement> Kind score(
      String name, Results seen, List<Expected<T>> rows, List<T> statements) {
    Label label = new Label(seen.gold());
    return Kind.of(name, new Matching<>(rows, statements, Rows::evidence), label::of);
  }

  private static List<Evidence> evidence(Statement statement) {
    return List.of(statement.grounds().evidence());
  }

  /** Returns the roles that fit the gold's event of a row. */
  static Set<Role> roles(Gold gold, String event) {
    if (event.startsWith("EVT-")) {
      return Set.of(Role.MAIN);
    }
    if (event.startsWith("AGG-")) {
      return Set.of(Role.AGGREGATE);
    }
    boolean planned = gold.has(event) && gold.row(event).has("stage");
    return planned ? Set.of(Role.BACKGROUND, Role.UNREALISED) : Set.of(Role.BACKGROUND);
  }

  /** Collects what is wrong. */
  static final class Differences {
    private final List<String> found = new ArrayList<>();

    Differences unless(boolean right, String wrong) {
      if (!right) {
        found.add(wrong);
      }
      return this;
    }

    List<String> list() {
      return List.copyOf(found);
    }
  }
}
