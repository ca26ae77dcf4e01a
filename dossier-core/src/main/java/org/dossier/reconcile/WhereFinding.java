package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.model.Answer;
import org.dossier.model.Description;
import org.dossier.model.Evidence;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.Question;
import org.dossier.model.Statement;
import org.dossier.model.Verdict;

/** Where: every place as worded, the same words once, and whether "near" stands against "in". */
final class WhereFinding {

  /** Words that put an incident outside the place they name. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "near", "outside", "beyond", "off", "close", "nearby", "north", "south", "east", "west");

  private static final Set<String> INSIDE = Set.of("in", "inside", "within", "at", "central");

  private static final Pattern LEADING =
      Pattern.compile("^(?i:in|inside|within|at|on) (?i:the )?(?=\\p{Lu})");

  private final CaseFile file;
  private final Answers answers;
  private final Supports supports;

  WhereFinding(CaseFile file, Answers answers, Supports supports) {
    this.file = file;
    this.answers = answers;
    this.supports = supports;
  }

  /** Words for one place: statements that describe it, and mentions that name it. */
  private record Place(List<Statement> statements, List<Evidence> evidence) {
    private Place() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  Finding of(Incident incident) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Description description : file.about(incident, Description.class)) {
      if (description.aspect() == Description.Aspect.PLACE) {
        Evidence words = description.grounds().evidence();
        Place place = places.computeIfAbsent(key(words.quote()), key -> new Place());
        place.statements().add(description);
        place.evidence().add(words);
      }
    }
    incident.mentions().stream()
        .flatMap(mention -> mention.places().stream())
        .forEach(
            words ->
                places
                    .computeIfAbsent(key(words.quote()), key -> new Place())
                    .evidence()
                    .add(words));
    List<Answer> found = answers.bestFirst(places.values().stream().map(this::answer).toList());
    return new Finding(incident.id(), Question.WHERE, found, verdict(found), explain(found));
  }

  private Answer answer(Place place) {
    List<Evidence> words = answers.inTextOrder(place.evidence().stream());
    List<String> documents = words.stream().map(Evidence::document).distinct().toList();
    return new Answer(
        named(words.get(0).quote()),
        Optional.empty(),
        Optional.empty(),
        place.statements().stream().map(statement -> statement.grounds().id()).toList(),
        words,
        place.statements().isEmpty()
            ? supports.unnamed(documents)
            : supports.of(place.statements()));
  }

  /** "in Lindow", "Lindow" and "at Lindow" name one place; "near Lindow" another. */
  private static String key(String words) {
    return Words.key(named(words));
  }

  private static String named(String words) {
    return LEADING.matcher(Words.line(words)).replaceFirst("");
  }

  private static Verdict verdict(List<Answer> found) {
    if (found.isEmpty()) {
      return Verdict.NOT_STATED;
    }
    if (found.size() == 1) {
      return found.get(0).support().independent() > 1 ? Verdict.AGREED : Verdict.SINGLE_ORIGIN;
    }
    return opposed(found).isPresent() ? Verdict.CONTESTED : Verdict.COMPATIBLE;
  }

  private static String explain(List<Answer> found) {
    return opposed(found)
        .orElseGet(
            () ->
                switch (found.size()) {
                  case 0 -> "No report names a place.";
                  case 1 -> "One place is named: %s.".formatted(found.get(0).support().reason());
                  default ->
                      "The reports name the place in different words; whether all of them mean the"
                          + " same spot is not stated.";
                });
  }

  /** Returns a sentence on words that put the incident both inside and outside one place. */
  private static Optional<String> opposed(List<Answer> found) {
    return found.stream()
        .flatMap(a -> found.stream().flatMap(b -> opposed(a.value(), b).stream()))
        .findFirst();
  }

  private static Optional<String> opposed(String outside, Answer place) {
    return place.evidence().stream()
        .flatMap(words -> opposed(outside, Words.line(words.quote())).stream())
        .findFirst();
  }

  private static Optional<String> opposed(String outside, String inside) {
    List<String> out = Words.of(outside);
    List<String> in = Words.of(inside);
    boolean clash =
        out.stream().anyMatch(OUTSIDE::contains)
            && in.stream().anyMatch(INSIDE::contains)
            && in.stream().noneMatch(OUTSIDE::contains)
            && names(out).anyMatch(name -> names(in).anyMatch(name::equals));
    return clash
        ? Optional.of(
            "\"%s\" puts it outside the place that \"%s\" puts it in.".formatted(outside, inside))
        : Optional.empty();
  }

  private static Stream<String> names(List<String> words) {
    return words.stream().filter(w -> !OUTSIDE.contains(w) && !INSIDE.contains(w));
  }
}
