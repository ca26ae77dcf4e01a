package org.dossier.link;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.link.stories.Idf;
import org.dossier.link.stories.PairModel;
import org.dossier.link.stories.ReportKey;
import org.dossier.link.stories.StoryGraph;
import org.dossier.model.Document;

/** Groups reports all at once. */
final class StandardStories implements Stories {

  /** The one order of reports: publication time, unknown last, then document id. */
  static final Comparator<Document> ORDER = Comparator.comparing(ReportKey::of);

  private final Idf idf = Idf.standard();
  private final PairModel model = PairModel.standard();

  @Override
  public List<List<Document>> of(List<Document> documents) {
    requireNew(Set.of(), documents);
    StoryGraph graph = new StoryGraph(idf, model);
    graph.add(documents);
    return graph.all().stream().map(story -> story.stream().map(documents::get).toList()).toList();
  }

  /**
   * Refuses reports that could not be told apart.
   *
   * @throws IllegalArgumentException if two have one id, or one has an id that is known
   */
  static void requireNew(Set<String> known, List<Document> documents) {
    Set<String> added = new HashSet<>();
    for (Document document : documents) {
      if (known.contains(document.id()) || !added.add(document.id())) {
        throw new IllegalArgumentException(
            "two reports have the id " + document.id() + "; give each its own");
      }
    }
  }
}
