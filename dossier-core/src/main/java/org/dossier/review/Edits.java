package org.dossier.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Extraction;
import org.dossier.model.IncidentMention;
import org.dossier.model.Statement;

/** What decisions change in one report. */
final class Edits {

  private final Map<String, Statement> replaced = new HashMap<>();
  private final Map<String, Statement> rejected = new LinkedHashMap<>();
  private final List<Statement> added = new ArrayList<>();
  private final Map<String, IncidentMention> mentions = new LinkedHashMap<>();

  void add(Statement statement) {
    added.add(statement);
  }

  void replace(Statement read, Statement corrected) {
    replaced.put(read.grounds().id(), corrected);
  }

  void reject(Statement read) {
    rejected.put(read.grounds().id(), read);
  }

  void mention(IncidentMention mention) {
    mentions.putIfAbsent(mention.id(), mention);
  }

  List<Statement> added() {
    return added;
  }

  Extraction applyTo(Extraction report) {
    if (replaced.isEmpty() && rejected.isEmpty() && added.isEmpty()) {
      return report;
    }
    Removal removal = new Removal(rejected);
    return new Extraction(
        report.document(),
        incidents(removal, report),
        statements(report).map(removal::from).sorted(byPlace()).toList(),
        removal.from(report.constraints()),
        report.unread(),
        report.persons());
  }

  private List<IncidentMention> incidents(Removal removal, Extraction report) {
    return Stream.concat(report.incidents().stream(), sorted(mentions)).map(removal::from).toList();
  }

  private static Stream<IncidentMention> sorted(Map<String, IncidentMention> mentions) {
    return mentions.values().stream().sorted(Comparator.comparing(IncidentMention::id));
  }

  private Stream<Statement> statements(Extraction report) {
    Stream<Statement> news = added.stream().sorted(Comparator.comparing(s -> s.grounds().id()));
    return Stream.concat(report.statements().stream(), news)
        .filter(s -> !rejected.containsKey(s.grounds().id()))
        .map(s -> replaced.getOrDefault(s.grounds().id(), s));
  }

  private static Comparator<Statement> byPlace() {
    return Comparator.comparing(statement -> statement.grounds().evidence());
  }
}
