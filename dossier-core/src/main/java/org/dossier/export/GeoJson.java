package org.dossier.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Dating;
import org.dossier.model.Evidence;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.Question;
import org.dossier.model.Recorded;

/**
 * GeoJSON (RFC 7946), one feature for every incident. The reports give names of places and no
 * coordinates, and nothing is added to what they say: every geometry is null.
 */
final class GeoJson {

  private GeoJson() {}

  static String write(List<Case> cases) {
    List<ObjectNode> features = new ArrayList<>();
    for (Case told : cases) {
      int incidents = told.incidents().size();
      told.incidents().forEach(incident -> features.add(feature(told, incident)));
      told.tally().lose("coordinates of incidents", incidents, incidents, "no report states them");
    }
    ObjectNode collection = Json.object().put("type", "FeatureCollection");
    cases.stream()
        .findFirst()
        .ifPresent(told -> collection.put("note", told.discretion().notice()));
    collection.set("features", Json.array(features));
    return Json.pretty(collection);
  }

  private static ObjectNode feature(Case told, Incident incident) {
    told.tally().carry(Part.INCIDENT, incident.id());
    ObjectNode feature = Json.object().put("type", "Feature").put("id", incident.id());
    feature.putNull("geometry");
    ObjectNode properties =
        Json.object()
            .put("name", told.say(incident.name()))
            .put("role", Texts.words(incident.role()))
            .put("type", incident.type().label());
    properties.set("places", Json.texts(places(told, incident)));
    days(told, incident, properties);
    findings(told, incident, properties);
    feature.set("properties", properties);
    return feature;
  }

  private static List<String> places(Case told, Incident incident) {
    return incident.mentions().stream()
        .map(IncidentMention::places)
        .flatMap(List::stream)
        .map(Evidence::quote)
        .map(told::say)
        .distinct()
        .toList();
  }

  private static void days(Case told, Incident incident, ObjectNode properties) {
    Dating when =
        told.entry(incident.id())
            .map(entry -> entry.supported().orElse(entry.hard()))
            .orElse(Dating.UNKNOWN);
    told.tally().carry(Part.RANGE, incident.id());
    Json.put(properties, "earliest", when.range().earliest().map(Object::toString));
    Json.put(properties, "latest", when.range().latest().map(Object::toString));
    properties.put("days", Days.of(when.range()));
  }

  private static void findings(Case told, Incident incident, ObjectNode properties) {
    for (Finding finding : told.dossier().findingsOf(incident)) {
      if (isCasualties(finding.question())) {
        properties.put(Texts.words(finding.question()), AnswerLines.of(told, finding));
      }
    }
    if (incident.equals(told.main())) {
      recorded(told, properties);
    }
  }

  private static void recorded(Case told, ObjectNode properties) {
    for (Recorded one : told.recorded()) {
      for (Recorded.Value value : one.values()) {
        value
            .number()
            .ifPresent(number -> properties.put(one.policy() + " " + value.field(), number));
      }
    }
  }

  private static boolean isCasualties(Question question) {
    return switch (question) {
      case KILLED, INJURED, MISSING, VICTIMS -> true;
      default -> false;
    };
  }
}
