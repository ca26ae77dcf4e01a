package org.dossier.lab.seeds;

import static org.dossier.lab.seeds.Outcome.all;
import static org.dossier.lab.seeds.Outcome.holds;
import static org.dossier.lab.seeds.Outcome.none;
import static org.dossier.lab.seeds.Outcome.some;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.lab.gold.Place;
import org.dossier.model.Answer;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Independence;
import org.dossier.model.Question;
import org.dossier.model.Responsibility;
import org.dossier.model.Verdict;

/** Traps about who is said to have done it, and by whom. */
final class ResponsibilityTraps {

  private static final Set<Responsibility.Type> HOLDS_RESPONSIBLE =
      Set.of(
          Responsibility.Type.CLAIM,
          Responsibility.Type.ACCUSATION,
          Responsibility.Type.CONFIRMATION,
          Responsibility.Type.ASSERTION,
          Responsibility.Type.POTENTIAL);

  private ResponsibilityTraps() {}

  static List<Trap> traps(Trap.Topic topic) {
    return List.of(
        Trap.inDossier("TR16", topic, ResponsibilityTraps::twoDenialsOfTwoAllegations),
        new Trap("TR17", topic, ResponsibilityTraps::earlierThreatIsNoAccusation),
        Trap.inDossier("TR18", topic, ResponsibilityTraps::parentAndAffiliateDoNotCompete),
        Trap.inDossier("TR19", topic, ResponsibilityTraps::spellingsAreOneName),
        Trap.inDossier("TR35", topic, ResponsibilityTraps::oneStateIsOnePrincipal),
        new Trap("TR36", topic, ResponsibilityTraps::absenceIsAnExclusion),
        new Trap("TR37", topic, ResponsibilityTraps::scopeOfTheExclusionStaysOpen));
  }

  private static Outcome twoDenialsOfTwoAllegations(Results seen, MainIncident main) {
    List<Place> places = seen.gold().places("TR16");
    List<Optional<String>> denied =
        places.stream().map(place -> deniedAt(seen, main, place)).toList();
    return all(
        holds(
            places.stream().noneMatch(place -> denials(seen, place).isEmpty()),
            "a denial is not read"),
        none(denied, Optional::isEmpty, "a denial is tied to no allegation"),
        holds(new HashSet<>(denied).size() == places.size(), "both deny the same allegation"));
  }

  private static List<Responsibility> denials(Results seen, Place place) {
    return seen.at(Responsibility.class, List.of(place)).stream()
        .filter(r -> r.type() == Responsibility.Type.DENIAL)
        .toList();
  }

  private static Optional<String> deniedAt(Results seen, MainIncident main, Place place) {
    return denials(seen, place).stream()
        .flatMap(d -> Stream.concat(d.denies().stream(), compared(main, d)))
        .findFirst();
  }

  private static Stream<String> compared(MainIncident main, Responsibility denial) {
    String id = denial.grounds().id();
    return main.dossier().comparisons().stream()
        .filter(c -> c.relation() == Relation.DENIES && c.second().equals(id))
        .map(c -> c.first());
  }

  private static Outcome earlierThreatIsNoAccusation(Results seen) {
    return all(
        none(seen.at(Responsibility.class, "TR17"), seen::isMain, "read as an accusation"),
        some(
            seen.mentionsAt(seen.gold().places("BG-BELGOROD")),
            mention -> seen.role(mention.id()) != Role.MAIN,
            "the other incident of that sentence is not read"));
  }

  private static Outcome parentAndAffiliateDoNotCompete(Results seen, MainIncident main) {
    List<Responsibility> parent = typed(seen, "RC01", Responsibility.Type.CLAIM);
    List<Responsibility> affiliate = typed(seen, "RC02", Responsibility.Type.CLAIM);
    return all(
        holds(!parent.isEmpty(), "RC01 is not read as a claim"),
        holds(!affiliate.isEmpty(), "RC02 is not read as a claim"),
        none(
            main.comparisons(parent, affiliate),
            c -> c.relation() == Relation.CONTRADICTORY,
            "the claims are called contradictory"),
        holds(
            main.finding(Question.CLAIMED_BY)
                .filter(f -> f.verdict() != Verdict.CONTESTED)
                .isPresent(),
            "the claim is contested or not asked"));
  }

