package org.dossier.read;

/** Turns places in a decoded text into byte offsets, in one pass when asked in text order. */
final class ByteOffsets {
  private final Encoding encoding;
  private final CharSequence text;
  private final long start;
  private int counted;
  private long bytes;

  /**
   * @param start offset of the text's first byte in the file
   */
  ByteOffsets(Encoding encoding, CharSequence text, long start) {
    this.encoding = encoding;
    this.text = text;
    this.start = start;
  }

  /** Returns the offset in the file of the character at {@code index}; clamped to the text. */
  long at(long index) {
    if (index < counted) {
      counted = 0;
      bytes = 0;
    }
    for (; counted < Math.min(index, text.length()); counted++) {
      bytes += encoding.width(text.charAt(counted));
    }
    return start + bytes;
  }
}
