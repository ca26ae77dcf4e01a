package org.dossier.app.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.pipeline.Pipeline;
import org.dossier.read.Reader;

/** What tests put into a workspace, and what they put it there with. */
final class Shelf {

  static final Reader READER = Reader.standard();
  static final Pipeline PIPELINE = Pipeline.standard();
  static final Clock NOON = Clock.fixed(Instant.parse("2031-04-01T12:00:00Z"), ZoneOffset.UTC);

  private Shelf() {}

  static Editor editor(Path file) {
    return Editor.open(file, READER, PIPELINE, NOON);
  }

  /** Returns the reports of an example, each a file, by name. */
  static List<Original> example(String name) {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", name))) {
      List<Original> originals = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        Originals.each(file.getFileName().toString(), Files.readAllBytes(file), originals::add);
      }
      return originals;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the reports of a file. */
  static List<Original> file(String name, String text) {
    List<Original> originals = new ArrayList<>();
    Originals.each(name, text.getBytes(StandardCharsets.UTF_8), originals::add);
    return originals;
  }
}
