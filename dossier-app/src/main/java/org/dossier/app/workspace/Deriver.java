package org.dossier.app.workspace;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.model.Dossier;
import org.dossier.model.Story;
import org.dossier.pipeline.Pipeline;

/** Finds the incidents of documents that wait for it, and what else changes by them. */
final class Deriver {

  private final Db db;
  private final Pipeline pipeline;
  private final IncidentTable incidents;

  Deriver(Db db, Pipeline pipeline, String rules) {
    this.db = db;
    this.pipeline = pipeline;
    this.incidents = new IncidentTable(db, rules);
  }

  /** A story that is not as it was, with the number it goes on, if it goes on one. */
  private record Changed(Optional<Long> number, List<Long> documents, Story story) {}

  /** Brings the incidents up to date and returns how many changed. */
  int derive(Instant now) {
    Set<Long> pending =
        new HashSet<>(db.list("SELECT document FROM pending", row -> row.number(1)));
    if (pending.isEmpty()) {
      return 0;
    }
    List<Story> stories = pipeline.linker().link(new Documents(db).extractions());
    List<List<Long>> groups = groups(stories);
    Map<Long, Set<Long>> old = incidents.members();
    Matching matching = Matching.of(groups, numbers(old), old.keySet());
    List<Changed> changed =
        IntStream.range(0, stories.size())
            .mapToObj(i -> new Changed(matching.numberOf().get(i), groups.get(i), stories.get(i)))
            .filter(one -> !isAsItWas(one, old, pending))
            .toList();
    store(changed, matching.gone(), now);
    return changed.size() + matching.gone().size();
  }

  private static boolean isAsItWas(Changed one, Map<Long, Set<Long>> old, Set<Long> pending) {
    return one.documents().stream().noneMatch(pending::contains)
        && one.number().map(old::get).filter(Set.copyOf(one.documents())::equals).isPresent();
  }

  private void store(List<Changed> changed, Set<Long> gone, Instant now) {
    List<Dossier> dossiers =
        changed.parallelStream().map(one -> pipeline.reconciler().reconcile(one.story())).toList();
    db.step(
        () -> {
          gone.forEach(incidents::remove);
          // A document may go from one to the other: leave all, then join.
          changed.forEach(one -> one.number().ifPresent(incidents::empty));
          for (int i = 0; i < dossiers.size(); i++) {
            Changed one = changed.get(i);
            incidents.store(one.number(), one.documents(), dossiers.get(i), now);
          }
          return db.update("DELETE FROM pending");
        });
  }

  private List<List<Long>> groups(List<Story> stories) {
    Map<String, Long> numbers = new HashMap<>();
    db.list("SELECT id, number FROM document", row -> numbers.put(row.text(1), row.number(2)));
    return stories.stream()
        .map(Story::reports)
        .map(
            reports ->
                reports.stream()
                    .map(report -> numbers.getOrDefault(report.document().id(), 0L))
                    .toList())
        .toList();
  }

  private static Map<Long, Long> numbers(Map<Long, Set<Long>> members) {
    Map<Long, Long> numbers = new HashMap<>();
    members.forEach((number, group) -> group.forEach(document -> numbers.put(document, number)));
    return numbers;
  }
}
