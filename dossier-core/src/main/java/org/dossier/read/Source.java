package org.dossier.read;

import java.util.List;

/** One file: its name and its bytes, which nobody changes. */
final class Source {
  private final String name;
  private final byte[] bytes;
  private final Encoding encoding;

  Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    this.encoding = Encoding.of(bytes);
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  Encoding encoding() {
    return encoding;
  }

  /** Returns the offset of the first byte after the byte order mark. */
  int start() {
    return encoding.markLength(bytes);
  }

  /** Decodes the whole file. */
  String text() throws Unreadable {
    return encoding.decode(bytes, start(), bytes.length);
  }

  /** Returns the result of a file that could not be read at all. */
  Reader.Result failed(Unreadable why) {
    return new Reader.Result(List.of(), List.of(why.in(name)));
  }
}
