package org.dossier.app.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.model.Act;
import org.dossier.model.Decision;
import org.dossier.model.Extraction;
import org.dossier.model.SourceKey;
import org.dossier.review.Decisions;

/** What people decided, by the documents it is about. */
final class Decided {

  private final Map<Decision, Set<Long>> documents = new HashMap<>();
  private final Map<Long, List<Decision>> byDocument = new HashMap<>();

  private Decided() {}

  /** Reads all decisions; what is no decision about readings is left out. */
  static Decided in(Db db) {
    Decided decided = new Decided();
    Map<Long, Set<Long>> about = new HashMap<>();
    db.list(
        "SELECT decision, document FROM decision_document",
        row -> about.computeIfAbsent(row.number(1), n -> new TreeSet<>()).add(row.number(2)));
    db.list(
        "SELECT number, body FROM decision ORDER BY number",
        row -> decided.keep(row.text(2), about.getOrDefault(row.number(1), Set.of())));
    return decided;
  }

  private boolean keep(String body, Set<Long> about) {
    List<Decision> read = Decisions.read(body).decisions();
    for (Decision decision : read) {
      documents.put(decision, about);
      about.forEach(
          document ->
              byDocument.computeIfAbsent(document, unseen -> new ArrayList<>()).add(decision));
    }
    return !read.isEmpty();
  }

  /** Returns some documents and all that a decision ties to them, however far. */
  Set<Long> tied(Collection<Long> some) {
    Set<Long> tied = new LinkedHashSet<>();
    Deque<Long> open = new ArrayDeque<>(some);
    while (!open.isEmpty()) {
      long document = open.remove();
      if (tied.add(document)) {
        byDocument.getOrDefault(document, List.of()).stream()
            .flatMap(decision -> documents.getOrDefault(decision, Set.of()).stream())
            .forEach(open::add);
      }
    }
    return tied;
  }

  /** Returns the decisions about reports, and about the sources that they name. */
  List<Decision> about(Collection<Long> numbers, List<Extraction> reports) {
    Set<Decision> about = new HashSet<>();
    numbers.forEach(number -> about.addAll(byDocument.getOrDefault(number, List.of())));
    documents.keySet().stream()
        .filter(decision -> source(decision).filter(key -> isNamed(key, reports)).isPresent())
        .forEach(about::add);
    return about.stream().sorted().toList();
  }

  /** Returns the source that a decision is about, if it is about one. */
  static Optional<SourceKey> source(Decision decision) {
    if (decision.act() instanceof Act.Rate rate) {
      return Optional.of(rate.source());
    }
    return decision.act() instanceof Act.Note note && note.about() instanceof SourceKey key
        ? Optional.of(key)
        : Optional.empty();
  }

  private static boolean isNamed(SourceKey key, List<Extraction> reports) {
    return reports.stream()
        .anyMatch(
            report ->
                report.document().provenance().outlet().filter(key.name()::equals).isPresent()
                    || report.statements().stream()
                        .flatMap(said -> said.grounds().attribution().voices().stream())
                        .anyMatch(voice -> voice.name().equals(key.name())));
  }
}
