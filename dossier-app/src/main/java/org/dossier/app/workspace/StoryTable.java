package org.dossier.app.workspace;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.link.StoryIndex;
import org.dossier.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which documents tell one story. The index of stories lives in memory, filled when it is first
 * needed; what it said last is stored, so that only stories that differ are linked again.
 */
final class StoryTable {

  private static final int AT_ONCE = 512;

  private final Db db;
  private @Nullable StoryIndex index;
  private final Map<String, Long> numbers = new HashMap<>();
  private long last;

  StoryTable(Db db) {
    this.db = db;
  }

  /** Makes the index forget: documents were taken away or read in another way. */
  void reset() {
    index = null;
    numbers.clear();
  }

  /**
   * Returns the stories that are not as they were, or hold a document that waits; each of document
   * numbers.
   */
  List<List<Long>> changed(Set<Long> pending) {
    StoryIndex known = index;
    if (known != null) {
      return numbered(changed(known, pending));
    }
    StoryIndex fresh = filled(Set.of());
    index = fresh;
    Map<Long, Set<Long>> old = stored();
    return numbered(fresh.all()).stream()
        .filter(story -> !isAsItWas(story, old) || !Collections.disjoint(story, pending))
        .toList();
  }

  /** Those that wait again are in the index already, and their story is as it was. */
  private List<List<String>> changed(StoryIndex known, Set<Long> pending) {
    Set<String> held = Set.copyOf(numbers.keySet());
    List<Document> documents = documents(pending);
    Set<List<String>> stories = new LinkedHashSet<>();
    stories.addAll(known.add(documents.stream().filter(one -> !held.contains(one.id())).toList()));
    documents.stream()
        .map(Document::id)
        .filter(held::contains)
        .forEach(id -> stories.add(known.storyOf(id)));
    return List.copyOf(stories);
  }

  /** Returns the stored story of a document. */
  List<Long> storyOf(long document) {
    List<Long> story =
        db.list(
            "SELECT document FROM story WHERE story = (SELECT story FROM story WHERE document = ?)",
            row -> row.number(1),
            document);
    return story.isEmpty() ? List.of(document) : story;
  }

  /** Returns all stories of all documents but some. */
  List<List<Long>> all(Set<Long> but) {
    return numbered(filled(but).all());
  }

  private StoryIndex filled(Set<Long> but) {
    StoryIndex fresh = StoryIndex.standard();
    long after = 0;
    while (fill(fresh, after, but)) {
      after = last;
    }
    return fresh;
  }

  private static boolean isAsItWas(List<Long> story, Map<Long, Set<Long>> old) {
    return Set.copyOf(story).equals(old.get(story.get(0)));
  }

  /** Returns the stored stories, by each of their documents. */
  private Map<Long, Set<Long>> stored() {
    Map<Long, Set<Long>> byName = new HashMap<>();
    Map<Long, Set<Long>> byDocument = new HashMap<>();
    db.list(
        "SELECT story, document FROM story",
        row -> {
          Set<Long> story = byName.computeIfAbsent(row.number(1), name -> new HashSet<>());
          byDocument.put(row.number(2), story);
          return story.add(row.number(2));
        });
    return byDocument;
  }

  /** Stores stories. */
  void store(Collection<List<Long>> stories) {
    for (List<Long> story : stories) {
      story.forEach(
          document ->
              db.update("INSERT OR REPLACE INTO story VALUES (?, ?)", document, story.get(0)));
    }
  }

  private boolean fill(StoryIndex fresh, long after, Set<Long> but) {
    List<Document> some =
        db.list(
            """
            SELECT id, title, body, frame, number FROM document JOIN reading ON document = number
            WHERE number > ? ORDER BY number LIMIT ?""",
            this::document,
            after,
            AT_ONCE);
    fresh.add(some.stream().filter(one -> !but.contains(numbers.get(one.id()))).toList());
    return !some.isEmpty();
  }

  private List<Document> documents(Set<Long> pending) {
    List<Document> documents = new ArrayList<>();
    for (long number : pending) {
      documents.addAll(
          db.list(
              """
              SELECT id, title, body, frame, number FROM document JOIN reading ON document = number
              WHERE number = ?""",
              this::document,
              number));
    }
    return documents;
  }

  private Document document(Row row) throws SQLException {
    last = row.number(5);
    numbers.put(row.text(1), last);
    return Documents.document(row);
  }

  private List<List<Long>> numbered(List<List<String>> stories) {
    return stories.stream()
        .map(story -> story.stream().map(id -> numbers.getOrDefault(id, 0L)).toList())
        .toList();
  }
}
