package org.dossier.read;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;

/**
 * A report as its format delivers it, before its opening is read.
 *
 * @param published what a metadata field that means publication says
 * @param fields short values under keys that mean nothing to us
 */
record Draft(
    String id,
    String text,
    Optional<String> title,
    Optional<LocalDateTime> published,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> url,
    Optional<String> language,
    Map<String, String> fields) {

  Draft(
      String id,
      String text,
      Optional<String> title,
      Optional<LocalDateTime> published,
      Optional<String> outlet,
      Optional<String> author,
      Optional<String> url,
      Optional<String> language) {
    this(id, text, title, published, outlet, author, url, language, Map.of());
  }

  static Draft of(String id, String text) {
    Optional<String> none = Optional.empty();
    return new Draft(id, text, none, Optional.empty(), none, none, none, none);
  }

  /** Returns a text with what its front matter tells. */
  static Draft of(String id, String text, FrontMatter block) {
    return new Draft(
        id,
        text,
        block.get(FrontMatterKey.TITLE),
        block.published(),
        block.get(FrontMatterKey.OUTLET),
        block.get(FrontMatterKey.AUTHOR),
        block.get(FrontMatterKey.URL),
        block.get(FrontMatterKey.LANGUAGE));
  }

  /**
   * Returns this draft if it has text within the limits.
   *
   * @param offset where the report starts in its file, in bytes
   */
  Draft checked(ReadLimits limits, long offset) throws Unreadable {
    if (Blanks.isBlank(text)) {
      throw new Unreadable(offset, "no text; nothing is left to read in this report");
    }
    if (text.length() > limits.textChars()) {
      throw new Unreadable(
          offset,
          "text longer than " + limits.textChars() + " characters; split it or raise the limit");
    }
    return this;
  }

  /** Reads the opening of a text whose title, if there is one, is known. */
  Opening opening() {
    return title.map(it -> Opening.ofTitled(text, it)).orElseGet(() -> Opening.ofPlain(text));
  }

  Document document(String file, String sha256, Opening opening) {
    Document undated = with(file, sha256, opening, Publication.UNKNOWN);
    return with(file, sha256, opening, publication(undated, opening.publication()));
  }

  /** A date in the text that is older than the field's counts: the field's may be of a crawl. */
  private Publication publication(Document document, Optional<LeadingToken> embedded) {
    Optional<LeadingToken> told =
        embedded.filter(token -> published.isEmpty() || isOlder(token, published.get()));
    if (told.isEmpty()) {
      return published.isPresent()
          ? new Publication(published, Publication.Basis.STATED, Optional.empty())
          : Publication.UNKNOWN;
    }
    Evidence words = Evidence.in(document, Field.TEXT, told.get().span());
    return new Publication(
        told.get().time(), Publication.Basis.EMBEDDED, Optional.of(words), published);
  }

  private static boolean isOlder(LeadingToken token, LocalDateTime field) {
    return token
        .time()
        .filter(told -> told.toLocalDate().isBefore(field.toLocalDate().minusDays(1)))
        .isPresent();
  }

  private Document with(String file, String sha256, Opening opening, Publication publication) {
    return new Document(
        id,
        text,
        title,
        opening.headline(),
        opening.spans(),
        publication,
        new Provenance(file, sha256, outlet, author, url, language, fields));
  }
}
