package org.dossier.reconcile;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.Voice;
import org.dossier.reconcile.policies.Told;

/** A figure as the recording policies look at it. */
final class ToldFigure {

  private ToldFigure() {}

  /** Returns a figure that nothing replaces. */
  static Told of(Figure figure) {
    return of(figure, Optional.empty());
  }

  /**
   * Returns a total.
   *
   * @param totals all totals of the measure
   * @param succession which of their values replace others
   */
  static Told of(Figure figure, List<Figure> totals, Succession succession) {
    return of(figure, replaced(figure, totals, succession));
  }

  private static Told of(Figure figure, Optional<String> replaced) {
    return new Told(
        figure.grounds().document(),
        List.of(figure.grounds().id()),
        figure.count(),
        figure.perpetrators(),
        Optional.empty(),
        replaced,
        doubted(figure),
        origin(figure, Voice.Kind.CLAIMANT).isPresent());
  }

  private static Optional<String> replaced(
      Figure figure, List<Figure> totals, Succession succession) {
    String own = Succession.value(figure);
    return succession.age(own) == 0
        ? Optional.empty()
        : totals.stream()
            .map(Succession::value)
            .distinct()
            .flatMap(newer -> succession.why(newer, own).stream())
            .findFirst()
            .or(() -> Optional.of("the report itself replaces it"));
  }

  /** Returns why the report itself keeps its distance, if it does. */
  private static Optional<String> doubted(Figure figure) {
    if (figure.grounds().factuality() == Factuality.POSSIBLE) {
      return Optional.of("the report presents it as no more than possible");
    }
    return figure.grounds().attribution().voices().stream()
        .filter(voice -> voice.stance() == Voice.Stance.DISTANCING)
        .flatMap(voice -> voice.cue().stream())
        .map(cue -> "the report keeps its distance: \"%s\"".formatted(Words.line(cue.quote())))
        .findFirst();
  }

  private static Optional<Voice> origin(Figure figure, Voice.Kind kind) {
    return figure.grounds().attribution().origin().filter(voice -> voice.kind() == kind);
  }
}
