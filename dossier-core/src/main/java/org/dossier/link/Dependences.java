package org.dossier.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Dependence;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Statement;
import org.dossier.model.Voice;

/** How the reports of a story depend on each other and on agencies and outlets they name. */
final class Dependences {

  private final AgencyMarks marks;

  Dependences(WordLists lists) {
    marks = new AgencyMarks(lists);
  }

  /**
   * Returns the dependences in the order of the reports.
   *
   * @param reports by (publication time, document id)
   * @param texts their texts, in the same order
   */
  List<Dependence> of(List<Extraction> reports, List<Copies.Source> texts) {
    Map<String, Dependence> copies = new HashMap<>();
    StandardCopyFinder.among(texts).forEach(copy -> copies.put(copy.document(), copy));
    List<Dependence> found = new ArrayList<>();
    for (Extraction report : reports) {
      Optional.ofNullable(copies.get(report.document().id())).ifPresent(found::add);
      found.addAll(marks.of(report.document()));
      found.addAll(cited(report));
    }
    return found;
  }

  /** Returns the media that a report names as where it has something from, each once. */
  private static List<Dependence> cited(Extraction report) {
    Map<String, List<Evidence>> byName = new LinkedHashMap<>();
    for (Statement statement : report.statements()) {
      for (Voice voice : statement.grounds().attribution().voices()) {
        if (voice.kind() == Voice.Kind.MEDIA && !isOwn(report, voice)) {
          List<Evidence> words = byName.computeIfAbsent(voice.name(), name -> new ArrayList<>());
          Stream.concat(voice.cue().stream(), Stream.of(voice.words()))
              .filter(evidence -> !words.contains(evidence))
              .forEach(words::add);
        }
      }
    }
    List<Dependence> cited = new ArrayList<>();
    byName.forEach(
        (name, words) ->
            cited.add(
                new Dependence(
                    report.document().id(),
                    name,
                    Dependence.Kind.CITES,
                    words.stream().sorted().toList(),
                    "names it as where it has something from")));
    return cited;
  }

  private static boolean isOwn(Extraction report, Voice voice) {
    return report.document().provenance().outlet().filter(voice.name()::equals).isPresent();
  }
}
