package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dossier.lab.figures.Labels;
import org.dossier.lab.reconcile.ReconcilePage;
import org.dossier.lab.reconcile.ReconcileScore;
import org.dossier.model.Document;
import org.dossier.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores how the killed and injured of labelled incidents are reconciled. */
@Command(
    name = "reconcile",
    description = "History, final value, conflicts and independence of killed and injured.",
    mixinStandardHelpOptions = true)
final class ScoreReconcile implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The labels, a JSON file an incident.")
  private Path labels;

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      description = "The reports, one a line; by default those of the corpus of the same name.")
  private Optional<Path> reports = Optional.empty();

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreReconcile() {}

  @Override
  public Integer call() throws IOException {
    ReconcilePage page = new ReconcilePage(scores());
    spec.commandLine().getOut().print(page.terminal());
    spec.commandLine().getOut().flush();
    kept.keep("reconcile.md", page.markdown());
    return 0;
  }

  private List<ReconcileScore> scores() throws IOException {
    Map<String, Document> corpus = Labels.corpus(reports.orElseGet(this::besideLabels));
    List<ReconcileScore> scores = new ArrayList<>();
    try (Stream<Path> files = Files.list(labels)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        scores.add(ReconcileScore.of(file, corpus, Pipeline.standard()));
      }
    }
    return scores;
  }

  private Path besideLabels() {
    Path folder = labels.toAbsolutePath().normalize();
    return folder.resolve("../../corpora").resolve(folder.getFileName()).resolve("dev.jsonl");
  }
}
