package org.dossier.export;

/** Content lines of RFC 5545: escaped, folded to 75 octets, ended by CRLF. */
final class IcsLines {

  private static final int OCTETS = 75;

  private final StringBuilder written = new StringBuilder();

  IcsLines line(String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      int c = content.codePointAt(at);
      int size = size(c);
      if (octets + size > OCTETS) {
        written.append("\r\n ");
        octets = 1;
      }
      written.appendCodePoint(c);
      octets += size;
      at += Character.charCount(c);
    }
    written.append("\r\n");
    return this;
  }

  /** Writes a property whose value is text. */
  IcsLines text(String name, String value) {
    String escaped =
        value
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\r", "")
            .replace("\n", "\\n");
    return line(name + ":" + escaped);
  }

  /** Octets of a code point in UTF-8. */
  private static int size(int c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }

  String finish() {
    return written.toString();
  }
}
