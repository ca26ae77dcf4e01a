package org.dossier.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.dossier.model.Content;
import org.dossier.model.Count;
import org.dossier.model.DocumentKey;
import org.dossier.model.Passage;
import org.dossier.model.Statement;

/** Writes what words say, and which words. */
final class ContentJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ContentJson() {}

  static ObjectNode document(DocumentKey key) {
    ObjectNode node = JSON.objectNode();
    node.put("id", key.id());
    Optional.of(key.sha256())
        .filter(bytes -> !bytes.isEmpty())
        .ifPresent(b -> node.put("sha256", b));
    return node;
  }

  static ObjectNode words(Passage words) {
    ObjectNode node = JSON.objectNode();
    node.set("document", document(words.document()));
    node.put("field", words.field().name().toLowerCase(Locale.ROOT));
    return node.put("start", words.start()).put("end", words.end()).put("quote", words.quote());
  }

  static ObjectNode count(Count count) {
    ObjectNode node = JSON.objectNode();
    count.least().ifPresent(least -> node.put("least", least));
    count.most().ifPresent(most -> node.put("most", most));
    return node.put("qualifier", count.qualifier().name()).put("words", count.words());
  }

  static ObjectNode node(Content content) {
    if (content instanceof Content.OfFigure it) {
      ObjectNode node = of(Statement.Kind.FIGURE, "measure", Optional.of(it.measure()));
      node.set("count", count(it.count()));
      return node;
    } else if (content instanceof Content.OfResponsibility it) {
      return filled(
          of(Statement.Kind.RESPONSIBILITY, "type", Optional.of(it.type())), "target", it.target());
    } else if (content instanceof Content.OfWarning it) {
      return of(Statement.Kind.WARNING, "type", Optional.of(it.type()));
    } else if (content instanceof Content.OfResponse it) {
      return of(Statement.Kind.RESPONSE, "type", Optional.of(it.type()));
    } else if (content instanceof Content.OfProceeding it) {
      return filled(
          of(Statement.Kind.PROCEEDING, "step", Optional.of(it.step())), "persons", it.persons());
    } else if (content instanceof Content.OfOccurrence it) {
      return of(Statement.Kind.OCCURRENCE, "type", Optional.of(it.type()));
    } else if (content instanceof Content.OfDescription it) {
      return of(Statement.Kind.DESCRIPTION, "aspect", Optional.of(it.aspect()));
    }
    return of(Statement.Kind.ATTRIBUTION, "", Optional.empty());
  }

  private static ObjectNode of(Statement.Kind kind, String key, Optional<Enum<?>> what) {
    ObjectNode node = JSON.objectNode();
    node.put("kind", kind.name().toLowerCase(Locale.ROOT));
    what.ifPresent(constant -> node.put(key, constant.name()));
    return node;
  }

  private static ObjectNode filled(ObjectNode node, String key, Optional<Passage> passage) {
    passage.ifPresent(words -> node.set(key, words(words)));
    return node;
  }
}
