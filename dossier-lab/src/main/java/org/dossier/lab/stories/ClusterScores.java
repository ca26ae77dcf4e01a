package org.dossier.lab.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.link.Linker;
import org.dossier.link.Stories;
import org.dossier.model.Document;
import org.dossier.model.Extraction;
import org.dossier.model.Story;
import org.dossier.pipeline.Pipeline;

/** Groups the reports of a corpus in several ways and scores each. */
public final class ClusterScores {

  private ClusterScores() {}

  /**
   * Scores what ships, the same with weights that have seen none of the events, and the baseline.
   *
   * @param unseen the score by weights that have seen none of the events
   */
  public static List<ClusterPage.Row> of(StoryCorpus corpus, ClusterScore unseen) {
    TfIdfBaseline baseline = new TfIdfBaseline(corpus.documents());
    return List.of(
        new ClusterPage.Row("dossier, stories of unseen events", unseen),
        new ClusterPage.Row("dossier, stories", ClusterScore.of(corpus.labels(), stories(corpus))),
        new ClusterPage.Row(
            "dossier, main incidents", ClusterScore.of(corpus.labels(), incidents(corpus))),
        new ClusterPage.Row("baseline, best for pairs", baseline.bestByPairs(corpus.labels())),
        new ClusterPage.Row("baseline, best for B-cubed", baseline.bestByBCubed(corpus.labels())));
  }

  private static List<String> stories(StoryCorpus corpus) {
    Map<String, String> groups = new HashMap<>();
    for (List<Document> story : Stories.standard().of(corpus.documents())) {
      story.forEach(document -> groups.put(document.id(), story.get(0).id()));
    }
    return corpus.documents().stream().map(it -> groups.getOrDefault(it.id(), "")).toList();
  }

  /** Names the group of every report by its first report; one that tells no incident is alone. */
  private static List<String> incidents(StoryCorpus corpus) {
    Pipeline pipeline = Pipeline.standard();
    List<Extraction> reports = corpus.documents().parallelStream().map(pipeline::extract).toList();
    Map<String, String> groups = new HashMap<>();
    for (Story story : Linker.standard().link(reports)) {
      String first = story.reports().get(0).document().id();
      story.reports().forEach(report -> groups.put(report.document().id(), first));
    }
    return corpus.documents().stream()
        .map(Document::id)
        .map(id -> groups.getOrDefault(id, id))
        .toList();
  }
}
