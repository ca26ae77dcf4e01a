package org.dossier.lab.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dossier.lab.train.Trainer;
import org.dossier.link.stories.Idf;
import org.dossier.link.stories.Words;
import org.dossier.model.Document;

/** Counts in how many reports of the corpora a word stands; no label is looked at. */
public final class IdfTrainer implements Trainer {

  @Override
  public String name() {
    return "idf";
  }

  @Override
  public void train(Path corpora, Path resources, PrintWriter log) throws IOException {
    List<String> texts = texts(corpora);
    Map<String, Integer> counts = new TreeMap<>();
    texts.forEach(text -> Words.in(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
    counts.values().removeIf(count -> count < Idf.LEAST);
    Path out = resources.resolve("org/dossier/link/stories").resolve(Idf.FILE);
    Files.createDirectories(out.getParent());
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(out))) {
      stream.write(lines(texts.size(), counts).getBytes(StandardCharsets.UTF_8));
    }
    log.println("%s words of %s reports written to %s".formatted(counts.size(), texts.size(), out));
  }

  private static String lines(int reports, Map<String, Integer> counts) {
    StringBuilder lines = new StringBuilder(Idf.VERSION + "\n" + reports + "\n");
    counts.forEach((word, count) -> lines.append(word).append('\t').append(count).append('\n'));
    return lines.toString();
  }

  private static List<String> texts(Path corpora) throws IOException {
    List<String> texts = new ArrayList<>();
    for (StoryCorpus corpus : StoryCorpus.all(corpora)) {
      for (Document document : corpus.documents()) {
        texts.add(document.title().orElse("") + "\n" + document.text());
      }
    }
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(corpora.resolve("muc4/train.jsonl"))) {
      JsonNode record = json.readTree(line);
      texts.add(record.path("text").asText());
    }
    for (String half : List.of("train", "dev")) {
      try (Stream<Path> files =
          Files.list(corpora.resolve("polnear").resolve(half).resolve("text"))) {
        for (Path file : files.sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }
}
