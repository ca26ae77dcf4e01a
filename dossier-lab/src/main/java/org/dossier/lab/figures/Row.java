package org.dossier.lab.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.lab.gold.Place;
import org.dossier.model.Document;
import org.dossier.model.Field;
import org.dossier.model.Figure;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Span;

/**
 * One labelled figure.
 *
 * @param place the words labelled
 * @param measure name of what is counted
 * @param least fewest people as stated
 * @param most most people as stated
 * @param role what its incident is in the report
 * @param voices words of those who are cited for it, outermost first
 * @param subset whether it covers only a part of its incident's total
 * @param optional whether not reading it is no miss: a sum that is nowhere written, or a single
 *     person without a number word
 */
public record Row(
    Place place,
    String measure,
    OptionalInt least,
    OptionalInt most,
    Role role,
    List<String> voices,
    boolean subset,
    boolean optional) {

  private static final Set<String> UNWRITTEN = Set.of("DERIVED", "IMPLICIT");

  public Row {
    voices = List.copyOf(voices);
  }

  static Row of(JsonNode row, Document document) {
    List<String> voices = new ArrayList<>();
    row.path("attribution").forEach(voice -> voices.add(voice.asText()));
    boolean unwritten = false;
    for (JsonNode flag : row.path("flags")) {
      unwritten |= UNWRITTEN.contains(flag.asText());
    }
    return new Row(
        place(row.path("span"), document),
        row.path("measure").asText(),
        number(row.path("min")),
        number(row.path("max")),
        role(row.path("incident").asText()),
        voices,
        row.path("subset_of_total").asBoolean(),
        unwritten);
  }

  private static Place place(JsonNode mark, Document document) {
    Field field = mark.path("field").asText().equals("title") ? Field.TITLE : Field.TEXT;
    String words = document.textOf(field);
    int start = words.offsetByCodePoints(0, mark.path("start").asInt());
    int end = words.offsetByCodePoints(0, mark.path("end").asInt());
    return new Place(document, field, new Span(start, end));
  }

  private static OptionalInt number(JsonNode value) {
    return value.isInt() ? OptionalInt.of(value.asInt()) : OptionalInt.empty();
  }

  private static Role role(String incident) {
    if (incident.equals("MAIN")) {
      return Role.MAIN;
    }
    return incident.contains("aggregate") ? Role.AGGREGATE : Role.BACKGROUND;
  }

  /** Returns whether a figure counts what this one counts, as many. */
  boolean isStatedBy(Figure figure) {
    return figure.measure().name().equals(measure)
        && figure.count().least().equals(least)
        && figure.count().most().equals(most);
  }
}
