package org.dossier.model;

/**
 * Names a report.
 *
 * @param id {@link Document#id()}, never blank; tells reports of one file apart
 * @param sha256 {@link Provenance#sha256()}; empty for a report that was never bytes
 */
public record DocumentKey(String id, String sha256) implements Target {

  public DocumentKey {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document key needs an id");
    }
  }

  public static DocumentKey of(Document document) {
    return new DocumentKey(document.id(), document.provenance().sha256());
  }

  /** Returns whether this names the report by id and, where both tell them, by bytes. */
  public boolean names(Document document) {
    return id.equals(document.id()) && sameBytes(document.provenance().sha256());
  }

  /** Returns whether bytes are the same, as far as both sides tell them. */
  public boolean sameBytes(String other) {
    return sha256.isEmpty() || other.isEmpty() || sha256.equals(other);
  }
}
