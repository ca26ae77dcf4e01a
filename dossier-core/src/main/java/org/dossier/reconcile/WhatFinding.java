package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.model.Answer;
import org.dossier.model.Evidence;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentType;
import org.dossier.model.Question;
import org.dossier.model.Verdict;

/** What happened: the types of incident the reports speak of, side by side. */
final class WhatFinding {

  private final Answers answers;
  private final Supports supports;

  WhatFinding(Answers answers, Supports supports) {
    this.answers = answers;
    this.supports = supports;
  }

  Finding of(Incident incident) {
    IncidentType general = commonest(incident);
    Map<IncidentType, List<IncidentMention>> byType = new LinkedHashMap<>();
    for (IncidentMention mention : incident.mentions()) {
      IncidentType type = mention.type() == IncidentType.OTHER ? general : mention.type();
      byType.computeIfAbsent(type, it -> new ArrayList<>()).add(mention);
    }
    List<Answer> found = new ArrayList<>();
    byType.forEach((type, mentions) -> found.add(answer(type, mentions)));
    // the type of most reports first; a stable sort keeps text order otherwise
    found.sort(Comparator.comparing(answer -> -answer.support().documents().size()));
    Verdict verdict = found.size() > 1 ? Verdict.COMPATIBLE : Verdict.SINGLE_ORIGIN;
    return new Finding(incident.id(), Question.WHAT, found, verdict, explain(found));
  }

  /** Returns the specific type named most often; words such as "disaster" mean that one too. */
  private static IncidentType commonest(Incident incident) {
    Map<IncidentType, Long> times =
        incident.mentions().stream()
            .map(IncidentMention::type)
            .filter(type -> type != IncidentType.OTHER)
            .collect(
                Collectors.groupingBy(
                    type -> type, () -> new EnumMap<>(IncidentType.class), Collectors.counting()));
    return times.entrySet().stream()
        .max(
            Map.Entry.<IncidentType, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(IncidentType.OTHER);
  }

  private Answer answer(IncidentType type, List<IncidentMention> mentions) {
    List<Evidence> words = mentions.stream().map(mention -> mention.evidence().get(0)).toList();
    List<String> documents = words.stream().map(Evidence::document).distinct().toList();
    return new Answer(
        type.label(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        answers.inTextOrder(words.stream()),
        supports.unnamed(documents));
  }

  private static String explain(List<Answer> found) {
    return found.size() > 1
        ? "The reports describe it in different terms: %s."
            .formatted(Words.list(found.stream().map(Answer::value).toList()))
        : "All reports speak of it as the same kind of incident, in their own words.";
  }
}
