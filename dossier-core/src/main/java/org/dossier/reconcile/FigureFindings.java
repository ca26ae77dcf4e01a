package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.model.Answer;
import org.dossier.model.Count;
import org.dossier.model.Factuality;
import org.dossier.model.Figure;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.Verdict;

/** How many: the answers to one measure of one incident, side by side. */
final class FigureFindings {

  private final CaseFile file;
  private final Answers answers;
  private final Supports supports;
  private final FigurePairs pairs;

  FigureFindings(CaseFile file, Answers answers, Supports supports, FigurePairs pairs) {
    this.file = file;
    this.answers = answers;
    this.supports = supports;
    this.pairs = pairs;
  }

  /** Returns the finding for one measure. */
  Finding of(Incident incident, Measure measure) {
    List<Figure> all = figures(incident, measure);
    FigureAnswers totals = totals(incident, measure);
    if (!totals.ranked().isEmpty()) {
      Verdict verdict = verdict(measure, totals);
      return finding(incident, measure, totals, verdict, why(incident, totals, verdict));
    }
    List<Figure> byOthers = isMain(incident) ? List.of() : harmedByOthers(all);
    if (byOthers.isEmpty()) {
      return new Finding(
          incident.id(),
          Question.of(measure),
          List.of(),
          Verdict.NOT_STATED,
          FigureReasons.notStated(all));
    }
    FigureAnswers found = answers(byOthers);
    String who = FigureReasons.byOthers(byOthers);
    return finding(incident, measure, found, verdict(measure, found), who);
  }

  private static Finding finding(
      Incident incident, Measure measure, FigureAnswers found, Verdict verdict, String why) {
    List<Answer> given = found.ranked().stream().map(FigureGroup::answer).toList();
    return new Finding(incident.id(), Question.of(measure), given, verdict, why);
  }

  private String why(Incident incident, FigureAnswers found, Verdict verdict) {
    if (verdict != Verdict.AMBIGUOUS) {
      return FigureReasons.explain(verdict, found);
    }
    return new VictimsReading(pairs).explain(found, totals(incident, Measure.KILLED));
  }

  /** Returns the first answer with a number to how many an incident harmed. */
  Optional<Count> total(Incident incident, Measure measure) {
    return totals(incident, measure).ranked().stream()
        .map(FigureGroup::count)
        .filter(Count::isNumbered)
        .findFirst();
  }

  private FigureAnswers totals(Incident incident, Measure measure) {
    return answers(figures(incident, measure).stream().filter(FigureFindings::isTotal).toList());
  }

  private List<Figure> figures(Incident incident, Measure measure) {
    return file.about(incident, Figure.class).stream().filter(f -> f.measure() == measure).toList();
  }

  private boolean isMain(Incident incident) {
    return incident.id().equals(file.story().main().id());
  }

  /**
   * Returns those harmed by somebody whom the words name, as in "police killed two in foiling it".
   */
  private static List<Figure> harmedByOthers(List<Figure> figures) {
    return figures.stream()
        .filter(figure -> FigureAlgebra.isByOthers(figure) && !figure.subset())
        .filter(figure -> isAsserted(figure.grounds().factuality()))
        .toList();
  }

  /** Returns whether a figure counts everybody an incident harmed in its way. */
  static boolean isTotal(Figure figure) {
    return figure.population().isEmpty()
        && !figure.subset()
        && !FigureAlgebra.isByOthers(figure)
        && figure.perpetrators() != Figure.Perpetrators.ONLY
        && figure.trend() != Figure.Trend.ADDITIONAL
        && isAsserted(figure.grounds().factuality());
  }

  private static boolean isAsserted(Factuality factuality) {
    return switch (factuality) {
      case CERTAIN, PROBABLE, POSSIBLE, CERTAIN_WHETHER, UNCOMMITTED -> true;
      case CERTAIN_NOT, PROBABLE_NOT, POSSIBLE_NOT -> false;
    };
  }

  private FigureAnswers answers(List<Figure> figures) {
    Map<String, List<Figure>> byValue =
        figures.stream()
            .collect(
                Collectors.groupingBy(Succession::value, LinkedHashMap::new, Collectors.toList()));
    List<FigureGroup> groups = new ArrayList<>();
    byValue.values().forEach(same -> groups.add(new FigureGroup(same, answer(same))));
    return FigureAnswers.of(groups, new Succession(figures, pairs));
  }

  private Answer answer(List<Figure> figures) {
    Count count = figures.get(0).count();
    return answers.of(Words.line(count.words()), Optional.of(count), figures, supports.of(figures));
  }

  /** Equal numbers with equal qualifiers are one answer; so is all harm without a number. */
  static String key(Count count) {
    return switch (count.qualifier()) {
      case UNQUANTIFIED -> "unquantified";
      case VAGUE -> "vague " + Words.key(count.words());
      default -> count.qualifier() + " " + count.least() + " " + count.most();
    };
  }

  private static Verdict verdict(Measure measure, FigureAnswers found) {
    if (measure == Measure.VICTIMS_UNSPECIFIED) {
      return Verdict.AMBIGUOUS;
    }
    if (!found.exclusive().isEmpty()) {
      return Verdict.CONTESTED;
    }
    if (!found.history().isEmpty()) {
      return Verdict.REVISED;
    }
    if (found.ranked().size() > 1) {
      return Verdict.COMPATIBLE;
    }
    return found.ranked().get(0).answer().support().independent() > 1
        ? Verdict.AGREED
        : Verdict.SINGLE_ORIGIN;
  }
}
