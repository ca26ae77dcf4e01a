package org.dossier.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.Voice;

/**
 * FollowTheMoney entities, one JSON object a line. A statement is the link between its report and
 * its incident; the model has no property for places in a text, so they stand in the link's role.
 */
final class FollowTheMoney {

  private final Case told;
  private final Map<String, ObjectNode> entities = new LinkedHashMap<>();

  private FollowTheMoney(Case told) {
    this.told = told;
  }

  static String write(List<Case> cases) {
    Map<String, ObjectNode> all = new LinkedHashMap<>();
    cases.forEach(told -> new FollowTheMoney(told).entities().forEach(all::putIfAbsent));
    StringBuilder lines = new StringBuilder();
    all.values().forEach(entity -> lines.append(Json.line(entity)));
    return lines.toString();
  }

  private Map<String, ObjectNode> entities() {
    told.documents().forEach(this::article);
    told.incidents().forEach(this::event);
    told.statements().stream().filter(FollowTheMoney::isLinked).forEach(this::documentation);
    told.statements().stream()
        .filter(Responsibility.class::isInstance)
        .map(Responsibility.class::cast)
        .forEach(this::link);
    return entities;
  }

  /** A time expression or a place is no reason to link a report to an event. */
  private static boolean isLinked(Statement said) {
    return switch (said.kind()) {
      case FIGURE, RESPONSIBILITY, WARNING, RESPONSE, PROCEEDING, OCCURRENCE -> true;
      case DESCRIPTION, ATTRIBUTION, TIME -> false;
    };
  }

  private void article(Document document) {
    told.tally().carry(Part.DOCUMENT, document.id());
    String id = entity("Article", document.id());
    add(id, "fileName", document.provenance().file());
    add(id, "title", told.say(document.displayTitle()));
    add(id, "publisher", Speakers.outlet(document));
    add(id, "publishedAt", Days.iso(document.publication().date()));
    add(id, "sourceUrl", told.discretion().address(document.provenance().url()).orElse(""));
  }

  private void event(Incident incident) {
    told.tally().carry(Part.INCIDENT, incident.id());
    String id = entity("Event", incident.id());
    add(id, "name", told.say(incident.name()));
    told.entry(incident.id())
        .map(entry -> entry.supported().orElse(entry.hard()).range())
        .ifPresent(
            days -> {
              told.tally().carry(Part.RANGE, incident.id());
              add(id, "startDate", Days.iso(days.earliest()));
              add(id, "endDate", Days.iso(days.latest()));
            });
    incident.mentions().stream()
        .map(IncidentMention::places)
        .flatMap(List::stream)
        .forEach(place -> add(id, "location", told.say(place.quote())));
    add(id, "keywords", incident.type().label());
    add(id, "keywords", Texts.words(incident.role()));
    if (incident.equals(told.main())) {
      AnswerLines.ofMain(told).forEach(line -> add(id, "summary", line));
      add(id, "notes", told.discretion().notice());
    }
  }

  private void documentation(Statement said) {
    told.tally().carry(said, Part.POSITION, Part.SPEAKER);
    Evidence words = said.grounds().evidence();
    Case.Place place = told.place(words);
    String id = entity("Documentation", said.grounds().id());
    add(id, "document", id("Article", said.grounds().document()));
    add(id, "entity", id("Event", told.incidentOf(said).id()));
    String where = " [%s %s:%s]".formatted(Texts.words(place.field()), place.start(), place.end());
    add(id, "role", Summary.of(told, said) + where);
    String quote = told.quote(words);
    add(id, "summary", quote);
    if (!quote.isEmpty()) {
      told.tally().carry(Part.QUOTE, said.grounds().id());
    }
  }

  /** Who claims, accuses or denies, linked to what it is about; the target is in words only. */
  private void link(Responsibility said) {
    Optional<Voice> origin = said.grounds().attribution().origin();
    Optional<String> speaker = origin.flatMap(this::speaker);
    speaker.ifPresent(
        subject -> {
          String id = entity("UnknownLink", said.grounds().id());
          add(id, "subject", subject);
          add(id, "object", id("Event", told.incidentOf(said).id()));
          add(id, "role", Summary.content(told, said));
        });
  }

  /** Persons are entities only when they are named. */
  private Optional<String> speaker(Voice voice) {
    if (voice.kind() == Voice.Kind.ANONYMOUS || told.discretion().withholds(voice)) {
      return Optional.empty();
    }
    boolean person = voice.kind() == Voice.Kind.PERSON;
    String id = entity(person ? "Person" : "Organization", told.discretion().voice(voice));
    add(id, "name", told.discretion().voice(voice));
    return Optional.of(id);
  }

  /** Starts an entity unless it is there, and returns its id. */
  private String entity(String schema, String name) {
    String id = id(schema, name);
    ObjectNode made = Json.object().put("id", id).put("schema", schema);
    made.set("properties", Json.object());
    entities.putIfAbsent(id, made);
    return id;
  }

  private static String id(String schema, String name) {
    return "dossier-" + Ids.uuid5("ftm/" + schema + "/" + name);
  }

  /** Adds a value that the property does not hold yet; nothing for an empty one. */
  private void add(String id, String property, String value) {
    ObjectNode properties = entities.getOrDefault(id, Json.object()).withObject("/properties");
    boolean known = false;
    for (var held : properties.path(property)) {
      known |= held.asText().equals(value);
    }
    if (!value.isEmpty() && !known) {
      properties.withArray(property).add(value);
    }
  }
}
