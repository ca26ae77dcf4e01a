package org.dossier.read;

import java.util.List;
import org.dossier.model.Document;

/**
 * First stage: reads the reports in one file.
 *
 * <p>Implementations are pure and may be shared between threads.
 */
@FunctionalInterface
public interface Reader {

  /**
   * Reads one file.
   *
   * <p>Unreadable input is never an exception: it comes back as a {@link Problem}, and what could
   * be read beside it as documents.
   *
   * @param name name of the file, whose ending tells the format; without directories
   * @param bytes all of its bytes
   * @return what was read, in file order
   */
  Result read(String name, byte[] bytes);

  /**
   * What one file yielded.
   *
   * @param documents the reports in it, in file order
   * @param problems what could not be read, in file order
   */
  record Result(List<Document> documents, List<Problem> problems) {
    public Result {
      documents = List.copyOf(documents);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Something that could not be read.
   *
   * @param file name of the file
   * @param offset where in the file, in bytes from its start
   * @param message what is wrong and what to do about it, one line
   */
  record Problem(String file, long offset, String message) {}

  /** Returns the reader of every supported format, with the default limits. */
  static Reader standard() {
    return standard(ReadLimits.DEFAULT);
  }

  /**
   * Returns the reader of every supported format: JSON, JSONL, HTML, Markdown, and plain text for
   * every other ending; in UTF-8, or in UTF-16 with a byte order mark.
   *
   * <p>A byte order mark is not part of the text; front matter of Markdown is, as metadata. A JSON
   * document has the id it names; without one it is called by its file, followed by {@code #} and
   * its 1-based line (JSONL) or place in the array (JSON). The fingerprint of a JSON document is
   * that of its text in UTF-8; of any other, that of the file's bytes. Halves of surrogate pairs
   * and NUL that JSON escapes become U+FFFD.
   *
   * @param limits how much it takes in
   */
  static Reader standard(ReadLimits limits) {
    return new StandardReader(limits);
  }
}
