package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dossier.lab.figures.FigurePage;
import org.dossier.lab.figures.Labels;
import org.dossier.model.Document;
import org.dossier.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the figures read in the reports of labelled incidents. */
@Command(
    name = "figures",
    description = "Figures with their incident and voices, strictly; each trap held or fallen.",
    mixinStandardHelpOptions = true)
final class ScoreFigures implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "REPORTS.jsonl", description = "The reports, one a line.")
  private Path reports;

  @Parameters(paramLabel = "FOLDER", description = "The labels, a JSON file an incident.")
  private Path labels;

  @Option(names = "--misses", description = "Also print everything that is wrong.")
  private boolean misses;

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreFigures() {}

  @Override
  public Integer call() throws IOException {
    FigurePage page = FigurePage.of(labels(), Pipeline.standard());
    spec.commandLine().getOut().print(page.terminal(misses));
    spec.commandLine().getOut().flush();
    kept.keep("figures.md", page.markdown());
    return 0;
  }

  private List<Labels> labels() throws IOException {
    Map<String, Document> corpus = Labels.corpus(reports);
    List<Labels> incidents = new ArrayList<>();
    try (Stream<Path> files = Files.list(labels)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        incidents.add(Labels.of(file, corpus));
      }
    }
    return incidents;
  }
}
