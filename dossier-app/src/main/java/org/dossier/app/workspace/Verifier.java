package org.dossier.app.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Span;
import org.dossier.pipeline.Pipeline;
import org.dossier.read.Reader;

/**
 * Checks a workspace: the file itself, every fingerprint, every quote against its span, and that
 * every derived row is what this program derives. Changes nothing.
 */
public final class Verifier {

  private static final int AT_ONCE = 64;
  private static final String ALL = "Run 'dossier rebuild --all'.";
  private static final String OTHER_RULES = "made by other rules. Run 'dossier rebuild'.";

  private final Reader reader;
  private final Pipeline pipeline;
  private final String rules = Rules.current();
  private final Consumer<String> problems;

  /**
   * Makes a verifier.
   *
   * @param problems told of everything that is not as it should be: what, where, what to do
   */
  public Verifier(Reader reader, Pipeline pipeline, Consumer<String> problems) {
    this.reader = reader;
    this.pipeline = pipeline;
    this.problems = problems;
  }

  /**
   * Checks one state of a workspace.
   *
   * @param derived whether to derive everything again, too, which takes as long as adding it did
   * @param step told of every document that was checked
   */
  public void verify(Workspace workspace, boolean derived, Runnable step) {
    workspace.readRows(
        db -> {
          checkFile(db);
          checkDocuments(db, derived, step);
          checkIncidents(db);
          if (derived) {
            checkGroups(db);
          }
          return derived;
        });
  }

  private void checkFile(Db db) {
    db.list("PRAGMA integrity_check", row -> row.text(1)).stream()
        .filter(line -> !line.equals("ok"))
        .forEach(line -> problems.accept(db.file() + ": damaged: " + line + " Restore a backup."));
    if (!db.list("PRAGMA foreign_key_check", row -> row.text(1)).isEmpty()) {
      problems.accept(db.file() + ": rows point to rows that are missing. Restore a backup.");
    }
    long pending = db.number("SELECT count(*) FROM pending");
    if (pending > 0) {
      problems.accept(
          pending + " documents wait for their incidents to be found. Run 'dossier add'.");
    }
  }

  private void checkDocuments(Db db, boolean derived, Runnable step) {
    List<Stored> some = List.of();
    long after = 0;
    do {
      some = stored(db, after);
      some.parallelStream().forEach(one -> told(one.kept().id(), () -> check(one, derived)));
      some.forEach(one -> step.run());
      after = some.isEmpty() ? after : some.get(some.size() - 1).kept().number();
    } while (!some.isEmpty());
  }

  /** A document with what is derived from it. */
  private record Stored(
      Rereading.Kept kept,
      String sha256,
      Optional<String> rules,
      Optional<String> title,
      Optional<String> body,
      Packed frame,
      Packed stated) {

    Document document() {
      return Frame.of(frame).filled(kept.id(), title, body.orElseThrow());
    }
  }

  private static List<Stored> stored(Db db, long after) {
    return db.list(
        """
        SELECT number, id, file, bytes, sha256, rules, title, body, frame, stated
        FROM document LEFT JOIN reading ON document = number
        WHERE number > ? ORDER BY number LIMIT ?""",
        row ->
            new Stored(
                new Rereading.Kept(row.number(1), row.text(2), row.text(3), row.packed(4)),
                row.text(5),
                row.optionalText(6),
                row.optionalText(7),
                row.optionalText(8),
                row.packed(9),
                row.packed(10)),
        after,
        AT_ONCE);
  }

  private void check(Stored stored, boolean derived) {
    String id = stored.kept().id();
    if (!Rules.sha256(stored.kept().bytes().unpack()).equals(stored.sha256())) {
      problems.accept(id + ": its bytes do not have its fingerprint. Restore a backup.");
      return;
    }
    if (stored.rules().isEmpty()) {
      problems.accept(id + ": nothing was read in it. Run 'dossier rebuild'.");
      return;
    }
    if (!stored.rules().get().equals(rules)) {
      problems.accept(id + ": " + OTHER_RULES);
    } else if (derived) {
      checkReading(stored);
    }
    Document document = stored.document();
    checkQuotes(id, Map.of(id, document), Frame.Stated.of(stored.stated()));
  }

  private void checkReading(Stored stored) {
    Optional<Extraction> again = stored.kept().read(reader).map(pipeline::extract);
    boolean isSame =
        again.isPresent()
            && again.get().equals(Frame.Stated.of(stored.stated()).in(stored.document()));
    if (!isSame) {
      problems.accept(
          stored.kept().id() + ": what was read is not what is read. Run 'dossier rebuild --all'.");
    }
  }

  private void checkQuotes(String where, Map<String, Document> documents, Object value) {
    for (Evidence evidence : Parts.of(value, Evidence.class)) {
      Document document = documents.get(evidence.document());
      if (document == null || !isQuoted(document, evidence)) {
        problems.accept(
            where
                + ": a quote is not what stands there: "
                + evidence
                + ". Run 'dossier rebuild --all'.");
      }
    }
  }

  private static boolean isQuoted(Document document, Evidence evidence) {
    String text = document.textOf(evidence.field());
    Span span = evidence.span();
    return span.end() <= text.length()
        && text.substring(span.start(), span.end()).equals(evidence.quote());
  }

  private void checkIncidents(Db db) {
    Documents documents = new Documents(db);
    Incidents incidents = new Incidents(db, documents);
    for (long number : db.list("SELECT number FROM incident", row -> row.number(1))) {
      told(
          "incident " + number,
          () -> {
            Dossier dossier = incidents.dossier(number).orElseThrow();
            Map<String, Document> byId = new HashMap<>();
            dossier.story().reports().forEach(r -> byId.put(r.document().id(), r.document()));
            checkQuotes("incident " + number, byId, dossier);
          });
    }
  }

  /** Links everything again, in memory, and compares. */
  private void checkGroups(Db db) {
    Map<Set<Long>, Long> stored = members(db);
    Set<Long> waiting =
        new HashSet<>(db.list("SELECT document FROM pending", row -> row.number(1)));
    for (IncidentTable.Prepared again : new Deriver(db, pipeline, rules).again(waiting)) {
      Long incident = stored.remove(Set.copyOf(again.documents()));
      if (incident == null) {
        problems.accept(
            "documents " + again.documents() + " are about one incident, and not kept so. " + ALL);
      } else if (!isStored(db, incident, again)) {
        problems.accept("incident " + incident + ": what is found is not what is kept. " + ALL);
      }
    }
    stored
        .values()
        .forEach(
            incident ->
                problems.accept(
                    "incident " + incident + ": its documents are not about one. " + ALL));
  }

  /** Returns the incidents by their documents. */
  private static Map<Set<Long>, Long> members(Db db) {
    Map<Long, Set<Long>> members = new HashMap<>();
    db.list(
        "SELECT incident, document FROM member",
        row -> members.computeIfAbsent(row.number(1), n -> new HashSet<>()).add(row.number(2)));
    Map<Set<Long>, Long> incidents = new HashMap<>();
    members.forEach((incident, documents) -> incidents.put(documents, incident));
    return incidents;
  }

  private static boolean isStored(Db db, long incident, IncidentTable.Prepared again) {
    return db.first(
            "SELECT dossier FROM incident WHERE number = ?",
            row -> row.packed(1).isSame(again.dossier()),
            incident)
        .orElse(false);
  }

  /** What is damaged must not hide what else is. */
  private void told(String where, Runnable check) {
    try {
      check.run();
    } catch (WorkspaceException | IllegalArgumentException e) {
      problems.accept(where + ": " + e.getMessage());
    }
  }
}
