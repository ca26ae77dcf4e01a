package org.dossier.lab.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.dossier.lab.gold.Expected;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Proceeding;
import org.dossier.model.Proceeding.Step;

/**
 * Legal steps: found by step and place; right if the number of persons and the case are too.
 *
 * <p>Rows that are no step of a proceeding (visible injuries, what is said of the suspects' origin,
 * and that nobody is convicted) are not scored here; traps watch over them.
 */
final class ProceedingKind {

  private ProceedingKind() {}

  static Kind of(Results seen) {
    List<Expected<Proceeding>> rows =
        seen.gold().section("legal").stream()
            .filter(row -> !steps(row.path("status").asText()).isEmpty())
            .map(row -> expected(seen, row))
            .toList();
    return Rows.score("proceedings", seen, rows, seen.all(Proceeding.class));
  }

  private static Expected<Proceeding> expected(Results seen, JsonNode row) {
    Set<Step> steps = steps(row.path("status").asText());
    return Rows.row(
        seen.gold(),
        row,
        read -> steps.contains(read.step()),
        read -> differences(seen, row, read));
  }

  private static Set<Step> steps(String status) {
    return switch (status) {
      case "APPREHENDED" -> Set.of(Step.DETAINED);
      case "ARRESTED_AS_SUSPECTS" -> Set.of(Step.DETAINED, Step.SUSPECTED);
      case "APPEARED_IN_COURT_ON_TERROR_CHARGES" -> Set.of(Step.HEARING, Step.CHARGED);
      case "PLEADED_GUILTY_AS_REPORTED" -> Set.of(Step.PLEA);
      case "INVESTIGATION_CONTINUES" -> Set.of(Step.INVESTIGATION);
      case "VISIBLE_INJURIES_IN_COURT", "BACKGROUND_STATED", "NO_CONVICTION_REPORTED" -> Set.of();
      default -> throw new IllegalArgumentException("unknown legal status in the gold: " + status);
    };
  }

  private static List<String> differences(Results seen, JsonNode row, Proceeding read) {
    int number = row.path("n").asInt(-1);
    boolean counted = read.number().filter(n -> n.stated().orElse(-1) == number).isPresent();
    boolean elsewhere = row.has("caseOf");
    Role role = seen.role(read);
    return new Rows.Differences()
        .unless(number < 0 || counted, "number of persons is not as stated")
        .unless(elsewhere == (role != Role.MAIN), "incident is " + role)
        .list();
  }
}
