package org.dossier.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file to read, or standard input. */
sealed interface InputFile {

  /** Returns what the user calls it, for messages. */
  String shown();

  /** Returns its name without folders, whose ending tells the format. */
  String name();

  /** Returns all of its bytes. */
  byte[] bytes() throws IOException;

  /**
   * A file.
   *
   * @param shown its path as the user gave it or as found under the folder the user gave
   * @param path the same path, absolute
   */
  record OnDisk(String shown, Path path) implements InputFile {
    @Override
    public String name() {
      return path.getFileName().toString();
    }

    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(path);
    }
  }

  /**
   * Standard input.
   *
   * @param in the stream
   */
  record Piped(InputStream in) implements InputFile {
    @Override
    public String shown() {
      return "standard input";
    }

    @Override
    public String name() {
      return "stdin";
    }

    @Override
    public byte[] bytes() throws IOException {
      return in.readAllBytes();
    }
  }
}
