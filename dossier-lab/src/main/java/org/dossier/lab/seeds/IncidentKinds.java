package org.dossier.lab.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.lab.gold.Expected;
import org.dossier.lab.gold.Gold;
import org.dossier.lab.gold.Matching;
import org.dossier.model.Evidence;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.TimeRange;

/** Incidents other than the one that the reports are about. */
final class IncidentKinds {

  private static final Set<Role> SINGLE = Set.of(Role.BACKGROUND, Role.UNREALISED);

  private IncidentKinds() {}

  /** Background and unrealised incidents: found by role and place; right if the time is too. */
  static Kind background(Results seen) {
    List<Expected<IncidentMention>> rows =
        seen.gold().section("background").stream()
            .map(
                row ->
                    Rows.<IncidentMention>row(
                        seen.gold(),
                        row,
                        read -> fits(seen, row, read),
                        read -> dateDifferences(seen, row.path("date"), read)))
            .toList();
    return score("background incidents", seen, rows, SINGLE);
  }

  private static boolean fits(Results seen, JsonNode row, IncidentMention read) {
    Set<Role> roles = Rows.roles(seen.gold(), row.path("id").asText());
    return roles.contains(read.role()) && seen.role(read.id()) != Role.MAIN;
  }

  private static List<String> dateDifferences(Results seen, JsonNode date, IncidentMention read) {
    boolean dated = date.isObject();
    boolean right = !dated || Dates.range(date).equals(seen.when(read));
    return new Rows.Differences().unless(right, "time is not as stated").list();
  }

  /** Aggregates: found by role and place; right if number of incidents and period are too. */
  static Kind aggregates(Results seen) {
    List<Expected<IncidentMention>> rows =
        seen.gold().section("aggregates").stream()
            .map(
                row ->
                    Rows.<IncidentMention>row(
                        seen.gold(),
                        row,
                        read -> read.role() == Role.AGGREGATE,
                        read -> aggregateDifferences(seen, row, read)))
            .toList();
    return score("aggregates", seen, rows, Set.of(Role.AGGREGATE));
  }

  private static List<String> aggregateDifferences(
      Results seen, JsonNode row, IncidentMention read) {
    int events = row.path("incidents").asInt();
    Optional<TimeRange> period = period(row.path("period"));
    boolean counted = read.events().filter(n -> n.stated().orElse(-1) == events).isPresent();
    boolean dated = period.map(p -> p.equals(seen.when(read))).orElse(true);
    return new Rows.Differences()
        .unless(counted, "number of incidents is not as stated")
        .unless(dated, "period is not as stated")
        .list();
  }

  private static Optional<TimeRange> period(JsonNode years) {
    return years.isArray()
        ? Optional.of(
            TimeRange.of(
                LocalDate.of(years.path(0).asInt(), 1, 1),
                LocalDate.of(years.path(1).asInt(), 12, 31)))
        : Optional.empty();
  }

  private static Kind score(
      String name, Results seen, List<Expected<IncidentMention>> rows, Set<Role> roles) {
    Gold gold = seen.gold();
    List<IncidentMention> read =
        seen.mentions().stream().filter(m -> roles.contains(m.role())).toList();
    Label label = new Label(gold);
    return Kind.of(name, new Matching<>(rows, read, IncidentKinds::evidence), label::of);
  }

  private static List<Evidence> evidence(IncidentMention mention) {
    return Stream.concat(mention.evidence().stream(), mention.places().stream()).toList();
  }
}
