package org.dossier.reconcile.policies;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Count;
import org.dossier.model.Figure.Perpetrators;

/**
 * A number that a report tells, before any codebook is asked.
 *
 * @param document id of the report
 * @param statements ids of the statements that tell it, in text order; empty for a report that is
 *     silent about this measure
 * @param count how many people
 * @param perpetrators whether those who did it are among them
 * @param ofPerpetrators how many of those who did it the same report counts apart
 * @param replaced why a later figure has replaced it, a clause without a full stop
 * @param doubted the words or the reason for which the report itself keeps its distance
 * @param claimed whether it rests on the word of whoever claims the act
 */
public record Told(
    String document,
    List<String> statements,
    Count count,
    Perpetrators perpetrators,
    Optional<Told> ofPerpetrators,
    Optional<String> replaced,
    Optional<String> doubted,
    boolean claimed) {

  public Told {
    statements = List.copyOf(statements);
  }

  /** Makes a number that nothing is to be said against. */
  public static Told plain(String document, List<String> statements, Count count) {
    return new Told(
        document,
        statements,
        count,
        Perpetrators.NOT_STATED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** Returns the same with those who did it that the report counts apart. */
  public Told with(Optional<Told> others) {
    return new Told(document, statements, count, perpetrators, others, replaced, doubted, claimed);
  }

  String words() {
    return count.words().strip().replaceAll("\\s+", " ");
  }
}