  private static List<Responsibility> typed(Results seen, String row, Responsibility.Type type) {
    return seen.at(Responsibility.class, row).stream().filter(r -> r.type() == type).toList();
  }

  private static Outcome spellingsAreOneName(Results seen, MainIncident main) {
    Place place = seen.gold().place("TR19", 0);
    List<String> spellings =
        Stream.of(Question.CLAIMED_BY, Question.BLAMED_ON)
            .flatMap(question -> duplicates(main.answers(question)))
            .toList();
    return all(
        some(Read.names(seen, place), n -> n.span().equals(place.span()), "not read as one name"),
        some(
            typed(seen, "RC02", Responsibility.Type.CLAIM),
            claim -> isNamedAt(claim, seen.gold().place("TR18", 0)),
            "the claimant is not read"),
        holds(spellings.isEmpty(), "two spellings give two answers"));
  }

  private static boolean isNamedAt(Responsibility claim, Place place) {
    return Read.touches(claim.target(), List.of(place)) || Read.isVoicedAt(claim, place);
  }

  private static Stream<String> duplicates(List<Answer> answers) {
    Set<String> known = new HashSet<>();
    return answers.stream()
        .map(answer -> answer.value().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", ""))
        .filter(value -> !known.add(value));
  }

  private static Outcome oneStateIsOnePrincipal(Results seen, MainIncident main) {
    List<Responsibility> some = attributed(seen, "RC11");
    List<Responsibility> others =
        Stream.of("RC08", "RC09").flatMap(row -> attributed(seen, row).stream()).toList();
    return all(
        holds(!some.isEmpty(), "RC11 is not read as an accusation by somebody"),
        holds(!others.isEmpty(), "neither RC08 nor RC09 is read as an accusation by somebody"),
        none(
            main.answers(Question.BLAMED_ON),
            answer -> joins(answer, some, others) && isCountedTwice(answer),
            "counted as independent"));
  }

  private static List<Responsibility> attributed(Results seen, String row) {
    return typed(seen, row, Responsibility.Type.ACCUSATION).stream()
        .filter(r -> !Read.voices(r).isEmpty())
        .toList();
  }

  private static boolean joins(
      Answer answer, List<Responsibility> some, List<Responsibility> others) {
    return some.stream().anyMatch(r -> answer.statements().contains(r.grounds().id()))
        && others.stream().anyMatch(r -> answer.statements().contains(r.grounds().id()));
  }

  private static boolean isCountedTwice(Answer answer) {
    return answer.support().independence() == Independence.INDEPENDENT
        || answer.support().independent() > 1;
  }

  private static Outcome absenceIsAnExclusion(Results seen) {
    List<Place> places = seen.gold().places("TR36");
    return all(
        holds(
            !typed(seen, "TR36", Responsibility.Type.EXCLUSION).isEmpty(), "no exclusion is read"),
        none(
            seen.at(Responsibility.class, "TR36"),
            r -> HOLDS_RESPONSIBLE.contains(r.type()) && Read.touches(r.target(), places),
            "read as involvement"));
  }

  private static Outcome scopeOfTheExclusionStaysOpen(Results seen) {
    Place intelligence = seen.gold().place("SO20", 0);
    List<Responsibility> exclusions = typed(seen, "TR37", Responsibility.Type.EXCLUSION);
    return all(
        holds(!exclusions.isEmpty(), "no exclusion is read"),
        none(exclusions, r -> Read.isVoicedAt(r, intelligence), "put in the service's mouth"));
  }
}
