package org.dossier.lab.seeds;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.lab.gold.Gold;

/**
 * How the stages read the seed reports.
 *
 * @param gold the labels, for the traps' wording
 * @param kinds per kind of reading
 * @param checks of the figures held against each other, and of the attack's days
 * @param traps of the gold, in its order
 */
public record SeedScore(Gold gold, List<Kind> kinds, List<Judged> checks, List<Judged> traps) {

  /**
   * A trap or check, judged.
   *
   * @param id of the trap in the gold, or the name of the check
   * @param topic what it is about
   * @param outcome how it went
   */
  public record Judged(String id, String topic, Outcome outcome) {}

  public SeedScore {
    kinds = List.copyOf(kinds);
    checks = List.copyOf(checks);
    traps = List.copyOf(traps);
  }

  /** Scores. */
  public static SeedScore of(Results seen) {
    return new SeedScore(seen.gold(), kinds(seen), checks(seen), traps(seen));
  }

  private static List<Kind> kinds(Results seen) {
    return List.of(
        SentenceKind.of(seen),
        FigureKind.of(seen),
        ResponsibilityKind.of(seen),
        WarningKinds.warnings(seen),
        WarningKinds.responses(seen),
        ProceedingKind.of(seen),
        IncidentKinds.background(seen),
        IncidentKinds.aggregates(seen),
        TimelineKind.of(seen));
  }

  private static List<Judged> checks(Results seen) {
    return Checks.checks(Trap.Topic.FIGURES, Trap.Topic.TIME).stream()
        .map(check -> judge(seen, check))
        .toList();
  }

  private static List<Judged> traps(Results seen) {
    Map<String, Trap> known = predicates().collect(Collectors.toMap(Trap::id, Function.identity()));
    return seen.gold().section("traps").stream()
        .map(row -> row.path("id").asText())
        .sorted()
        .map(id -> known.containsKey(id) ? judge(seen, known.get(id)) : unknown(id))
        .toList();
  }

  /** Returns every trap that can be judged. */
  static Stream<Trap> predicates() {
    return Stream.of(
            FigureTraps.traps(Trap.Topic.FIGURES),
            TimeTraps.traps(Trap.Topic.TIME),
            ResponsibilityTraps.traps(Trap.Topic.RESPONSIBILITY),
            WarningTraps.traps(Trap.Topic.WARNINGS),
            ProceedingTraps.traps(Trap.Topic.PROCEEDINGS),
            ReferenceTraps.traps(Trap.Topic.REFERENCE),
            TextTraps.traps(Trap.Topic.TEXT))
        .flatMap(List::stream);
  }

  private static Judged judge(Results seen, Trap trap) {
    return new Judged(trap.id(), trap.topic().label(), trap.judge().apply(seen));
  }

  private static Judged unknown(String id) {
    return new Judged(id, "", new Outcome.Fallen("nothing judges this trap"));
  }

  /** Returns how many of the traps are held. */
  public long held() {
    return traps.stream().filter(trap -> trap.outcome().held()).count();
  }

  /** Returns the page for the terminal, with the gold's own wording of each trap. */
  public String terminal() {
    return new TerminalPage(this).render();
  }

  /** Returns the page to keep, which quotes neither the reports nor the gold. */
  public String markdown() {
    return new QualityPage(this).render();
  }
}
