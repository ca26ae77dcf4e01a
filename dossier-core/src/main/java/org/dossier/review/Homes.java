package org.dossier.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.model.Act;
import org.dossier.model.Document;
import org.dossier.model.DocumentKey;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Ruling;
import org.dossier.model.SourceKey;

/** Tells which dossiers a ruling belongs to: those that hold a report or hear a source it names. */
final class Homes {

  private final Map<String, Set<Integer>> byId = new HashMap<>();
  private final Map<String, Set<Integer>> byBytes = new HashMap<>();
  private final Map<String, Set<Integer>> bySource = new HashMap<>();

  Homes(List<Dossier> dossiers) {
    for (int number = 0; number < dossiers.size(); number++) {
      for (Extraction report : dossiers.get(number).story().reports()) {
        know(report, number);
      }
    }
  }

  private void know(Extraction report, int number) {
    Document document = report.document();
    put(byId, document.id(), number);
    put(byBytes, document.provenance().sha256(), number);
    document.provenance().outlet().ifPresent(outlet -> put(bySource, outlet, number));
    report
        .statements()
        .forEach(
            s ->
                s.grounds()
                    .attribution()
                    .voices()
                    .forEach(voice -> put(bySource, voice.name(), number)));
  }

  private static void put(Map<String, Set<Integer>> map, String key, int number) {
    map.computeIfAbsent(key, unseen -> new TreeSet<>()).add(number);
  }

  /** Returns the numbers of the dossiers of a ruling, ascending; the first if it has none. */
  Set<Integer> of(Ruling ruling) {
    Set<Integer> numbers = new TreeSet<>();
    Act act = ruling.decision().act();
    Named.documents(act).forEach(key -> numbers.addAll(reports(key)));
    source(act).ifPresent(name -> numbers.addAll(bySource.getOrDefault(name.name(), Set.of())));
    return numbers.isEmpty() ? Set.of(0) : numbers;
  }

  private Set<Integer> reports(DocumentKey key) {
    Set<Integer> named = byId.getOrDefault(key.id(), Set.of());
    boolean hasBytes = !key.sha256().isEmpty();
    return hasBytes ? byBytes.getOrDefault(key.sha256(), named) : named;
  }

  private static Optional<SourceKey> source(Act act) {
    if (act instanceof Act.Rate rate) {
      return Optional.of(rate.source());
    }
    return act instanceof Act.Note note && note.about() instanceof SourceKey source
        ? Optional.of(source)
        : Optional.empty();
  }
}
