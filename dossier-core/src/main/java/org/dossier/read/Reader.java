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

  /** Returns the reader of every supported format. */
  static Reader standard() {
    throw new UnsupportedOperationException("not built yet");
  }
}
