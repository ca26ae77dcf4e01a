package org.dossier.app.workspace;

/** One state of a workspace. */
public final class View {

  private final Documents documents;
  private final Incidents incidents;
  private final Decisions decisions;

  View(Db db) {
    documents = new Documents(db);
    incidents = new Incidents(db, documents);
    decisions = new Decisions(db);
  }

  /** Returns what was added, and what was read in it. */
  public Documents documents() {
    return documents;
  }

  /** Returns what was derived. */
  public Incidents incidents() {
    return incidents;
  }

  /** Returns what people decided. */
  public Decisions decisions() {
    return decisions;
  }
}
