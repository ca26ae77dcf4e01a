package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dossier.annotate.Annotator;
import org.dossier.lab.time.TimeMl;
import org.dossier.lab.time.TimePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the time expressions read in TimeML. */
@Command(
    name = "time",
    description = "Extent, type and value of time expressions, by the TempEval-3 definitions.",
    mixinStandardHelpOptions = true)
final class ScoreTime implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      description = "A folder of folders of TimeML files, each folder a corpus.")
  private Path folder;

  @Option(names = "--misses", description = "Also print everything that is wrong.")
  private boolean misses;

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreTime() {}

  @Override
  public Integer call() throws IOException {
    TimePage page = new TimePage(corpora());
    spec.commandLine().getOut().print(page.terminal(misses));
    spec.commandLine().getOut().flush();
    kept.keep("time.md", page.markdown());
    return 0;
  }

  private List<TimePage.Corpus> corpora() throws IOException {
    Annotator annotator = Annotator.english();
    List<TimePage.Corpus> corpora = new ArrayList<>();
    for (Path corpus : sorted(folder)) {
      List<TimeMl> reports = new ArrayList<>();
      for (Path file : Files.isDirectory(corpus) ? sorted(corpus) : List.<Path>of()) {
        if (file.toString().endsWith(".tml")) {
          reports.add(TimeMl.read(file));
        }
      }
      if (!reports.isEmpty()) {
        corpora.add(TimePage.Corpus.of(String.valueOf(corpus.getFileName()), reports, annotator));
      }
    }
    if (corpora.isEmpty()) {
      throw new IOException(
          folder + ": no folder with .tml files in it; give the corpora's folder");
    }
    return corpora;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
