package org.dossier.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.Recorded;
import org.dossier.model.Statement;
import org.dossier.model.TimelineEntry;

/** One dossier on its way into a format: what it refers to by id, and what of it was carried. */
final class Case {

  private final Dossier dossier;
  private final Tally tally;
  private final Discretion discretion;
  private final boolean quotes;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Incident> byMention = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();

  /**
   * Opens a case.
   *
   * @param dossier with the policy chosen whose values are taken
   */
  Case(Dossier dossier, ExportOptions options) {
    this.dossier = dossier;
    this.quotes = options.quotes();
    this.discretion = new Discretion(dossier, options.names());
    for (Extraction report : dossier.story().reports()) {
      documents.put(report.document().id(), report.document());
      report.statements().forEach(said -> statements.put(said.grounds().id(), said));
    }
    incidents().forEach(one -> one.mentions().forEach(said -> byMention.put(said.id(), one)));
    statements.values().forEach(said -> place(said.grounds().evidence()));
    this.tally = counted();
  }

  private Tally counted() {
    Inventory inventory = new Inventory(dossier);
    Tally made = new Tally(inventory);
    boolean any = discretion.persons().stream().anyMatch(discretion::isNamed);
    for (Person person : discretion.persons()) {
      inventory.add(Part.PERSON, person.label());
      if (discretion.isNamed(person)) {
        made.carry(Part.PERSON, person.label());
      }
    }
    made.because(Part.PERSON, any ? "minors are never named" : "left out unless asked for");
    if (!quotes) {
      made.because(Part.QUOTE, "left out unless asked for");
    }
    return made;
  }

  Dossier dossier() {
    return dossier;
  }

  Tally tally() {
    return tally;
  }

  Discretion discretion() {
    return discretion;
  }

  boolean quotes() {
    return quotes;
  }

  LossReport losses() {
    return new LossReport(main().id(), tally.losses());
  }

  Incident main() {
    return dossier.story().main();
  }

  /** Returns the incidents, the main one first. */
  List<Incident> incidents() {
    List<Incident> all = new ArrayList<>(List.of(main()));
    all.addAll(dossier.story().others());
    return all;
  }

  /** Returns the reports by (publication time, id), as the story orders them. */
  List<Document> documents() {
    return dossier.story().reports().stream().map(Extraction::document).toList();
  }

  /** Returns every statement by document id, then in the order of the words. */
  List<Statement> statements() {
    return statements.values().stream()
        .sorted(
            Comparator.<Statement, Evidence>comparing(said -> said.grounds().evidence())
                .thenComparing(said -> said.grounds().id()))
        .toList();
  }

  /** Returns the statements of a type about the main incident, in the order of the story. */
  <T extends Statement> List<T> ofMain(Class<T> type) {
    return dossier.story().reports().stream()
        .flatMap(report -> report.statements().stream())
        .filter(said -> incidentOf(said).equals(main()))
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  /**
   * Returns the incident a statement speaks of.
   *
   * @throws IllegalStateException if no incident of the story holds the mention it names
   */
  Incident incidentOf(Statement statement) {
    String mention = statement.grounds().incident();
    return Optional.ofNullable(byMention.get(mention))
        .orElseThrow(() -> new IllegalStateException("cannot export: no incident has " + mention));
  }

  Optional<Finding> finding(Question question) {
    return dossier.findingsOf(main()).stream()
        .filter(finding -> finding.question() == question)
        .findFirst();
  }

  /** Returns what the chosen policy records of the main incident. */
  List<Recorded> recorded() {
    return dossier.recordedOf(main()).stream()
        .filter(one -> one.policy().equals(dossier.policy()))
        .toList();
  }

  /**
   * Returns what goes into a field of a codebook, under another codebook's policy what that one
   * records of the same people; empty if it is left blank.
   */
  OptionalInt value(String field, Measure measure, boolean perpetrators) {
    Optional<Recorded> people =
        recorded().stream()
            .filter(one -> one.measure() == measure && one.perpetrators() == perpetrators)
            .findFirst();
    return people
        .flatMap(one -> one.values().stream().filter(v -> v.field().equals(field)).findFirst())
        .map(Recorded.Value::number)
        .orElseGet(() -> people.map(Recorded::least).orElse(OptionalInt.empty()));
  }

  /** Returns when something happened: as the time network leaves it, else as the words say. */
  Dating timeOf(Statement statement) {
    Dating alone = statement.grounds().time();
    return dossier.times().getOrDefault(statement.grounds().id(), alone);
  }

  /** Returns the line of the timeline about an incident, statement or document. */
  Optional<TimelineEntry> entry(String id) {
    return dossier.timeline().stream().filter(entry -> entry.of().equals(id)).findFirst();
  }

  /** Returns the days on which the main incident lies: the narrower supported ones if there are. */
  Dating when() {
    return entry(main().id())
        .map(entry -> entry.supported().orElse(entry.hard()))
        .orElse(Dating.UNKNOWN);
  }

  /** Returns the day of the latest dated report. */
  Optional<LocalDate> latest() {
    return documents().stream()
        .flatMap(document -> document.publication().date().stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * Returns where words stand, having held them against the report.
   *
   * @throws IllegalStateException if the report is not in the dossier or says something else
   */
  Place place(Evidence evidence) {
    Document document = documents.get(evidence.document());
    if (document == null
        || !document.cut(evidence.field(), evidence.span()).equals(evidence.quote())) {
      throw new IllegalStateException(
          "cannot export: %s does not say \"%s\" at %s..%s"
              .formatted(
                  evidence.document(),
                  evidence.quote(),
                  evidence.span().start(),
                  evidence.span().end()));
    }
    return new Place(
        document,
        evidence.field(),
        document.codePoints(evidence.field(), evidence.span().start()),
        document.codePoints(evidence.field(), evidence.span().end()));
  }

  /** Returns words on one line, without withheld names. */
  String say(String words) {
    return discretion.text(Texts.line(words));
  }

  String say(Optional<Evidence> words) {
    return words.map(quoted -> say(quoted.quote())).orElse("");
  }

  /** Returns what a line of the timeline is about: the report's words, cut short unless wanted. */
  String headline(TimelineEntry entry) {
    String words = say(entry.what());
    if (quotes) {
      statement(entry.of()).ifPresent(said -> tally.carry(Part.QUOTE, entry.of()));
      return words;
    }
    return Texts.shortened(words);
  }

  /** Returns the words of a statement if quotes are wanted, else nothing. */
  String quote(Evidence words) {
    return quotes ? say(words.quote()) : "";
  }

  /** Where words stand, in Unicode code points. */
  record Place(Document document, org.dossier.model.Field field, int start, int end) {}
}
