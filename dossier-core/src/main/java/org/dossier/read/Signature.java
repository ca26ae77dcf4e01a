package org.dossier.read;

import java.nio.charset.StandardCharsets;

/** First bytes of files that people take for text, so that the advice can be to the point. */
enum Signature {
  PDF("%PDF-", "a PDF; save its text as .txt"),
  ZIP("PK\u0003\u0004", "a ZIP archive or an office document; unpack it or save its text as .txt"),
  GZIP("\u001f\u008b", "compressed with gzip; unpack it"),
  RTF("{\\rtf", "rich text; save it as plain text"),
  OLE("\u00d0\u00cf\u0011\u00e0", "an old office document; save its text as .txt");

  private final String bytes;
  private final String advice;

  /**
   * @param bytes as Latin 1
   */
  Signature(String bytes, String advice) {
    this.bytes = bytes;
    this.advice = advice;
  }

  static void check(byte[] file) throws Unreadable {
    for (Signature known : values()) {
      if (starts(file, known.bytes)) {
        throw new Unreadable(0, "is " + known.advice);
      }
    }
  }

  /** Returns whether a file starts with some bytes, given as Latin 1. */
  static boolean starts(byte[] file, String bytes) {
    int length = bytes.length();
    return file.length >= length
        && new String(file, 0, length, StandardCharsets.ISO_8859_1).equals(bytes);
  }
}
