package org.dossier.link;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.link.stories.StoryGroups;
import org.dossier.model.Document;

/** Brings reports into the one order and groups them. */
final class StandardStories implements Stories {

  /** The one order of reports: publication time, unknown last, then document id. */
  static final Comparator<Document> ORDER =
      Comparator.comparing(
              (Document document) -> document.publication().time().orElse(LocalDateTime.MAX))
          .thenComparing(Document::id);

  private final StoryGroups groups = StoryGroups.standard();

  @Override
  public List<List<Document>> of(List<Document> documents) {
    requireUniqueIds(documents);
    List<Document> sorted = documents.stream().sorted(ORDER).toList();
    return groups.of(sorted).stream()
        .map(story -> story.stream().map(sorted::get).toList())
        .toList();
  }

  /**
   * Refuses reports that could not be told apart.
   *
   * @throws IllegalArgumentException if two have one id
   */
  static void requireUniqueIds(List<Document> documents) {
    Set<String> ids = new HashSet<>();
    for (Document document : documents) {
      if (!ids.add(document.id())) {
        throw new IllegalArgumentException(
            "two reports have the id " + document.id() + "; give each its own");
      }
    }
  }
}
