package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Document;

/** Collects what the records of one file yield. */
final class RecordResults {
  private final Source source;
  private final ReadLimits limits;
  private final List<Document> documents = new ArrayList<>();
  private final List<Reader.Problem> problems = new ArrayList<>();

  RecordResults(Source source, ReadLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /**
   * Adds a record. Its fingerprint is that of its text in UTF-8, so that a dossier can be checked
   * without the file.
   *
   * @param where how to name the record in a message, such as "line 3: "
   * @param offset where the record begins, in bytes from the start of the file
   */
  void add(JsonRecord fields, String defaultId, String where, long offset) {
    try {
      if (fields.get(RecordKey.TEXT).isEmpty()) {
        String keys = String.join(" or ", RecordKey.TEXT.names());
        throw new Unreadable(offset, "no text; put the report's body under the key " + keys);
      }
      Draft draft = fields.draft(defaultId).checked(limits, offset);
      fields.unreadDate().ifPresent(words -> add(Unreadable.date(words, offset), where));
      documents.add(draft.document(source.name(), Sha256.of(draft.text()), draft.opening()));
    } catch (Unreadable unreadable) {
      add(unreadable, where);
    }
  }

  void add(Unreadable unreadable, String where) {
    String message = where + unreadable.getMessage();
    problems.add(new Unreadable(unreadable.offset(), message).in(source.name()));
  }

  Reader.Result result() {
    return new Reader.Result(documents, problems);
  }
}
