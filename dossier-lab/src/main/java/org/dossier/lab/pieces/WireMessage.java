package org.dossier.lab.pieces;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A message in the wire format of <a href="https://protobuf.dev/programming-guides/encoding/">
 * Protocol Buffers</a>: fields by number, each as often as it likes. Immutable.
 */
final class WireMessage {

  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED_32 = 5;

  /** A field's number, and its value; a number is kept as the bytes it was written in. */
  private record Field(int number, int kind, ByteBuffer value) {}

  private final List<Field> fields = new ArrayList<>();

  /**
   * Takes a message apart.
   *
   * @param bytes the message, from the buffer's position to its limit
   * @throws IOException if these bytes are no message
   */
  WireMessage(ByteBuffer bytes) throws IOException {
    ByteBuffer in = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    try {
      while (in.hasRemaining()) {
        long key = varint(in);
        int kind = (int) (key & 7);
        fields.add(new Field((int) (key >>> 3), kind, value(in, kind)));
      }
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException("not a message of Protocol Buffers", e);
    }
  }

  /** Returns the strings of bytes, texts and messages that a field holds. */
  List<ByteBuffer> bytes(int number) {
    List<ByteBuffer> values = new ArrayList<>();
    for (Field field : fields) {
      if (field.number() == number && field.kind() == BYTES) {
        values.add(view(field));
      }
    }
    return values;
  }

  /**
   * Returns the whole numbers of a field, whether each was written apart or all together.
   *
   * @throws IOException if the field holds something else
   */
  List<Long> wholes(int number) throws IOException {
    List<Long> values = new ArrayList<>();
    try {
      for (Field field : fields) {
        if (field.number() == number && (field.kind() == VARINT || field.kind() == BYTES)) {
          ByteBuffer in = view(field);
          while (in.hasRemaining()) {
            values.add(varint(in));
          }
        }
      }
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException("field " + number + " does not hold whole numbers", e);
    }
    return values;
  }

  /** Returns the floating point numbers of a field, in single precision. */
  List<Float> floats(int number) {
    List<Float> values = new ArrayList<>();
    for (Field field : fields) {
      if (field.number() == number && (field.kind() == FIXED_32 || field.kind() == BYTES)) {
        ByteBuffer in = view(field);
        while (in.remaining() >= Float.BYTES) {
          values.add(in.getFloat());
        }
      }
    }
    return values;
  }

  private static ByteBuffer view(Field field) {
    return field.value().duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteBuffer value(ByteBuffer in, int kind) {
    int from = in.position();
    return switch (kind) {
      case VARINT -> {
        varint(in);
        yield cut(in, from, in.position());
      }
      case FIXED_64 -> cut(in, from, from + Long.BYTES);
      case FIXED_32 -> cut(in, from, from + Integer.BYTES);
      case BYTES -> {
        long size = varint(in);
        if (size < 0 || size > in.remaining()) {
          throw new BufferUnderflowException();
        }
        yield cut(in, in.position(), in.position() + (int) size);
      }
      default -> throw new IllegalArgumentException("fields of kind " + kind);
    };
  }

  private static ByteBuffer cut(ByteBuffer in, int from, int to) {
    in.position(to);
    return in.duplicate().position(from).limit(to).slice();
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number without end");
  }
}
