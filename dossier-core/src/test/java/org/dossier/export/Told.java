package org.dossier.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.pipeline.Pipeline;
import org.dossier.read.Reader;

/** Dossiers to export: of the examples, and of reports written for a test. */
final class Told {

  /** Read once: the stages take seconds, the exports milliseconds. */
  private static final Pipeline PIPELINE = Pipeline.standard();

  static final List<Dossier> MARKET = PIPELINE.run(documents("castle-market"));
  static final List<Dossier> FERRY = PIPELINE.run(documents("harbour-ferry"));

  private Told() {}

  /** Returns the one dossier of a report of this text, dated 3 May 2031. */
  static Dossier by(String text) {
    String json =
        "{\"id\": \"tarn\", \"date_publish\": \"2031-05-03T00:00:00\", \"outlet\": \"Tarn Post\","
            + " \"url\": \"https://tarnpost.example.org/lena-marrow-dead\", \"text\": \""
            + text.replace("\"", "\\\"").replace("\n", "\\n")
            + "\"}";
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    List<Dossier> dossiers = PIPELINE.run(Reader.standard().read("tarn.json", bytes).documents());
    if (dossiers.size() != 1) {
      throw new IllegalArgumentException("one dossier expected, not " + dossiers.size());
    }
    return dossiers.get(0);
  }

  /** Returns the dossiers of the documents of an example in another order. */
  static List<Dossier> backwards(String example) {
    List<Document> documents = new ArrayList<>(documents(example));
    java.util.Collections.reverse(documents);
    return PIPELINE.run(documents);
  }

  private static List<Document> documents(String example) {
    Path folder = Path.of("..", "examples", example);
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().flatMap(file -> read(file).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(example, e);
    }
  }

  private static List<Document> read(Path file) {
    try {
      String name = file.getFileName().toString();
      return Reader.standard().read(name, Files.readAllBytes(file)).documents();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
