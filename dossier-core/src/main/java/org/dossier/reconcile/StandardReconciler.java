package org.dossier.reconcile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.model.Dating;
import org.dossier.model.Dossier;
import org.dossier.model.Run;
import org.dossier.model.Story;

/** Makes a dossier of a story: times first, then findings, comparisons, checks and gaps. */
final class StandardReconciler implements Reconciler {

  /** Changes whenever a rule of linking or reconciling changes what comes out. */
  static final String RULES = "link/1 reconcile/1";

  private static final String VERSION = "0.1.0";

  private final Principals principals = new Principals(Countries.standard());
  private final Questionnaire questionnaire = Questionnaire.standard();

  @Override
  public Dossier reconcile(Story story) {
    CaseFile file = new CaseFile(story);
    Answers answers = new Answers(file);
    Supports supports = new Supports(principals, new CommonTexts(story.dependences()));
    FigurePairs pairs = new FigurePairs(new Chronology(file));
    FigureFindings figures = new FigureFindings(file, answers, supports, pairs);
    return new Dossier(
        story,
        new Findings(file, answers, supports, figures).all(),
        new Comparisons(file, pairs, story.main()).all(),
        new Timelines(file).entries(),
        times(file),
        new AggregateChecks(file, figures).all(),
        questionnaire.open(file, story.main()),
        Policies.record(file, supports, pairs),
        Dossier.DEFAULT_POLICY,
        new Run(VERSION, RULES),
        List.of());
  }

  private static Map<String, Dating> times(CaseFile file) {
    Map<String, Dating> times = new TreeMap<>();
    file.story()
        .reports()
        .forEach(
            report -> times.put(report.document().id(), file.published(report.document().id())));
    file.statements().forEach(s -> times.put(s.grounds().id(), file.when(s)));
    return times;
  }
}
