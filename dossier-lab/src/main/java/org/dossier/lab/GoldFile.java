package org.dossier.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.lab.gold.Gold;
import org.dossier.model.Document;
import org.dossier.read.Reader;

/** Reads a gold dossier together with the reports that it labels. */
final class GoldFile {

  private GoldFile() {}

  /**
   * Reads both.
   *
   * @param documents where the reports lie; without it in the folder seeds beside the gold's folder
   */
  static Gold read(Path gold, Optional<Path> documents) throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(gold));
    Path folder = documents.orElseGet(() -> gold.toAbsolutePath().resolve("../../seeds"));
    return Gold.of(root, reports(folder.normalize(), Gold.files(root)));
  }

  private static List<Document> reports(Path folder, List<String> files) throws IOException {
    List<Document> read = new ArrayList<>();
    for (String file : files) {
      Reader.Result result = Reader.standard().read(file, Files.readAllBytes(folder.resolve(file)));
      for (Reader.Problem problem : result.problems()) {
        throw new IOException(problem.file() + ": " + problem.message());
      }
      read.addAll(result.documents());
    }
    return read;
  }
}
