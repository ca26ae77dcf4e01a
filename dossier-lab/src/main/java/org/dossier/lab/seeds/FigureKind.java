package org.dossier.lab.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.lab.gold.Expected;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Figure;
import org.dossier.model.Figure.Trend;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Measure;

/**
 * Casualty figures: found by measure and place; right if number, qualifier and incident are too.
 *
 * <p>The gold keeps who was arrested or saved among the legal steps, so only figures of harm are
 * scored. Injuries of suspects are no casualties of the incident and need not be read. The gold
 * calls those still in hospital a part of the injured; either measure finds them.
 */
final class FigureKind {

  private FigureKind() {}

  static Kind of(Results seen) {
    List<Expected<Figure>> rows =
        seen.gold().section("casualtyFigures").stream().map(row -> expected(seen, row)).toList();
    List<Figure> figures = seen.all(Figure.class).stream().filter(Read::isHarm).toList();
    return Rows.score("figures", seen, rows, figures);
  }

  private static Expected<Figure> expected(Results seen, JsonNode row) {
    String type = row.path("victimType").asText();
    Set<Measure> measures = measures(type);
    return new Expected<>(
        row.path("id").asText(),
        seen.gold().places(row),
        type.equals("SUSPECTS_INJURED"),
        figure -> measures.contains(figure.measure()),
        figure -> differences(seen, row, figure));
  }

  private static Set<Measure> measures(String type) {
    return switch (type) {
      case "KILLED", "KILLED_BY_STATE_FORCES" -> EnumSet.of(Measure.KILLED);
      case "INJURED", "SUSPECTS_INJURED" -> EnumSet.of(Measure.INJURED, Measure.HOSPITALISED);
      case "AMBIGUOUS_VICTIMS" -> EnumSet.of(Measure.VICTIMS_UNSPECIFIED);
      default -> throw new IllegalArgumentException("unknown victimType in the gold: " + type);
    };
  }

  private static List<String> differences(Results seen, JsonNode row, Figure figure) {
    String event = row.path("event").asText();
    Set<Role> roles = EnumSet.copyOf(Rows.roles(seen.gold(), event));
    if (row.has("aggregateOverIncidents")) {
      roles.add(Role.AGGREGATE);
    }
    return new Rows.Differences()
        .unless(isCounted(row, figure), "count " + words(figure.count()) + " is not as stated")
        .unless(roles.contains(seen.role(figure)), "incident is " + seen.role(figure))
        .list();
  }

  private static boolean isCounted(JsonNode row, Figure figure) {
    int number = row.path("value").asInt();
    Count count = figure.count();
    return switch (row.path("qualifier").asText()) {
      case "EXACT", "EXACT_ROUND" -> count.equals(Count.exact(number, count.words()));
      case "AT_LEAST" -> count.equals(Count.of(number, Qualifier.AT_LEAST, count.words()));
      case "ALMOST" -> count.equals(Count.of(number, Qualifier.ALMOST, count.words()));
      case "VAGUE_MANY" -> count.qualifier() == Qualifier.VAGUE && !count.isNumbered();
      case "UNQUANTIFIED" -> isUnnumbered(count);
      case "RISING" -> isUnnumbered(count) && figure.trend() == Trend.RISING;
      case "IMPLICIT_ONE" -> isUnnumbered(count) || count.most().equals(OptionalInt.of(1));
      default -> throw new IllegalArgumentException("unknown qualifier in the gold: " + row);
    };
  }

  private static boolean isUnnumbered(Count count) {
    return count.qualifier() == Qualifier.UNQUANTIFIED && !count.isNumbered();
  }

  private static String words(Count count) {
    return count.qualifier() + " " + end(count.least()) + ".." + end(count.most());
  }

  private static String end(OptionalInt end) {
    return end.isPresent() ? Integer.toString(end.getAsInt()) : "";
  }
}
