package org.dossier.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Description;
import org.dossier.model.Evidence;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.Voice;
import org.dossier.model.Warning;

/**
 * A statement in the notation of the rule files: its type, then parts as name=words.
 *
 * @param type the type, step or aspect
 * @param parts everything else a case may state
 */
record Rendered(String type, Map<String, String> parts) {

  static Rendered of(Statement statement, List<Statement> all) {
    Rendered rendered = new Rendered(type(statement), new HashMap<>());
    rendered.put("words", Optional.of(statement.grounds().evidence()));
    statement
        .grounds()
        .attribution()
        .origin()
        .map(Voice::words)
        .ifPresent(words -> rendered.put("speaker", Optional.of(words)));
    rendered.addParts(statement, all);
    return rendered;
  }

  private static String type(Statement statement) {
    if (statement instanceof Responsibility r) {
      return r.type().name();
    } else if (statement instanceof Warning w) {
      return w.type().name();
    } else if (statement instanceof Response r) {
      return r.type().name();
    } else if (statement instanceof Proceeding p) {
      return p.step().name();
    } else if (statement instanceof Occurrence o) {
      return o.type().name();
    }
    return ((Description) statement).aspect().name();
  }

  private void addParts(Statement statement, List<Statement> all) {
    if (statement instanceof Responsibility r) {
      put("target", r.target());
      put("topic", r.topic());
      put("mode", r.mode());
      r.denies().ifPresent(id -> put("denies", evidenceOf(id, all)));
    } else if (statement instanceof Warning w) {
      put("issuer", w.issuer());
      put("recipient", w.recipient());
      put("content", w.content());
      put("channel", w.channel());
      put("hedge", w.hedge());
    } else if (statement instanceof Response r) {
      put("by", r.by());
      put("content", r.content());
      parts.put("causality", r.causality().name());
    } else if (statement instanceof Proceeding p) {
      put("persons", p.persons());
      put("matter", p.matter());
      p.number().ifPresent(n -> parts.put("number", "" + n.stated().orElse(-1)));
    } else if (statement instanceof Occurrence o) {
      put("actor", o.actor());
    }
  }

  private static Optional<Evidence> evidenceOf(String id, List<Statement> all) {
    return all.stream()
        .filter(s -> s.grounds().id().equals(id))
        .findFirst()
        .map(s -> s.grounds().evidence());
  }

  private void put(String name, Optional<Evidence> words) {
    words.ifPresent(evidence -> parts.put(name, evidence.quote()));
  }

  /** Asserts that the type and every part stated by a case are so. */
  void assertMatches(String expected) {
    String[] stated = expected.split("; ", -1);
    assertThat(type).isEqualTo(stated[0]);
    for (int i = 1; i < stated.length; i++) {
      String[] part = stated[i].split("=", 2);
      assertThat(parts).containsEntry(part[0], part[1]);
    }
  }
}
