package org.dossier.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dossier.link.Linker;
import org.dossier.model.Act;
import org.dossier.model.Count;
import org.dossier.model.Decision;
import org.dossier.model.DocumentKey;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Field;
import org.dossier.model.Figure;
import org.dossier.model.Finding;
import org.dossier.model.IncidentKey;
import org.dossier.model.Passage;
import org.dossier.model.Question;
import org.dossier.model.Ruling;
import org.dossier.model.Span;
import org.dossier.model.Statement;
import org.dossier.model.StatementKey;
import org.dossier.model.Story;
import org.dossier.reconcile.Reconciler;
import org.dossier.testing.TestReport;

/** Reports and decisions to try review on. */
final class Cases {

  private Cases() {}

  static Extraction report(TestReport draft) {
    return draft.build();
  }

  /** Returns the nth statement of a report as a key. */
  static StatementKey key(Extraction report, int number) {
    return StatementKey.of(report.document(), report.statements().get(number));
  }

  static IncidentKey main(Extraction report) {
    return new IncidentKey(DocumentKey.of(report.document()), Optional.empty());
  }

  /** Returns the nth incident of a report as a key. */
  static IncidentKey incident(Extraction report, int number) {
    return IncidentKey.of(report.document(), report.incidents().get(number));
  }

  static Passage words(Extraction report, String words) {
    int start = report.document().text().indexOf(words);
    Span span = new Span(start, start + words.length());
    return Passage.of(report.document(), Evidence.in(report.document(), Field.TEXT, span));
  }

  /** Returns decisions of one author, each a minute after the one before. */
  static List<Decision> decisions(Act... acts) {
    List<Decision> decisions = new ArrayList<>();
    for (Act act : acts) {
      decisions.add(decision("d" + decisions.size(), decisions.size(), act));
    }
    return decisions;
  }

  static Decision decision(String id, int minute, Act act) {
    Instant time = Instant.parse("2031-05-01T08:00:00Z").plusSeconds(60L * minute);
    return new Decision(id, "R. Viewer", time, "read again", act);
  }

  static Reviewed review(List<Extraction> reports, List<Decision> decisions) {
    return Review.standard().apply(reports, decisions);
  }

  static List<Dossier> dossiers(List<Extraction> reports, List<Decision> decisions) {
    return dossiers(Linker.standard(), reports, decisions);
  }

  /** Returns the dossier of reports that are known to be about one incident. */
  static Dossier dossier(List<Extraction> reports, List<Decision> decisions) {
    return dossiers(Linker.grouped(), reports, decisions).get(0);
  }

  private static List<Dossier> dossiers(
      Linker linker, List<Extraction> reports, List<Decision> decisions) {
    Reviewed reviewed = review(reports, decisions);
    List<Story> stories = linker.link(reviewed.reports(), reviewed.ties());
    return reviewed.shownIn(
        stories.stream().map(reviewed::copied).map(Reconciler.standard()::reconcile).toList());
  }

  static List<Ruling.State> states(Reviewed reviewed) {
    return reviewed.rulings().stream().map(Ruling::state).toList();
  }

  /** Returns the answers to a question about the main incident. */
  static List<String> answers(Dossier dossier, Question question) {
    return dossier.findings().stream()
        .filter(f -> f.incident().equals(dossier.story().main().id()))
        .filter(f -> f.question() == question)
        .map(Finding::answers)
        .flatMap(List::stream)
        .map(answer -> answer.value())
        .toList();
  }

  static List<Count> counts(Extraction report) {
    return report.statements().stream()
        .filter(Figure.class::isInstance)
        .map(statement -> ((Figure) statement).count())
        .toList();
  }

  static Statement only(Extraction report) {
    if (report.statements().size() != 1) {
      throw new AssertionError("one statement expected: " + report.statements());
    }
    return report.statements().get(0);
  }

  static List<Extraction> all(Extraction... reports) {
    return Arrays.asList(reports);
  }
}
