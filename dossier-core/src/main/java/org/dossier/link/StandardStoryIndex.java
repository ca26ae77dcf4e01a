package org.dossier.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.link.stories.StoryGraph;
import org.dossier.model.Document;

/** Knows reports by their ids where the graph knows them by numbers. */
final class StandardStoryIndex implements StoryIndex {

  private final StoryGraph graph = StoryGraph.standard();
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  @Override
  public List<List<String>> add(List<Document> documents) {
    StandardStories.requireNew(numbers.keySet(), documents);
    for (Document document : documents) {
      numbers.put(document.id(), ids.size());
      ids.add(document.id());
    }
    return graph.add(documents).stream().map(this::ids).toList();
  }

  private List<String> ids(List<Integer> reports) {
    return reports.stream().map(ids::get).toList();
  }

  @Override
  public List<String> storyOf(String document) {
    Integer number = numbers.get(document);
    if (number == null) {
      throw new IllegalArgumentException("there is no report with the id " + document);
    }
    return ids(graph.story(number));
  }

  @Override
  public List<List<String>> all() {
    return graph.all().stream().map(this::ids).toList();
  }
}
