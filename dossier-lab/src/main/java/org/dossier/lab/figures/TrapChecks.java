package org.dossier.lab.figures;

import java.util.List;
import java.util.OptionalInt;
import org.dossier.lab.gold.Place;
import org.dossier.model.Document;
import org.dossier.model.Factuality;
import org.dossier.model.Field;
import org.dossier.model.Figure;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Proceeding;
import org.dossier.model.Span;
import org.dossier.model.Statement;

/**
 * Whether what a trap is about was read as it should be. A place is a field and two code points.
 *
 * <p>{@code figure} a figure of a measure, least, most and role stands at a place; {@code none} and
 * {@code some}: no statement, or some statement of a kind; {@code aside}: none of a kind that is
 * about the main incident; {@code uncounted}: no figure of the main incident has this measure and
 * number; {@code unmeasured}: none has this measure; {@code part}, {@code cited}, {@code uncited},
 * {@code open}: a figure there is a part, cites somebody, nobody, is not certain; {@code unvoiced}:
 * no voice is named by these words; {@code apart}: figures of two places belong to two incidents;
 * {@code background}: so many figures are of older incidents; {@code few}: at most so many are
 * read; {@code unclimbed}: no legal step of the main incident is as high.
 */
final class TrapChecks {

  private final FigureScore score;

  TrapChecks(FigureScore score) {
    this.score = score;
  }

  boolean holds(Trap trap) {
    return switch (trap.check()) {
      case "figure" -> figuresAt(trap, 0).stream().anyMatch(f -> isStated(trap, f));
      case "none" -> statementsAt(trap).isEmpty();
      case "some" -> !statementsAt(trap).isEmpty();
      case "aside" -> statementsAt(trap).stream().noneMatch(this::isMain);
      case "uncounted" -> figures(trap).stream().noneMatch(f -> isCounted(trap, f));
      case "unmeasured" -> figures(trap).stream().noneMatch(f -> measures(trap, 0, f));
      case "part" -> figuresAt(trap, 0).stream().anyMatch(Figure::subset);
      case "cited" -> figuresAt(trap, 0).stream().anyMatch(f -> !isUncited(f));
      case "uncited" -> figuresAt(trap, 0).stream().anyMatch(TrapChecks::isUncited);
      case "open" -> figuresAt(trap, 0).stream().noneMatch(TrapChecks::isCertain);
      case "unvoiced" -> isUnvoiced(trap);
      case "apart" -> areApart(trap);
      case "background" -> figures(trap).stream().filter(f -> !isMain(f)).count() >= trap.number(0);
      case "few" -> figures(trap).size() <= trap.number(0);
      case "unclimbed" -> statements(Proceeding.class).stream().noneMatch(p -> isAsHigh(trap, p));
      default -> throw new IllegalArgumentException("unknown check of a trap: " + trap.check());
    };
  }

  private boolean isStated(Trap trap, Figure figure) {
    return measures(trap, 3, figure)
        && end(figure.count().least()).equals(trap.argument(4))
        && end(figure.count().most()).equals(trap.argument(5))
        && (trap.argument(6).equals("-")
            || score.readings().role(figure) == Role.valueOf(trap.argument(6)));
  }

  private boolean isCounted(Trap trap, Figure figure) {
    return isMain(figure)
        && measures(trap, 0, figure)
        && figure.count().stated().equals(OptionalInt.of(trap.number(1)));
  }

  private static boolean measures(Trap trap, int argument, Figure figure) {
    return figure.measure().name().equals(trap.argument(argument));
  }

  private static String end(OptionalInt end) {
    return end.isPresent() ? Integer.toString(end.getAsInt()) : "-";
  }

  private boolean isMain(Statement statement) {
    return score.readings().role(statement) == Role.MAIN;
  }

  private static boolean isUncited(Figure figure) {
    return figure.grounds().attribution().voices().isEmpty();
  }

  private static boolean isCertain(Figure figure) {
    return figure.grounds().factuality() == Factuality.CERTAIN;
  }

  private boolean isUnvoiced(Trap trap) {
    return score.labels().documents().stream()
        .filter(document -> isReport(trap, document.id()))
        .map(document -> place(document, trap, 0))
        .noneMatch(
            place ->
                statements(Statement.class).stream()
                    .flatMap(s -> s.grounds().attribution().voices().stream())
                    .anyMatch(voice -> place.overlap(voice.words()) == place.span().length()));
  }

  private boolean areApart(Trap trap) {
    List<Figure> one = figuresAt(trap, 0);
    List<Figure> other = figuresAt(trap, 3);
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream()
            .noneMatch(
                a ->
                    other.stream()
                        .anyMatch(b -> b.grounds().incident().equals(a.grounds().incident())));
  }

  private boolean isAsHigh(Trap trap, Proceeding proceeding) {
    return isMain(proceeding)
        && proceeding.step().compareTo(Proceeding.Step.valueOf(trap.argument(0))) >= 0;
  }

  /** The statements of the kind that a trap names first, at the place it names then. */
  private List<Statement> statementsAt(Trap trap) {
    return at(trap, 1, score.readings().all()).stream()
        .filter(statement -> statement.kind().name().equals(trap.argument(0)))
        .filter(
            statement -> !(statement instanceof Figure f) || score.readings().figures().contains(f))
        .toList();
  }

  private List<Figure> figuresAt(Trap trap, int place) {
    return at(trap, place, score.readings().figures());
  }

  private List<Figure> figures(Trap trap) {
    return score.readings().figures().stream()
        .filter(figure -> isReport(trap, figure.grounds().document()))
        .toList();
  }

  private <T extends Statement> List<T> statements(Class<T> kind) {
    return score.readings().all().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private <T extends Statement> List<T> at(Trap trap, int first, List<T> statements) {
    List<Place> places =
        score.labels().documents().stream()
            .filter(document -> isReport(trap, document.id()))
            .map(document -> place(document, trap, first))
            .toList();
    return statements.stream()
        .filter(s -> places.stream().anyMatch(place -> place.touches(s.grounds().evidence())))
        .toList();
  }

  private static boolean isReport(Trap trap, String document) {
    return document.startsWith(trap.report());
  }

  private static Place place(Document document, Trap trap, int first) {
    Field field = trap.argument(first).equals("title") ? Field.TITLE : Field.TEXT;
    String words = document.textOf(field);
    return new Place(
        document,
        field,
        new Span(
            words.offsetByCodePoints(0, trap.number(first + 1)),
            words.offsetByCodePoints(0, trap.number(first + 2))));
  }
}
