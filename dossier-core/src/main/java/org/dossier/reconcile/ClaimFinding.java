package org.dossier.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.model.Answer;
import org.dossier.model.Evidence;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.Question;
import org.dossier.model.Responsibility;
import org.dossier.model.Verdict;
import org.dossier.model.Voice;

/** Who claims it: claimants side by side; parent and affiliate do not compete. */
final class ClaimFinding {

  private final CaseFile file;
  private final Answers answers;
  private final Supports supports;

  ClaimFinding(CaseFile file, Answers answers, Supports supports) {
    this.file = file;
    this.answers = answers;
    this.supports = supports;
  }

  Finding of(Incident incident) {
    Map<String, List<Responsibility>> byName =
        file.about(incident, Responsibility.class).stream()
            .filter(r -> r.type() == Responsibility.Type.CLAIM)
            .collect(
                Collectors.groupingBy(
                    claim -> Words.key(claimant(claim)), LinkedHashMap::new, Collectors.toList()));
    List<Answer> found = answers.bestFirst(byName.values().stream().map(this::answer).toList());
    Verdict verdict = verdict(found);
    return new Finding(incident.id(), Question.CLAIMED_BY, found, verdict, explain(verdict, found));
  }

  private Answer answer(List<Responsibility> claims) {
    String name = claimant(claims.get(0));
    return answers.of(name, Optional.empty(), claims, supports.claim(claims, name));
  }

  /** Returns who claims: the speaker, else whom the words name, else the words themselves. */
  private static String claimant(Responsibility claim) {
    return claim
        .grounds()
        .attribution()
        .origin()
        .map(Voice::name)
        .or(() -> claim.target().map(Evidence::quote))
        .map(Words::line)
        .orElseGet(() -> Words.line(claim.grounds().evidence().quote()));
  }

  private Verdict verdict(List<Answer> found) {
    if (found.isEmpty()) {
      return Verdict.NOT_STATED;
    }
    if (found.size() == 1) {
      return Verdict.SINGLE_ORIGIN;
    }
    return allRelated(found) ? Verdict.COMPATIBLE : Verdict.CONTESTED;
  }

  private boolean allRelated(List<Answer> found) {
    List<String> passages =
        file.statements().map(statement -> statement.grounds().evidence().quote()).toList();
    return found.stream()
        .allMatch(
            a -> found.stream().allMatch(b -> ActorNames.related(a.value(), b.value(), passages)));
  }

  private static String explain(Verdict verdict, List<Answer> found) {
    String names = Words.list(found.stream().map(Answer::value).toList());
    return switch (verdict) {
      case NOT_STATED -> "No report tells of a claim.";
      case SINGLE_ORIGIN ->
          "The only origin is the claimant, %s; its word confirms nothing.".formatted(names);
      case COMPATIBLE ->
          "%s are named as parent and affiliate would be; these claims do not compete, and the"
                  .formatted(names)
              + " claimant is their only origin.";
      default -> "%s each claim it; the claims compete.".formatted(names);
    };
  }
}
