package org.dossier.app.workspace;

/** One state of a workspace. */
public final class View {

  private final Documents documents;
  private final Incidents incidents;
  private final Decisions decisions;
  private final History history;
  private final Search search;

  View(Db db) {
    documents = new Documents(db);
    incidents = new Incidents(db, documents);
    decisions = new Decisions(db);
    history = new History(db);
    search = new Search(db);
  }

  /** Returns what was added, and what was read in it. */
  public Documents documents() {
    return documents;
  }

  /** Returns what was derived. */
  public Incidents incidents() {
    return incidents;
  }

  /** Returns what was found in the past. */
  public History history() {
    return history;
  }

  /** Returns where words and findings stand. */
  public Search search() {
    return search;
  }

  /** Returns what people decided. */
  public Decisions decisions() {
    return decisions;
  }
}
