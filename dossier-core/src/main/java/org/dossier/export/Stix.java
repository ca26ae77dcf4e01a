package org.dossier.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Comparison;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Figure;
import org.dossier.model.Proceeding;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.Voice;
import org.dossier.model.Warning;

/**
 * STIX 2.1: a report of an incident, a note for every statement, an opinion that disagrees with a
 * note for every contradiction and denial. Ids are version 5 UUIDs, so that the same dossier gives
 * the same objects.
 */
final class Stix {

  private final Case told;
  private final String moment;
  private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  private Stix(Case told) {
    this.told = told;
    this.moment = told.latest().orElse(LocalDate.EPOCH) + "T00:00:00.000Z";
    ObjectNode dossier = object("identity", "Dossier");
    dossier.put("name", "Dossier").put("identity_class", "system");
  }

  static String write(List<Case> cases) {
    Map<String, ObjectNode> all = new LinkedHashMap<>();
    cases.forEach(told -> new Stix(told).objects().forEach(all::putIfAbsent));
    ObjectNode bundle = Json.object().put("type", "bundle");
    bundle.put("id", "bundle--" + Ids.uuid5("bundle/" + String.join("/", all.keySet())));
    if (!all.isEmpty()) {
      bundle.set("objects", Json.array(all.values()));
    }
    return Json.pretty(bundle);
  }

  private Map<String, ObjectNode> objects() {
    String incident = incident();
    told.statements().stream().filter(Stix::isNoted).forEach(said -> note(incident, said));
    List<Comparison> comparisons = told.dossier().comparisons();
    for (int i = 0; i < comparisons.size(); i++) {
      opinion(comparisons.get(i), i);
    }
    report();
    return objects;
  }

  private String incident() {
    ObjectNode incident = object("incident", told.main().id());
    incident
        .put("name", told.say(told.main().name()))
        .put("description", String.join(" ", AnswerLines.ofMain(told)));
    told.tally().carry(Part.INCIDENT, told.main().id());
    return id(incident);
  }

  private static boolean isNoted(Statement said) {
    return said instanceof Figure
        || said instanceof Responsibility
        || said instanceof Warning
        || said instanceof Response
        || said instanceof Proceeding;
  }

  private void note(String incident, Statement said) {
    Optional<String> speaker = said.grounds().attribution().origin().flatMap(this::identity);
    told.tally().carry(said, Part.SPEAKER, Part.POSITION);
    told.tally().carry(Part.DOCUMENT, said.grounds().document());
    ObjectNode note = object("note", said.grounds().id());
    String about = told.incidentOf(said).equals(told.main()) ? "" : aside(said);
    String quote = told.quote(said.grounds().evidence());
    if (!quote.isEmpty()) {
      told.tally().carry(Part.QUOTE, said.grounds().id());
    }
    note.put("content", Summary.of(told, said) + about + (quote.isEmpty() ? "" : ": " + quote));
    note.set(
        "object_refs",
        Json.texts(speaker.map(one -> List.of(incident, one)).orElse(List.of(incident))));
    note.set("external_references", Json.array(List.of(reference(said))));
    notes.put(said.grounds().id(), id(note));
  }

  private String aside(Statement said) {
    told.tally().carry(Part.INCIDENT, told.incidentOf(said).id());
    return " (of another incident: " + told.say(told.incidentOf(said).name()) + ")";
  }

  private ObjectNode reference(Statement said) {
    Case.Place place = told.place(said.grounds().evidence());
    ObjectNode reference =
        Json.object()
            .put("source_name", place.document().id())
            .put(
                "description",
                "%s, code points %s to %s"
                    .formatted(Texts.words(place.field()), place.start(), place.end()));
    Json.put(reference, "url", told.discretion().address(place.document().provenance().url()));
    return reference;
  }

  /** Persons are no identities unless they are named. */
  private Optional<String> identity(Voice voice) {
    boolean unnamed = voice.kind() == Voice.Kind.ANONYMOUS || told.discretion().withholds(voice);
    if (unnamed) {
      return Optional.empty();
    }
    String name = told.discretion().voice(voice);
    ObjectNode identity = object("identity", "speaker/" + name);
    boolean person = voice.kind() == Voice.Kind.PERSON;
    identity.put("name", name).put("identity_class", person ? "individual" : "organization");
    return Optional.of(id(identity));
  }

  private void opinion(Comparison comparison, int index) {
    String first = notes.getOrDefault(comparison.first(), "");
    String second = notes.getOrDefault(comparison.second(), "");
    boolean against =
        comparison.relation() == Relation.CONTRADICTORY || comparison.relation() == Relation.DENIES;
    if (!against || first.isEmpty() || second.isEmpty()) {
      return;
    }
    told.tally().carry(Part.COMPARISON, String.valueOf(index));
    ObjectNode opinion = object("opinion", comparison.first() + "/" + comparison.second());
    opinion
        .put("opinion", "disagree")
        .put(
            "explanation",
            "%s: %s; see %s"
                .formatted(
                    Texts.words(comparison.relation()), told.say(comparison.reason()), second));
    opinion.set("object_refs", Json.texts(List.of(first)));
  }

  private void report() {
    List<String> all = new ArrayList<>(objects.keySet());
    ObjectNode report = object("report", "report/" + told.main().id());
    report
        .put("name", "Dossier: " + told.say(told.main().name()))
        .put("description", notice())
        .put("published", moment);
    report.set("report_types", Json.texts(List.of("threat-report")));
    report.set("object_refs", Json.texts(all));
  }

  private String notice() {
    return "What %s, and nothing else. %s No truth is decided. Times are the latest report's."
        .formatted(
            Texts.plural(told.documents().size(), "report") + " state", told.discretion().notice());
  }

  /** Starts an object; of two of one name there is one. */
  private ObjectNode object(String type, String name) {
    String id = type + "--" + Ids.uuid5(type + "/" + name);
    ObjectNode object = Json.object().put("type", type).put("spec_version", "2.1").put("id", id);
    if (!name.equals("Dossier")) {
      object.put("created_by_ref", maker());
    }
    object.put("created", moment).put("modified", moment);
    objects.putIfAbsent(id, object);
    return objects.getOrDefault(id, object);
  }

  private static String maker() {
    return "identity--" + Ids.uuid5("identity/Dossier");
  }

  private static String id(ObjectNode object) {
    return object.get("id").asText();
  }
}
