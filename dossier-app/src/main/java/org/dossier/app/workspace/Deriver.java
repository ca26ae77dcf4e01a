package org.dossier.app.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.model.Extraction;
import org.dossier.model.Story;
import org.dossier.pipeline.Pipeline;

/**
 * Finds the incidents of documents that wait for it, and what else changes by them. Incidents are
 * linked within a story, so that a document touches its story's incidents only.
 */
final class Deriver {

  /** Stories in memory at a time with all that was read in them. */
  private static final int AT_ONCE = 128;

  private final Db db;
  private final Pipeline pipeline;
  private final IncidentTable incidents;
  private final StoryTable stories;

  Deriver(Db db, Pipeline pipeline, String rules) {
    this.db = db;
    this.pipeline = pipeline;
    this.incidents = new IncidentTable(db, rules);
    this.stories = new StoryTable(db);
  }

  /** A document of a story, as stored. */
  private record Stored(long number, Readings.Raw raw) {}

  /** Documents were taken away, or read in another way. */
  void reset() {
    stories.reset();
  }

  /** Brings the incidents up to date and returns how many changed. */
  int derive(Instant now) {
    Set<Long> pending =
        new HashSet<>(db.list("SELECT document FROM pending", row -> row.number(1)));
    if (pending.isEmpty()) {
      return 0;
    }
    try {
      return derive(pending, now);
    } catch (RuntimeException | Error e) {
      stories.reset(); // it may hold what is not stored
      throw e;
    }
  }

  private int derive(Set<Long> pending, Instant now) {
    Decided decided = Decided.in(db);
    List<List<Long>> stories = this.stories.changed(pending);
    List<Set<Long>> changed = bundles(stories, decided);
    Map<Long, Long> old = incidents.incidents(changed.stream().flatMap(Set::stream).toList());
    List<IncidentTable.Prepared> groups = groups(changed, decided);
    Matching matching =
        Matching.of(
            groups.stream().map(IncidentTable.Prepared::documents).toList(),
            old,
            Set.copyOf(old.values()));
    Map<Long, Set<Long>> members = members(old);
    return db.step(
        () -> {
          this.stories.store(stories);
          int count = store(groups, matching, members, pending, now);
          pending.forEach(one -> db.update("DELETE FROM pending WHERE document = ?", one));
          return count;
        });
  }

  /** Derives all incidents again, stores none; documents that wait are left out. */
  List<IncidentTable.Prepared> again(Set<Long> waiting) {
    Decided decided = Decided.in(db);
    return groups(bundles(stories.all(waiting), decided), decided);
  }

  private int store(
      List<IncidentTable.Prepared> groups,
      Matching matching,
      Map<Long, Set<Long>> members,
      Set<Long> pending,
      Instant now) {
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (!isAsItWas(groups.get(i).documents(), matching.numberOf().get(i), members, pending)) {
        changed.add(i);
      }
    }
    matching.gone().forEach(number -> incidents.remove(number, now));
    // A document may go from one to the other: leave all, then join.
    changed.forEach(i -> matching.numberOf().get(i).ifPresent(incidents::empty));
    changed.forEach(i -> incidents.store(matching.numberOf().get(i), groups.get(i), now));
    return changed.size() + matching.gone().size();
  }

  private static boolean isAsItWas(
      List<Long> documents,
      Optional<Long> number,
      Map<Long, Set<Long>> members,
      Set<Long> pending) {
    return documents.stream().noneMatch(pending::contains)
        && number.map(members::get).filter(Set.copyOf(documents)::equals).isPresent();
  }

  /** Puts stories together that a decision ties, also with stories that are as they were. */
  private List<Set<Long>> bundles(List<List<Long>> changed, Decided decided) {
    Map<Long, List<Long>> storyOf = new HashMap<>();
    changed.forEach(story -> story.forEach(document -> storyOf.put(document, story)));
    Set<Long> placed = new HashSet<>();
    List<Set<Long>> bundles = new ArrayList<>();
    for (List<Long> story : changed) {
      if (!placed.contains(story.get(0))) {
        Set<Long> bundle = bundle(story, storyOf, decided);
        placed.addAll(bundle);
        bundles.add(bundle);
      }
    }
    return bundles;
  }

  private Set<Long> bundle(List<Long> story, Map<Long, List<Long>> storyOf, Decided decided) {
    Set<Long> bundle = new TreeSet<>(story);
    Set<Long> tied = decided.tied(story);
    while (!bundle.containsAll(tied)) {
      for (long document : tied) {
        bundle.addAll(storyOf.getOrDefault(document, stories.storyOf(document)));
      }
      tied = decided.tied(bundle);
    }
    return bundle;
  }

  /** Links the documents of each bundle and makes the incidents found ready to store. */
  private List<IncidentTable.Prepared> groups(List<Set<Long>> bundles, Decided decided) {
    List<IncidentTable.Prepared> groups = new ArrayList<>();
    Readings readings = new Readings(db, pipeline, "");
    for (int from = 0; from < bundles.size(); from += AT_ONCE) {
      List<List<Stored>> some =
          bundles.subList(from, Math.min(bundles.size(), from + AT_ONCE)).stream()
              .map(bundle -> bundle.stream().map(n -> new Stored(n, readings.raw(n))).toList())
              .toList();
      groups.addAll(some.parallelStream().flatMap(bundle -> incidents(bundle, decided)).toList());
    }
    return groups;
  }

  private Stream<IncidentTable.Prepared> incidents(List<Stored> bundle, Decided decided) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    Map<String, Extraction> read = new LinkedHashMap<>();
    for (Stored stored : bundle) {
      Extraction report = stored.raw().extraction();
      numbers.put(report.document().id(), stored.number());
      read.put(report.document().id(), report);
    }
    List<Extraction> reports = List.copyOf(read.values());
    return pipeline.combine(reports, decided.about(numbers.values(), reports)).stream()
        .map(found -> incidents.prepare(numbers(found.story(), numbers), found, read));
  }

  private static List<Long> numbers(Story story, Map<String, Long> numbers) {
    return story.reports().stream()
        .map(report -> numbers.getOrDefault(report.document().id(), 0L))
        .toList();
  }

  private static Map<Long, Set<Long>> members(Map<Long, Long> incidents) {
    Map<Long, Set<Long>> members = new HashMap<>();
    incidents.forEach(
        (document, incident) ->
            members.computeIfAbsent(incident, unseen -> new HashSet<>()).add(document));
    return members;
  }
}
