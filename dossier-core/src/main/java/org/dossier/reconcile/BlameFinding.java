package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Answer;
import org.dossier.model.Evidence;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.Question;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.Verdict;

/** Who is held responsible, and by whom; denials and exclusions stand beside as answers. */
final class BlameFinding {

  private final CaseFile file;
  private final Answers answers;
  private final Supports supports;

  BlameFinding(CaseFile file, Answers answers, Supports supports) {
    this.file = file;
    this.answers = answers;
    this.supports = supports;
  }

  Finding of(Incident incident) {
    List<Responsibility> all = file.about(incident, Responsibility.class);
    Map<Responsibility, Statement> denied = Denials.pair(all);
    Map<String, List<Responsibility>> byTarget = new LinkedHashMap<>();
    for (Responsibility one : all) {
      label(one, denied)
          .ifPresent(
              label ->
                  byTarget.computeIfAbsent(Words.key(label), key -> new ArrayList<>()).add(one));
    }
    List<Answer> found =
        answers.bestFirst(
            byTarget.values().stream()
                .map(
                    group ->
                        answers.of(
                            label(group.get(0), denied).orElseThrow(),
                            Optional.empty(),
                            group,
                            supports.of(group)))
                .toList());
    Verdict verdict = verdict(all, found);
    return new Finding(
        incident.id(), Question.BLAMED_ON, found, verdict, explain(verdict, all, denied));
  }

  /**
   * Returns what a record answers; nothing for a claim or a silence, which answer other questions.
   */
  private static Optional<String> label(Responsibility one, Map<Responsibility, Statement> denied) {
    if (Denials.isAllegation(one)) {
      return Optional.of(about(one));
    }
    return switch (one.type()) {
      case DENIAL -> Optional.of("denied: " + about(denied.getOrDefault(one, one)));
      case EXCLUSION -> Optional.of("excluded: " + about(one));
      default -> Optional.empty();
    };
  }

  /**
   * Names who or what a record is about. A record that names nobody but people by their origin has
   * no target: it is called by its type, and its words stand only in the quotation beside it.
   */
  private static String about(Statement statement) {
    if (statement instanceof Responsibility responsibility) {
      Optional<Evidence> words = responsibility.target().or(responsibility::topic);
      return words.map(w -> Words.line(w.quote())).orElse(responsibility.type().label());
    }
    return Words.line(statement.grounds().evidence().quote());
  }

  private static Verdict verdict(List<Responsibility> all, List<Answer> found) {
    if (found.isEmpty()) {
      return Verdict.NOT_STATED;
    }
    boolean denied = all.stream().anyMatch(r -> r.type() == Responsibility.Type.DENIAL);
    boolean excluded = all.stream().anyMatch(r -> r.type() == Responsibility.Type.EXCLUSION);
    if (denied || (excluded && all.stream().anyMatch(Denials::isAllegation))) {
      return Verdict.CONTESTED;
    }
    if (found.size() > 1) {
      return Verdict.COMPATIBLE;
    }
    return found.get(0).support().independent() > 1 ? Verdict.AGREED : Verdict.SINGLE_ORIGIN;
  }

  private static String explain(
      Verdict verdict, List<Responsibility> all, Map<Responsibility, Statement> denied) {
    return switch (verdict) {
      case NOT_STATED -> "No report holds anybody responsible.";
      case CONTESTED -> contested(all, denied);
      case COMPATIBLE ->
          "Different actors are named; the reports do not say whether one excludes the other."
              + " To be held responsible is not to be guilty.";
      case AGREED ->
          "Independent origins name the same. To be held responsible is not to be guilty.";
      default -> "One origin only. To be held responsible is not to be guilty.";
    };
  }

  private static String contested(List<Responsibility> all, Map<Responsibility, Statement> denied) {
    List<String> sentences = new ArrayList<>();
    for (Responsibility one : all) {
      if (one.type() == Responsibility.Type.DENIAL) {
        sentences.add(
            denied.containsKey(one)
                ? "%s denies \"%s\".".formatted(speaker(one), line(denied.get(one)))
                : "%s denies an involvement; what exactly is denied is not paired in the text."
                    .formatted(speaker(one)));
      } else if (one.type() == Responsibility.Type.EXCLUSION) {
        sentences.add("An involvement is excluded: \"%s\".".formatted(line(one)));
      }
    }
    return String.join(" ", sentences.stream().distinct().toList());
  }

  private static String speaker(Responsibility one) {
    return one.grounds().attribution().origin().map(voice -> voice.name()).orElse("The outlet");
  }

  private static String line(Statement statement) {
    return Words.line(statement.grounds().evidence().quote());
  }
}
