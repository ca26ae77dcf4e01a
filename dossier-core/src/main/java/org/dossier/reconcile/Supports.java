package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Independence;
import org.dossier.model.Statement;
import org.dossier.model.Support;
import org.dossier.model.Voice;

/** What stands behind an answer, counted in origins: field rules 2.4. */
final class Supports {

  private final Principals principals;
  private final CommonTexts texts;

  Supports(Principals principals, CommonTexts texts) {
    this.principals = principals;
    this.texts = texts;
  }

  /** Returns the support that statements of one thing give it; statements in text order. */
  Support of(Collection<? extends Statement> statements) {
    Map<String, List<Voice>> byReport = new LinkedHashMap<>();
    Set<String> origins = new LinkedHashSet<>();
    for (Statement statement : statements) {
      List<Voice> voices =
          byReport.computeIfAbsent(statement.grounds().document(), id -> new ArrayList<>());
      Optional<Voice> origin = statement.grounds().attribution().origin();
      origin.filter(Principals::isTerminal).ifPresent(voices::add);
      origin.filter(v -> v.kind() != Voice.Kind.ANONYMOUS).ifPresent(v -> origins.add(v.name()));
    }
    return judged(byReport, List.copyOf(origins));
  }

  /** Returns the support of documents that name no origin. */
  Support unnamed(Collection<String> documents) {
    Map<String, List<Voice>> byReport = new LinkedHashMap<>();
    documents.forEach(id -> byReport.put(id, List.of()));
    return judged(byReport, List.of());
  }

  /** Returns the support of a claim: its author is its only origin, however often it is told. */
  Support claim(Collection<? extends Statement> statements, String claimant) {
    return new Support(
        statements.stream().map(s -> s.grounds().document()).distinct().toList(),
        List.of(claimant),
        1,
        Independence.SAME_ORIGIN,
        "the claimant is the only origin of its claim");
  }

  private Support judged(Map<String, List<Voice>> byReport, List<String> origins) {
    List<String> documents = List.copyOf(byReport.keySet());
    List<List<Voice>> groups =
        principals(byReport.values().stream().flatMap(List::stream).toList());
    int independent = Matching.size(edges(byReport, groups));
    Independence outcome = outcome(byReport, groups, independent);
    return new Support(documents, origins, independent, outcome, reason(outcome, byReport, groups));
  }

  private Independence outcome(
      Map<String, List<Voice>> byReport, List<List<Voice>> groups, int independent) {
    if (independent > 1) {
      return Independence.INDEPENDENT;
    }
    if (byReport.size() > 1 && texts.areOne(byReport.keySet())) {
      return Independence.COPY;
    }
    if (groups.size() != 1 || byReport.values().stream().anyMatch(List::isEmpty)) {
      return Independence.NOT_ESTABLISHED;
    }
    Voice first = groups.get(0).get(0);
    return groups.get(0).stream().allMatch(voice -> Principals.sameOrigin(first, voice))
        ? Independence.SAME_ORIGIN
        : Independence.SAME_PRINCIPAL;
  }

  private static String reason(
      Independence outcome, Map<String, List<Voice>> byReport, List<List<Voice>> groups) {
    return switch (outcome) {
      case INDEPENDENT ->
          "reports that are not copies of each other name "
              + Words.list(groups.stream().map(group -> group.get(0).name()).toList());
      case COPY -> "the reports share one text";
      case SAME_ORIGIN -> "all of it goes back to " + groups.get(0).get(0).name();
      case SAME_PRINCIPAL ->
          "the sources named may speak for one principal: "
              + Words.list(groups.get(0).stream().map(Voice::name).distinct().toList());
      case NOT_ESTABLISHED -> notEstablished(byReport, groups);
    };
  }

  private static String notEstablished(
      Map<String, List<Voice>> byReport, List<List<Voice>> groups) {
    if (groups.isEmpty()) {
      return byReport.size() == 1
          ? "the report names no source for it"
          : "no report names a source for it";
    }
    return byReport.size() == 1
        ? "one report alone names these sources"
        : "not every report names a source for it";
  }

  /** Joins voices that may speak for one principal, in order of first mention. */
  private List<List<Voice>> principals(List<Voice> voices) {
    List<List<Voice>> groups = new ArrayList<>();
    for (Voice voice : voices) {
      List<Voice> joined = new ArrayList<>();
      for (List<Voice> group : List.copyOf(groups)) {
        if (group.stream().anyMatch(other -> principals.mayBeOne(other, voice))) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      joined.add(voice);
      groups.add(joined);
    }
    return groups;
  }

  /** Returns, for each principal, the texts that name it. */
  private List<Set<String>> edges(Map<String, List<Voice>> byReport, List<List<Voice>> groups) {
    List<Set<String>> edges = new ArrayList<>();
    for (List<Voice> group : groups) {
      Set<String> named = new LinkedHashSet<>();
      byReport.forEach(
          (document, voices) -> {
            if (voices.stream().anyMatch(group::contains)) {
              named.add(texts.of(document));
            }
          });
      edges.add(named);
    }
    return edges;
  }
}
