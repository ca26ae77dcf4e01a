package org.dossier.lab.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Reads and writes the compressed models where the library looks for them. */
public final class ModelFile {

  private static final Path FOLDER = Path.of("org", "dossier", "annotate", "syntax");

  private ModelFile() {}

  /** Writes a model. */
  public static void write(Path resources, String name, byte[] model) throws IOException {
    Path file = resources.resolve(FOLDER).resolve(name);
    Files.createDirectories(resources.resolve(FOLDER));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(model);
    }
  }

  /** Reads a model. */
  public static byte[] read(Path resources, String name) throws IOException {
    Path file = resources.resolve(FOLDER).resolve(name);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }
}
