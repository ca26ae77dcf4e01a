package org.dossier.read;

/** Why a stretch of a file could not be read; becomes a {@link Reader.Problem}. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final long offset;

  /**
   * @param offset where in the file, in bytes from its start
   * @param message what is wrong and what to do about it, one line
   */
  Unreadable(long offset, String message) {
    super(message, null, false, false);
    this.offset = offset;
  }

  /**
   * A publication date that cannot be read, without which the report is undated.
   *
   * @param words the date as written
   * @param offset where its report begins, in bytes from the start of the file
   */
  static Unreadable date(String words, long offset) {
    String shown = words.length() > 60 ? words.substring(0, 60) + "..." : words;
    return new Unreadable(
        offset,
        "publication date \""
            + shown.replaceAll("\\p{Cntrl}", " ")
            + "\" is none we know, so the report counts as undated; write it as 2031-05-17");
  }

  long offset() {
    return offset;
  }

  Reader.Problem in(String file) {
    return new Reader.Problem(file, offset, String.valueOf(getMessage()));
  }
}
