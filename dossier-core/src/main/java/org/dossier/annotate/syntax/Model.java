package org.dossier.annotate.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** Opens the compressed data files beside this class. */
final class Model {

  private static final int BUFFER = 1 << 16;

  private Model() {}

  /** Reads something out of an open file. */
  @FunctionalInterface
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  static <T> T load(String name, Reader<T> reader) {
    try (InputStream packed = Model.class.getResourceAsStream(name)) {
      if (packed == null) {
        throw new IOException("it is missing");
      }
      GZIPInputStream plain = new GZIPInputStream(packed, BUFFER);
      return reader.read(new DataInputStream(new BufferedInputStream(plain, BUFFER)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file " + name + " of this library", e);
    }
  }
}
