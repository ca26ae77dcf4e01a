package org.dossier.testing;

import java.util.Arrays;
import java.util.List;
import org.dossier.link.Linker;
import org.dossier.model.Answer;
import org.dossier.model.Dossier;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.Question;
import org.dossier.model.Story;
import org.dossier.model.TimeRange;
import org.dossier.reconcile.Reconciler;

/** Links and reconciles test reports. */
public final class TestStory {

  private TestStory() {}

  /** Links reports that are about one incident. */
  public static Story of(TestReport... reports) {
    List<Story> stories =
        Linker.standard().link(Arrays.stream(reports).map(TestReport::build).toList());
    if (stories.size() != 1) {
      throw new IllegalArgumentException("expected one story and not " + stories.size());
    }
    return stories.get(0);
  }

  public static Dossier dossier(TestReport... reports) {
    return Reconciler.standard().reconcile(of(reports));
  }

  /** Returns the finding on a question about the main incident. */
  public static Finding finding(Dossier dossier, Question question) {
    return finding(dossier, dossier.story().main(), question);
  }

  public static Finding finding(Dossier dossier, Incident incident, Question question) {
    return dossier.findingsOf(incident).stream()
        .filter(finding -> finding.question() == question)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing found on " + question));
  }

  public static List<String> values(Finding finding) {
    return finding.answers().stream().map(Answer::value).toList();
  }

  /** Returns the days left to the main incident. */
  public static TimeRange days(Dossier dossier) {
    return dossier.timeline().stream()
        .filter(entry -> entry.of().equals(dossier.story().main().id()))
        .findFirst()
        .orElseThrow()
        .hard()
        .range();
  }
}
