package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dossier.annotate.Annotator;
import org.dossier.lab.references.ReferencePage;
import org.dossier.lab.references.ReferenceScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores what pronouns and descriptions are linked to. */
@Command(
    name = "references",
    description = "Links of pronouns and descriptions against labelled coreference, per rule.",
    mixinStandardHelpOptions = true)
final class ScoreReferences implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "A folder of GUM documents in CoNLL-U.")
  private Path folder;

  @Option(names = "--misses", description = "Also print every wrong link.")
  private boolean misses;

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreReferences() {}

  @Override
  public Integer call() throws IOException {
    Annotator annotator = Annotator.english();
    List<ReferenceScore> news = new ArrayList<>();
    List<ReferenceScore> others = new ArrayList<>();
    for (Path file : files()) {
      boolean isNews = file.getFileName().toString().startsWith("GUM_news");
      (isNews ? news : others).add(ReferenceScore.of(file, annotator));
    }
    ReferencePage page =
        new ReferencePage(List.of(Map.entry("news", news), Map.entry("other genres", others)));
    spec.commandLine().getOut().print(page.terminal(misses));
    spec.commandLine().getOut().flush();
    kept.keep("references.md", page.markdown());
    return 0;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files =
          entries.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
      if (files.isEmpty()) {
        throw new IOException(folder + ": no .conllu files in it; give the treebank's folder");
      }
      return files;
    }
  }
}
