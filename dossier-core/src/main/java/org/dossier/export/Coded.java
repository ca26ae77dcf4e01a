package org.dossier.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Answer;
import org.dossier.model.Description;
import org.dossier.model.Description.Aspect;
import org.dossier.model.Document;
import org.dossier.model.Figure;
import org.dossier.model.Finding;
import org.dossier.model.IncidentType;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.Recorded;
import org.dossier.model.Responsibility;
import org.dossier.model.TimeRange;

/** The main incident as a coder of violent events looks at it: what the words settle, no more. */
final class Coded {

  private static final Pattern NEAR =
      Pattern.compile("(?i)^(?:near|outside|close to|around|on the (?:outskirts|edge) of)\\b.*");

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?i)^(?:in|at|near|outside|close to|around|on|below|on the (?:outskirts|edge) of)\\s+");

  private final Case told;

  Coded(Case told) {
    this.told = told;
  }

  Case told() {
    return told;
  }

  /** Returns whether a codebook of violent events would list it at all. */
  boolean isViolent() {
    return isViolent(told.main().type());
  }

  static boolean isViolent(IncidentType type) {
    return switch (type) {
      case ARMED_ATTACK, BOMBING, HOSTAGE_TAKING, ASSASSINATION, ATTACK -> true;
      case FIRE, TRANSPORT_ACCIDENT, COLLAPSE, NATURAL_DISASTER, OTHER -> false;
    };
  }

  TimeRange days() {
    told.tally().carry(Part.RANGE, told.main().id());
    return told.when().range();
  }

  /** Returns the number for a field, empty if it is left blank. */
  String number(String field, Measure measure, boolean perpetrators) {
    return Ledger.number(told.value(field, measure, perpetrators));
  }

  /** Returns the words for the place, best supported first, without what goes before a name. */
  List<String> places() {
    return answers(Question.WHERE).stream()
        .map(answer -> PREPOSITION.matcher(answer).replaceFirst(""))
        .filter(name -> !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)))
        .distinct()
        .toList();
  }

  /** Returns whether the place is told as near a named one. */
  boolean isNear() {
    return answers(Question.WHERE).stream().anyMatch(words -> NEAR.matcher(words).matches());
  }

  /** Returns who claims it, as named, best supported first. */
  List<String> claimants() {
    return answers(Question.CLAIMED_BY);
  }

  private List<String> answers(Question question) {
    Optional<Finding> finding = told.finding(question);
    List<String> values = new ArrayList<>();
    for (Answer answer : finding.map(Finding::answers).orElse(List.of())) {
      finding.ifPresent(asked -> told.tally().carry(Part.ANSWER, Inventory.name(asked, answer)));
      values.add(told.say(answer.value()));
    }
    return values;
  }

  /** Returns the words of one aspect, each once. */
  List<String> words(Aspect aspect) {
    return told.ofMain(Description.class).stream()
        .filter(said -> said.aspect() == aspect)
        .peek(said -> told.tally().carry(said))
        .map(said -> told.say(said.grounds().evidence().quote()))
        .distinct()
        .toList();
  }

  /** Returns the code that the words for the weapon settle. */
  Optional<Codes.Code> weapon() {
    return code("weapon", words(Aspect.WEAPON));
  }

  /** Returns the code that the words for whom it hit settle. */
  Optional<Codes.Code> target() {
    return code(
        "target",
        Stream.of(Aspect.TARGET, Aspect.PLACE_TYPE).flatMap(a -> words(a).stream()).toList());
  }

  /** Returns the code that the words for how it was claimed settle. */
  Optional<Codes.Code> claimMode() {
    return code("mode", claims().map(Responsibility::mode).map(told::say).toList());
  }

  private static Optional<Codes.Code> code(String kind, List<String> words) {
    return words.stream().flatMap(word -> Codes.of(kind, word).stream()).findFirst();
  }

  private Stream<Responsibility> claims() {
    return told.ofMain(Responsibility.class).stream()
        .filter(said -> said.type() == Responsibility.Type.CLAIM)
        .peek(said -> told.tally().carry(said, Part.SPEAKER));
  }

  /** Returns how a report is cited: {@code "Tarn Post, 3 May 2031, tarn"}. */
  String citation(Document document) {
    told.tally().carry(Part.DOCUMENT, document.id());
    String outlet = Speakers.outlet(document);
    String day = document.publication().date().map(Days::of).orElse("date not stated");
    return Stream.of(outlet.isEmpty() ? Speakers.UNKNOWN_OUTLET : outlet, day, document.id())
        .collect(Collectors.joining(", "));
  }

  /** Returns what a coder must know beside the values, full sentences. */
  String notes() {
    List<String> notes = new ArrayList<>(List.of("Draft by Dossier, to be checked."));
    notes.add("When: " + Days.of(days()) + ".");
    told.entry(told.main().id())
        .filter(entry -> entry.supported().isPresent())
        .ifPresent(
            entry -> notes.add("Bounds that must hold: " + Days.of(entry.hard().range()) + "."));
    figures(notes);
    accusations(notes);
    notes.add(told.discretion().notice());
    return String.join(" ", notes);
  }

  private void figures(List<String> notes) {
    for (Finding finding : told.dossier().findingsOf(told.main())) {
      boolean counted =
          switch (finding.question()) {
            case KILLED, INJURED, VICTIMS -> true;
            default -> false;
          };
      if (counted && !finding.answers().isEmpty()) {
        notes.add(finding.question().words() + " " + AnswerLines.of(told, finding) + ".");
        finding.answers().stream()
            .flatMap(answer -> answer.statements().stream())
            .flatMap(id -> told.statement(id).stream())
            .forEach(said -> told.tally().carry(said));
      }
    }
    told.recorded().forEach(one -> recorded(one, notes));
  }

  /** Every number with the policy that gives it, and why. */
  private void recorded(Recorded one, List<String> notes) {
    for (Recorded.Value value : one.values()) {
      String number = value.number().isPresent() ? Ledger.number(value.number()) : "blank";
      notes.add(
          "%s %s by %s: %s."
              .formatted(value.field(), number, one.title(), told.say(value.reason())));
    }
    one.notes().stream().map(told::say).forEach(notes::add);
  }

  private void accusations(List<String> notes) {
    for (Responsibility said : told.ofMain(Responsibility.class)) {
      boolean noted =
          switch (said.type()) {
            case ACCUSATION, DENIAL, EXCLUSION, CONFIRMATION -> true;
            default -> false;
          };
      if (noted) {
        told.tally().carry(said, Part.SPEAKER);
        notes.add(Texts.capitalised(Summary.of(told, said)) + ".");
      }
    }
  }

  /** Returns the speakers behind the figures, {@code "not stated"} among them if one is unnamed. */
  String origins() {
    return told.ofMain(Figure.class).stream()
        .map(figure -> Speakers.origin(told, figure.grounds().attribution()))
        .map(name -> name.isEmpty() ? "not stated" : name)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
