package org.dossier.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dossier.model.Dependence;
import org.dossier.model.Document;
import org.dossier.model.Run;
import org.dossier.model.Statement;
import org.dossier.model.Voice;

/**
 * PROV-JSON (W3C member submission of 2013): reports are quoted by statements, statements are drawn
 * together into dossiers by a run of this program.
 */
final class ProvJson {

  private static final String PREFIX = "dossier:";

  private final ObjectNode entities = Json.object();
  private final ObjectNode agents = Json.object();
  private final ObjectNode activities = Json.object();
  private final ObjectNode derived = Json.object();
  private final ObjectNode generated = Json.object();
  private final ObjectNode used = Json.object();
  private final ObjectNode attributed = Json.object();
  private final ObjectNode associated = Json.object();

  private ProvJson() {}

  static String write(List<Case> cases) {
    ProvJson prov = new ProvJson();
    cases.forEach(prov::add);
    ObjectNode document = Json.object();
    document.set(
        "prefix",
        Json.object().put("dossier", "urn:dossier:").put("prov", "http://www.w3.org/ns/prov#"));
    document.set("entity", prov.entities);
    document.set("agent", prov.agents);
    document.set("activity", prov.activities);
    document.set("used", prov.used);
    document.set("wasGeneratedBy", prov.generated);
    document.set("wasAssociatedWith", prov.associated);
    document.set("wasDerivedFrom", prov.derived);
    document.set("wasAttributedTo", prov.attributed);
    return Json.pretty(document);
  }

  private void add(Case told) {
    String run = run(told);
    told.documents().forEach(document -> report(told, document, run));
    String dossier = name("dossier", told.main().id());
    entities.set(
        dossier,
        Json.object()
            .put("prov:label", told.say(told.main().name()))
            .put("dossier:persons", told.discretion().notice()));
    relate(generated, "prov:entity", dossier, "prov:activity", run);
    told.statements().forEach(said -> statement(told, said, dossier, run));
    copies(told);
  }

  private String run(Case told) {
    Run made = told.dossier().run();
    String program = name("software", made.version());
    agents.set(
        program,
        typed(Json.object(), "prov:SoftwareAgent")
            .put("prov:label", "Dossier " + made.version() + ", rules " + made.rules()));
    String run = name("run", told.main().id());
    activities.set(run, Json.object().put("prov:label", "reading and reconciling"));
    relate(associated, "prov:activity", run, "prov:agent", program);
    return run;
  }

  private void report(Case told, Document document, String run) {
    told.tally().carry(Part.DOCUMENT, document.id());
    ObjectNode entity = Json.object().put("prov:label", document.id());
    Json.put(entity, "dossier:sha256", document.provenance().sha256());
    document.publication().date().ifPresent(day -> entity.put("dossier:published", day.toString()));
    Json.put(entity, "prov:location", told.discretion().address(document.provenance().url()));
    entities.set(name("report", document.id()), typed(entity, "dossier:Report"));
    relate(used, "prov:activity", run, "prov:entity", name("report", document.id()));
    String outlet = Speakers.outlet(document);
    if (!outlet.isEmpty()) {
      attribute(name("report", document.id()), agent(outlet, "prov:Organization"));
    }
  }

  private void statement(Case told, Statement said, String dossier, String run) {
    told.tally().carry(said, Part.POSITION);
    told.tally().carry(Part.INCIDENT, told.incidentOf(said).id());
    Case.Place place = told.place(said.grounds().evidence());
    String entity = name("statement", said.grounds().id());
    ObjectNode members = typed(Json.object(), "dossier:Statement");
    members.put("prov:label", Summary.content(told, said));
    members.put("dossier:field", Texts.words(place.field()));
    members.put("dossier:start", place.start()).put("dossier:end", place.end());
    members.put("dossier:rule", said.grounds().rule());
    String quote = told.quote(said.grounds().evidence());
    if (!quote.isEmpty()) {
      told.tally().carry(Part.QUOTE, said.grounds().id());
      members.put("prov:value", quote);
    }
    entities.set(entity, members);
    relate(generated, "prov:entity", entity, "prov:activity", run);
    quotation(entity, name("report", place.document().id()));
    derive(dossier, entity);
    said.grounds().attribution().origin().ifPresent(voice -> speaker(told, said, entity, voice));
  }

  private void speaker(Case told, Statement said, String entity, Voice voice) {
    told.tally().carry(Part.SPEAKER, said.grounds().id());
    boolean person = voice.kind() == Voice.Kind.PERSON || told.discretion().withholds(voice);
    String type = person ? "prov:Person" : "prov:Organization";
    attribute(entity, agent(told.discretion().voice(voice), type));
  }

  private void copies(Case told) {
    List<Dependence> all = told.dossier().story().dependences();
    List<String> ids = told.documents().stream().map(Document::id).toList();
    for (int i = 0; i < all.size(); i++) {
      Dependence one = all.get(i);
      if (ids.contains(one.on())) {
        told.tally().carry(Part.DEPENDENCE, String.valueOf(i));
        derive(name("report", one.document()), name("report", one.on()));
      }
    }
  }

  private String agent(String label, String type) {
    String name = name("agent", label);
    agents.set(name, typed(Json.object(), type).put("prov:label", label));
    return name;
  }

  private void attribute(String entity, String agent) {
    relate(attributed, "prov:entity", entity, "prov:agent", agent);
  }

  private void derive(String later, String earlier) {
    relate(derived, "prov:generatedEntity", later, "prov:usedEntity", earlier);
  }

  private void quotation(String statement, String report) {
    typed(
        relate(derived, "prov:generatedEntity", statement, "prov:usedEntity", report),
        "prov:Quotation");
  }

  private static ObjectNode relate(
      ObjectNode relations, String key, String subject, String other, String object) {
    ObjectNode relation = Json.object().put(key, subject).put(other, object);
    relations.set("_:r" + Ids.uuid5(key + subject + other + object).replace("-", ""), relation);
    return relation;
  }

  private static ObjectNode typed(ObjectNode object, String type) {
    object.set("prov:type", Json.object().put("$", type).put("type", "prov:QUALIFIED_NAME"));
    return object;
  }

  private static String name(String kind, String id) {
    return PREFIX + kind + "-" + Ids.local(id);
  }
}
