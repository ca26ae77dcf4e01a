package org.dossier.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Count;
import org.dossier.model.Figure;

/**
 * Spells out what "victims" could mean beside the deaths that are stated: dead, dead and injured,
 * or injured. ACLED codes such a word as no deaths; nothing here decides.
 */
final class VictimsReading {

  private final FigurePairs pairs;

  VictimsReading(FigurePairs pairs) {
    this.pairs = pairs;
  }

  String explain(FigureAnswers victims, FigureAnswers killed) {
    StringBuilder text =
        new StringBuilder("The words do not say whether the people counted are dead or injured.");
    strictest(killed.standing())
        .ifPresent(
            dead -> {
              victims
                  .standing()
                  .forEach(group -> text.append(readings(group.count(), dead.count())));
              text.append(order(figures(victims), figures(killed)));
            });
    return text.toString();
  }

  /** Returns the number of dead that leaves least room: the exact one, if there is one. */
  private static Optional<FigureGroup> strictest(List<FigureGroup> killed) {
    return killed.stream()
        .filter(group -> group.count().isNumbered())
        .min(Comparator.comparing(group -> !People.of(group.count()).isBounded()));
  }

  private static List<Figure> figures(FigureAnswers found) {
    return found.standing().stream().flatMap(group -> group.figures().stream()).toList();
  }

  private static String readings(Count victims, Count dead) {
    if (!victims.isNumbered()) {
      return "";
    }
    boolean meets = People.of(victims).meets(People.of(dead));
    return " If \"%s\" means dead, it %s \"%s\" killed.%s If it means injured, there is no conflict."
        .formatted(
            Words.line(victims.words()),
            meets ? "agrees with" : "conflicts with",
            Words.line(dead.words()),
            together(victims.stated(), dead.stated()));
  }

  private static String together(OptionalInt victims, OptionalInt dead) {
    if (victims.isEmpty() || dead.isEmpty() || victims.getAsInt() < dead.getAsInt()) {
      return "";
    }
    return " If it means dead and injured together, %s were injured."
        .formatted(victims.getAsInt() - dead.getAsInt());
  }

  private String order(List<Figure> victims, List<Figure> killed) {
    boolean known =
        victims.stream()
            .allMatch(
                v ->
                    killed.stream()
                        .allMatch(k -> pairs.later(v, k) != FigureAlgebra.Later.NOT_KNOWN));
    return known
        ? ""
        : " The order in time of these reports is not established, so neither number is a revision of"
            + " the other.";
  }
}
