package org.dossier.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dossier.annotate.Annotator;
import org.dossier.lab.time.LabelledDays;
import org.dossier.lab.time.TimelinePage;
import org.dossier.model.AnnotatedDocument;
import org.dossier.read.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the days and hours read in the reports of labelled incidents. */
@Command(
    name = "timeline",
    description = "Days and hours of what happened, where people labelled them in news reports.",
    mixinStandardHelpOptions = true)
final class ScoreTimeline implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "REPORTS",
      description = "The reports, a file of JSON lines.")
  private Path reports;

  @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder of the labels.")
  private Path folder;

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreTimeline() {}

  @Override
  public Integer call() throws IOException {
    Map<String, AnnotatedDocument> read = read();
    List<LabelledDays> incidents = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    for (Path file : labels()) {
      JsonNode gold = mapper.readTree(Files.readAllBytes(file));
      String name = "incident " + (incidents.size() + 1);
      incidents.add(LabelledDays.of(name, gold.path("times"), read));
    }
    TimelinePage page = new TimelinePage(incidents);
    spec.commandLine().getOut().print(page.terminal());
    spec.commandLine().getOut().flush();
    kept.keep("timeline.md", page.markdown());
    return 0;
  }

  private Map<String, AnnotatedDocument> read() throws IOException {
    Annotator annotator = Annotator.english();
    Map<String, AnnotatedDocument> read = new HashMap<>();
    Reader.standard()
        .read(String.valueOf(reports.getFileName()), Files.readAllBytes(reports))
        .documents()
        .forEach(document -> read.put(document.id(), annotator.annotate(document)));
    return read;
  }

  private List<Path> labels() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
