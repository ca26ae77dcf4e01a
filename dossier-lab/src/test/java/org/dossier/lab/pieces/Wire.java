package org.dossier.lab.pieces;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes messages as Protocol Buffers has them. */
final class Wire {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Wire whole(int field, long value) {
    varint(field * 8L);
    varint(value);
    return this;
  }

  Wire single(int field, float value) {
    varint(field * 8L + 5);
    byte[] bytes = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array();
    out.writeBytes(bytes);
    return this;
  }

  Wire text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  Wire bytes(int field, byte... value) {
    varint(field * 8L + 2);
    varint(value.length);
    out.writeBytes(value);
    return this;
  }

  byte[] done() {
    return out.toByteArray();
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
