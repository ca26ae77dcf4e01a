package org.dossier.lab.seeds;

import static org.dossier.lab.seeds.Outcome.all;
import static org.dossier.lab.seeds.Outcome.holds;
import static org.dossier.lab.seeds.Outcome.none;
import static org.dossier.lab.seeds.Outcome.some;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Figure;
import org.dossier.model.Proceeding;
import org.dossier.model.Proceeding.Step;
import org.dossier.model.Responsibility;
import org.dossier.model.Voice;

/** Traps about suspects, pleas and verdicts. */
final class ProceedingTraps {

  private static final Set<Step> VERDICTS = Set.of(Step.CONVICTED, Step.SENTENCED);

  private ProceedingTraps() {}

  static List<Trap> traps(Trap.Topic topic) {
    return List.of(
        new Trap("TR13", topic, ProceedingTraps::pleasAreAsMany),
        new Trap("TR14", topic, ProceedingTraps::accusedAreNotConvicted),
        Trap.inDossier("TR15", topic, ProceedingTraps::suspectsAreNotAttackers),
        new Trap("TR21", topic, ProceedingTraps::arrestsElsewhereAreAnotherCase));
  }

  private static Outcome pleasAreAsMany(Results seen) {
    int number = number(seen, "LG04");
    List<Proceeding> pleas =
        seen.at(Proceeding.class, "TR13").stream().filter(p -> p.step() == Step.PLEA).toList();
    return all(
        some(pleas, p -> isOf(p, number), "no plea of so many is read"),
        none(pleas, p -> !isOf(p, number), "a plea of others is read"),
        some(pleas, ProceedingTraps::isReportedByMedia, "who reports the plea is not read"));
  }

  private static int number(Results seen, String row) {
    return seen.gold().row(row).path("n").asInt();
  }

  private static boolean isOf(Proceeding proceeding, int number) {
    return proceeding.number().filter(n -> n.stated().orElse(-1) == number).isPresent();
  }

  private static boolean isReportedByMedia(Proceeding proceeding) {
    return Read.voices(proceeding).stream().anyMatch(v -> v.kind() == Voice.Kind.MEDIA);
  }

  private static Outcome accusedAreNotConvicted(Results seen) {
    return all(
        none(seen.all(Proceeding.class), p -> VERDICTS.contains(p.step()), "a verdict is made up"),
        some(
            rows(seen, "LG01", "LG02", "LG03"),
            seen::isMain,
            "no step against the suspects is read"),
        some(
            seen.at(Responsibility.class, "TR14"),
            r -> !Read.voices(r).isEmpty(),
            "the label is not read as its speaker's word"),
        none(
            seen.at(Responsibility.class, "TR14"),
            r -> Read.voices(r).isEmpty(),
            "the label is taken as the outlet's word"));
  }

  private static List<Proceeding> rows(Results seen, String... rows) {
    return Stream.of(rows).flatMap(row -> seen.at(Proceeding.class, row).stream()).toList();
  }

  private static Outcome suspectsAreNotAttackers(Results seen, MainIncident main) {
    int number = number(seen, "LG03");
    return all(
        some(
            rows(seen, "LG01", "LG02", "LG03"),
            p -> isOf(p, number),
            "the number of suspects is not read"),
        none(seen.at(Figure.class, "TR15"), Read::isHarm, "read as people harmed"),
        some(
            main.dossier().notStated(),
            ProceedingTraps::asksForAttackers,
            "not told that the number of attackers is not stated"));
  }

  private static boolean asksForAttackers(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    return Stream.of("attackers", "perpetrators", "assailants").anyMatch(lower::contains);
  }

  private static Outcome arrestsElsewhereAreAnotherCase(Results seen) {
    List<Proceeding> there = seen.at(Proceeding.class, "TR21");
    return all(
        holds(!there.isEmpty(), "the arrest is not read"),
        none(there, seen::isMain, "put to this attack"));
  }
}
