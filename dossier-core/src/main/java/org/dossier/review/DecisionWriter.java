package org.dossier.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dossier.model.Act;
import org.dossier.model.Correction;
import org.dossier.model.Decision;
import org.dossier.model.DocumentKey;
import org.dossier.model.IncidentKey;
import org.dossier.model.SourceKey;
import org.dossier.model.Speaker;
import org.dossier.model.StatementKey;
import org.dossier.model.Target;

/** Writes a decision as JSON; what is absent is left out. */
final class DecisionWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DecisionWriter() {}

  static ObjectNode node(Decision decision) {
    ObjectNode node = JSON.objectNode();
    node.put("id", decision.id()).put("author", decision.author());
    node.put("time", decision.time().toString()).put("reason", decision.reason());
    node.put("act", decision.act().kind().name().toLowerCase(Locale.ROOT));
    act(node, decision.act());
    return node;
  }

  private static void act(ObjectNode node, Act act) {
    if (act instanceof Act.Accept accept) {
      node.set("statement", target(accept.statement()));
    } else if (act instanceof Act.Reject reject) {
      node.set("statement", target(reject.statement()));
    } else if (act instanceof Act.Correct correct) {
      node.set("statement", target(correct.statement()));
      node.set("to", correction(correct.to()));
    } else if (act instanceof Act.Add add) {
      added(node, add);
    } else if (act instanceof Act.Merge merge) {
      node.set("incidents", incidents(merge.incidents()));
    } else if (act instanceof Act.Split split) {
      node.set("parts", array(split.parts(), DecisionWriter::incidents));
    } else {
      other(node, act);
    }
  }

  private static void other(ObjectNode node, Act act) {
    if (act instanceof Act.MarkCopy mark) {
      node.set("document", target(mark.document()));
      node.set("of", target(mark.of()));
    } else if (act instanceof Act.MarkUnusable mark) {
      node.set("document", target(mark.document()));
    } else if (act instanceof Act.Rate rate) {
      node.put("source", rate.source().name());
      node.put("reliability", rate.rating().reliability().name());
      rate.rating().credibility().ifPresent(digit -> node.put("credibility", digit));
    } else if (act instanceof Act.Note note) {
      node.set("about", about(note.about()));
    } else if (act instanceof Act.Undo undo) {
      node.put("decision", undo.decision());
    }
  }

  private static void added(ObjectNode node, Act.Add add) {
    node.set("words", ContentJson.words(add.words()));
    node.set("content", ContentJson.node(add.content()));
    add.incident().ifPresent(incident -> node.set("incident", target(incident)));
    node.set("attribution", array(add.attribution(), DecisionWriter::speaker));
  }

  private static ObjectNode correction(Correction to) {
    ObjectNode node = JSON.objectNode();
    to.count().ifPresent(count -> node.set("count", ContentJson.count(count)));
    to.measure().ifPresent(measure -> node.put("measure", measure.name()));
    to.words().ifPresent(words -> node.set("words", ContentJson.words(words)));
    to.incident().ifPresent(incident -> node.set("incident", target(incident)));
    to.attribution()
        .ifPresent(voices -> node.set("attribution", array(voices, DecisionWriter::speaker)));
    return node;
  }

  private static ObjectNode speaker(Speaker speaker) {
    ObjectNode node = JSON.objectNode();
    node.put("kind", speaker.kind().name()).put("stance", speaker.stance().name());
    node.set("words", ContentJson.words(speaker.words()));
    return node;
  }

  private static ArrayNode incidents(List<IncidentKey> incidents) {
    return array(incidents, DecisionWriter::target);
  }

  private static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> write) {
    ArrayNode array = JSON.arrayNode();
    items.forEach(item -> array.add(write.apply(item)));
    return array;
  }

  /** Writes a target with its kind as the only key. */
  private static ObjectNode about(Target target) {
    String kind =
        target instanceof StatementKey
            ? "statement"
            : target instanceof IncidentKey
                ? "incident"
                : target instanceof DocumentKey ? "document" : "source";
    ObjectNode node = JSON.objectNode();
    node.set(kind, target(target));
    return node;
  }

  private static ObjectNode target(Target target) {
    ObjectNode node = JSON.objectNode();
    if (target instanceof StatementKey it) {
      node.put("kind", it.kind().name().toLowerCase(Locale.ROOT));
      node.put("what", it.what()).put("value", it.value());
      node.set("words", ContentJson.words(it.words()));
    } else if (target instanceof IncidentKey it) {
      node.set("document", ContentJson.document(it.document()));
      it.words().ifPresent(words -> node.set("words", ContentJson.words(words)));
    } else if (target instanceof DocumentKey it) {
      return ContentJson.document(it);
    } else if (target instanceof SourceKey it) {
      node.put("name", it.name());
    }
    return node;
  }
}
