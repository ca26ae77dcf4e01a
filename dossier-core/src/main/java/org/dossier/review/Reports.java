package org.dossier.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.model.Document;
import org.dossier.model.DocumentKey;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.IncidentKey;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Passage;
import org.dossier.model.SourceKey;

/** Finds what decisions name in the reports as the rules read them. */
final class Reports {

  private final Map<String, Extraction> byId = new HashMap<>();
  private final Map<String, List<Extraction>> byBytes = new HashMap<>();
  private final Set<String> sources = new TreeSet<>();

  Reports(List<Extraction> reports) {
    for (Extraction report : reports) {
      Document document = report.document();
      byId.put(document.id(), report);
      String bytes = document.provenance().sha256();
      byBytes.merge(bytes, List.of(report), Reports::both);
      document.provenance().outlet().ifPresent(sources::add);
      report
          .statements()
          .forEach(s -> s.grounds().attribution().voices().forEach(v -> sources.add(v.name())));
    }
  }

  private static List<Extraction> both(List<Extraction> some, List<Extraction> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Returns the report of that id and those bytes, else the only one of those bytes. */
  Extraction report(DocumentKey key) throws Lost {
    Extraction named = byId.get(key.id());
    if (named != null && key.names(named.document())) {
      return named;
    }
    List<Extraction> same = key.sha256().isEmpty() ? List.of() : same(key);
    if (same.size() == 1) {
      return same.get(0);
    }
    if (named != null) {
      throw Lost.changed("the report " + key.id() + " has other bytes now");
    }
    throw Lost.elsewhere("the report " + key.id() + " is not here");
  }

  private List<Extraction> same(DocumentKey key) {
    return byBytes.getOrDefault(key.sha256(), List.of());
  }

  Evidence words(Passage passage) throws Lost {
    Document document = report(passage.document()).document();
    return passage
        .in(document)
        .orElseThrow(() -> Lost.changed(document.id() + " does not say so at that place"));
  }

  /** Returns the mention that speaks of an incident: the main one, or the nearest to the words. */
  IncidentMention incident(IncidentKey key) throws Lost {
    Extraction report = report(key.document());
    List<IncidentMention> found =
        key.words().isEmpty() ? main(report) : mentions(report, words(key.words().get()));
    if (found.isEmpty()) {
      throw Lost.changed("no incident is read in these words of " + report.document().id());
    }
    return found.get(0);
  }

  private static List<IncidentMention> main(Extraction report) {
    return report.incidents().stream().filter(m -> m.role() == Role.MAIN).toList();
  }

  private static List<IncidentMention> mentions(Extraction report, Evidence words) {
    return Overlap.nearest(
        words,
        report.incidents().stream().filter(m -> m.role() != Role.MAIN).toList(),
        mention -> mention.evidence().get(0));
  }

  void source(SourceKey key) throws Lost {
    if (!sources.contains(key.name())) {
      throw Lost.elsewhere("no report here names " + key.name());
    }
  }
}
