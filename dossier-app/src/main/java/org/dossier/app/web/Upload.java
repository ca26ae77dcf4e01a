package org.dossier.app.web;

/**
 * One file that was sent.
 *
 * @param name its name, without folders
 * @param bytes all of its bytes, which nobody changes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Upload(String name, byte[] bytes) {

  private static final int LONGEST_NAME = 120;

  /** Returns a file under the last part of the name its sender gave it. */
  static Upload of(String name, byte[] bytes) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    String shown = plain.isEmpty() || plain.matches("\\.+") ? "report.txt" : plain;
    return new Upload(shown.substring(Math.max(0, shown.length() - LONGEST_NAME)), bytes);
  }
}
