package org.dossier.lab.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.lab.gold.Expected;
import org.dossier.model.Response;
import org.dossier.model.Response.Causality;
import org.dossier.model.TimeRange;
import org.dossier.model.Warning;

/** Warnings, and what was done about them or next to them. */
final class WarningKinds {

  private WarningKinds() {}

  /** Warnings: found by type and place; right if a stated day is read too. */
  static Kind warnings(Results seen) {
    List<Expected<Warning>> rows =
        seen.gold().section("warnings", "warnings").stream()
            .map(
                row ->
                    Rows.<Warning>row(
                        seen.gold(),
                        row,
                        read -> read.type() == type(row.path("kind").asText()),
                        read -> differences(seen, row, read)))
            .toList();
    return Rows.score("warnings", seen, rows, seen.all(Warning.class));
  }

  private static Warning.Type type(String kind) {
    return switch (kind) {
      case "TIP_TO_NON_STATE" -> Warning.Type.TIP;
      case "ALLEGED_FOREKNOWLEDGE" -> Warning.Type.FOREKNOWLEDGE;
      case "" -> Warning.Type.WARNING;
      default -> throw new IllegalArgumentException("unknown warning in the gold: " + kind);
    };
  }

  private static List<String> differences(Results seen, JsonNode row, Warning read) {
    JsonNode date = row.path("date");
    boolean dayStated = date.path("precision").asText().equals("day");
    Optional<TimeRange> day = Dates.dayOrMonth(date.path("value"));
    return new Rows.Differences()
        .unless(!dayStated || day.equals(Optional.of(seen.when(read))), "day is not as derived")
        .list();
  }

  /** Responses: found by type and place; right if the causal link is as stated. */
  static Kind responses(Results seen) {
    List<Expected<Response>> rows =
        Stream.of("responses", "nonResponses")
            .flatMap(section -> seen.gold().section("warnings", section).stream())
            .map(row -> response(seen, row))
            .toList();
    return Rows.score("responses", seen, rows, seen.all(Response.class));
  }

  private static Expected<Response> response(Results seen, JsonNode row) {
    Response.Type type = responseType(row.path("kind").asText());
    Set<Causality> causality = causality(row.path("causality").asText());
    return Rows.row(
        seen.gold(),
        row,
        read -> read.type() == type,
        read ->
            new Rows.Differences()
                .unless(causality.contains(read.causality()), "causality " + read.causality())
                .list());
  }

  private static Response.Type responseType(String kind) {
    return switch (kind) {
      case "DISMISSAL" -> Response.Type.DISMISSED;
      case "PROTECTIVE_MEASURE", "OPERATION" -> Response.Type.ACTED;
      case "NO_COMMENT_TO_MEDIA" -> Response.Type.NO_COMMENT;
      default -> throw new IllegalArgumentException("unknown response in the gold: " + kind);
    };
  }

  private static Set<Causality> causality(String words) {
    return words.startsWith("stated")
        ? Set.of(Causality.STATED)
        : Set.of(Causality.JUXTAPOSED, Causality.NOT_STATED);
  }
}
