package org.dossier.reconcile;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dossier.model.Description;
import org.dossier.model.Figure;
import org.dossier.model.Incident;
import org.dossier.model.Measure;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Responsibility;
import org.dossier.model.Statement;
import org.dossier.model.Warning;

/**
 * What an analyst would ask and the statements do not tell.
 *
 * <p>Each gap says when it is open, from the absence of statements alone. Which gaps are asked
 * about which type of incident, and in which words, is data: {@code questions.tsv}.
 */
enum Gap {
  DATE,
  INJURED,
  KILLED,
  KILLED_ORIGIN,
  VICTIMS_MEANING,
  CHILDREN,
  ATTACKERS,
  CLAIM,
  CLAIM_CHANNEL,
  WEAPON,
  CAUSE,
  FIRE_CAUSE,
  WARNING_ISSUER,
  WARNING_RECIPIENT,
  CONVICTION,
  PUBLICATION;

  private static final Set<String> CHILDREN_WORDS =
      Set.of(
          "child",
          "children",
          "boy",
          "boys",
          "girl",
          "girls",
          "minor",
          "minors",
          "infant",
          "infants",
          "baby",
          "babies",
          "toddler",
          "toddlers",
          "pupils",
          "schoolchildren",
          "teenager",
          "teenagers");

  /** Returns whether no report answers this about an incident. */
  boolean isOpen(CaseFile file, Incident incident) {
    return switch (this) {
      case DATE -> !WhenFinding.isStated(file, incident);
      case INJURED ->
          totals(file, incident, Measure.INJURED).noneMatch(f -> f.count().isNumbered());
      case KILLED -> totals(file, incident, Measure.KILLED).noneMatch(f -> f.count().isNumbered());
      case KILLED_ORIGIN -> isUncounted(file, incident);
      case VICTIMS_MEANING ->
          totals(file, incident, Measure.VICTIMS_UNSPECIFIED).findAny().isPresent();
      case CHILDREN -> none(file, incident, Figure.class, Gap::countsChildren);
      case ATTACKERS -> none(file, incident, Figure.class, Gap::countsAttackers);
      case CLAIM -> none(file, incident, Responsibility.class, Gap::isClaim);
      case CLAIM_CHANNEL ->
          some(file, incident, Responsibility.class, Gap::isClaim)
              && none(
                  file, incident, Responsibility.class, r -> isClaim(r) && r.mode().isPresent());
      case WEAPON -> none(file, incident, Description.class, d -> is(d, Description.Aspect.WEAPON));
      case CAUSE -> none(file, incident, Description.class, d -> is(d, Description.Aspect.CAUSE));
      case FIRE_CAUSE -> burns(file, incident) && CAUSE.isOpen(file, incident);
      case WARNING_ISSUER ->
          some(file, incident, Warning.class, w -> is(w) && w.issuer().isEmpty());
      case WARNING_RECIPIENT ->
          some(file, incident, Warning.class, w -> is(w) && w.recipient().isEmpty());
      case CONVICTION -> none(file, incident, Proceeding.class, Gap::isConviction);
      case PUBLICATION ->
          file.story().reports().stream()
              .anyMatch(r -> r.document().publication().time().isEmpty());
    };
  }

  private static Stream<Figure> totals(CaseFile file, Incident incident, Measure measure) {
    return file.about(incident, Figure.class).stream()
        .filter(f -> f.measure() == measure && FigureFindings.isTotal(f));
  }

  private static boolean isUncounted(CaseFile file, Incident incident) {
    List<Figure> numbers =
        totals(file, incident, Measure.KILLED).filter(f -> f.count().isNumbered()).toList();
    return !numbers.isEmpty()
        && numbers.stream()
            .flatMap(f -> f.grounds().attribution().origin().stream())
            .noneMatch(Principals::isTerminal);
  }

  private static boolean countsChildren(Figure figure) {
    return figure.population().stream()
        .flatMap(words -> Words.of(words.quote()).stream())
        .anyMatch(CHILDREN_WORDS::contains);
  }

  private static boolean countsAttackers(Figure figure) {
    return figure.perpetrators() == Figure.Perpetrators.ONLY
        && !figure.subset()
        && figure.count().isNumbered();
  }

  private static boolean isClaim(Responsibility responsibility) {
    return responsibility.type() == Responsibility.Type.CLAIM;
  }

  private static boolean is(Description description, Description.Aspect aspect) {
    return description.aspect() == aspect;
  }

  private static boolean is(Warning warning) {
    return warning.type() == Warning.Type.WARNING;
  }

  private static boolean isConviction(Proceeding proceeding) {
    return proceeding.step() == Proceeding.Step.CONVICTED
        || proceeding.step() == Proceeding.Step.SENTENCED;
  }

  private static boolean burns(CaseFile file, Incident incident) {
    return some(file, incident, Occurrence.class, o -> o.type() == Occurrence.Type.FIRE);
  }

  private static <S extends Statement> boolean some(
      CaseFile file, Incident incident, Class<S> kind, Predicate<S> test) {
    return file.about(incident, kind).stream().anyMatch(test);
  }

  private static <S extends Statement> boolean none(
      CaseFile file, Incident incident, Class<S> kind, Predicate<S> test) {
    return !some(file, incident, kind, test);
  }
}
