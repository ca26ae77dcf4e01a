package org.dossier.app.workspace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes in less room, and back without loss. */
final class Packed {

  private final byte[] packed;

  private Packed(byte[] packed) {
    this.packed = packed;
  }

  static Packed of(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 16);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory cannot fail", impossible);
    }
    return new Packed(packed.toByteArray());
  }

  /** Takes bytes that are packed already. */
  static Packed stored(byte[] packed) {
    return new Packed(packed);
  }

  /** Returns the packed bytes; not to be changed. */
  byte[] stored() {
    return packed;
  }

  /** Returns whether the same bytes are in it, packed alike. */
  boolean isSame(Packed other) {
    return Arrays.equals(packed, other.packed);
  }

  /**
   * Returns the bytes that were packed.
   *
   * @throws WorkspaceException if they are damaged
   */
  byte[] unpack() {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new WorkspaceException(
          "what is stored is damaged (" + e.getMessage() + "). Run 'dossier verify'.", e);
    }
  }
}
