package org.dossier.app.workspace;

/** The bytes of one report, as they came. */
public final class Original {

  private final String file;
  private final String name;
  private final long offset;
  private final byte[] bytes;

  /**
   * Makes a part of a file.
   *
   * @param file name of the file, whose ending tells the format
   * @param name what to call the report if it names no id itself
   * @param offset where in that file it begins, in bytes
   * @param bytes all of its bytes, which nobody changes
   */
  Original(String file, String name, long offset, byte[] bytes) {
    this.file = file;
    this.name = name;
    this.offset = offset;
    this.bytes = bytes;
  }

  /** Returns the name of the file it came in. */
  public String file() {
    return file;
  }

  /** Returns what to call it if it names no id itself. */
  public String name() {
    return name;
  }

  /** Returns where in its file it begins, in bytes. */
  public long offset() {
    return offset;
  }

  /** Returns all of its bytes; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
