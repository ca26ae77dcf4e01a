package org.dossier.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The encodings a file may have, told by its byte order mark; UTF-8 if it has none. */
enum Encoding {
  UTF_8(StandardCharsets.UTF_8, 1, "\u00ef\u00bb\u00bf"),
  UTF_16LE(StandardCharsets.UTF_16LE, 2, "\u00ff\u00fe"),
  UTF_16BE(StandardCharsets.UTF_16BE, 2, "\u00fe\u00ff");

  private final Charset charset;
  private final int unit;
  private final String mark;

  /**
   * @param mark the bytes of the byte order mark, as Latin 1
   */
  Encoding(Charset charset, int unit, String mark) {
    this.charset = charset;
    this.unit = unit;
    this.mark = mark;
  }

  static Encoding of(byte[] bytes) {
    return Arrays.stream(values()).filter(it -> it.isMarked(bytes)).findFirst().orElse(UTF_8);
  }

  /** Returns how many bytes the byte order mark takes; it is never part of a text. */
  int markLength(byte[] bytes) {
    return isMarked(bytes) ? mark.length() : 0;
  }

  private boolean isMarked(byte[] bytes) {
    return Signature.starts(bytes, mark);
  }

  /** Returns the bytes of one code unit. */
  int unit() {
    return unit;
  }

  /** Returns whether the code unit that starts at {@code at} is a line feed. */
  boolean isLineFeed(byte[] bytes, int at) {
    return switch (this) {
      case UTF_8 -> bytes[at] == '\n';
      case UTF_16LE -> bytes[at] == '\n' && at + 1 < bytes.length && bytes[at + 1] == 0;
      case UTF_16BE -> bytes[at] == 0 && at + 1 < bytes.length && bytes[at + 1] == '\n';
    };
  }

  /** Returns how many bytes a character takes, half of that for each half of a surrogate pair. */
  int width(char character) {
    if (this != UTF_8) {
      return 2;
    }
    if (character < 0x80) {
      return 1;
    }
    return character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
  }

  /** Decodes a stretch of a file; malformed bytes and NUL characters are errors. */
  String decode(byte[] bytes, int from, int to) throws Unreadable {
    String text = decode(bytes, from, to, charset);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new Unreadable(
          new ByteOffsets(this, text, from).at(nul),
          "holds a NUL character, so it is binary or in another encoding; save it as UTF-8 text");
    }
    return text;
  }

  /** Decodes a stretch of a file as another encoding than its mark tells. */
  static String decode(byte[] bytes, int from, int to, Charset charset) throws Unreadable {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(to - from);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new Unreadable(
          in.position(), "is not valid " + charset.name() + " here; save it as UTF-8");
    }
    return out.flip().toString();
  }
}
