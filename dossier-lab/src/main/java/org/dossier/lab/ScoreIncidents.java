package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dossier.lab.incidents.Corpora;
import org.dossier.lab.incidents.IncidentPage;
import org.dossier.lab.incidents.IncidentScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores what is read as a report's main incident. */
@Command(
    name = "incidents",
    description = "Whether a report tells of an incident, of which type, and where.",
    mixinStandardHelpOptions = true)
final class ScoreIncidents implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      description = "Holds newscluster/dev.jsonl, gva/dev.jsonl and muc4/dev.jsonl.")
  private Path folder;

  @Option(names = "--misses", description = "Also print every report that is read wrong.")
  private boolean misses;

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreIncidents() {}

  @Override
  public Integer call() throws IOException {
    Map<String, IncidentScore> scores = new LinkedHashMap<>();
    scores.put(
        "newscluster",
        IncidentScore.of(Corpora.newscluster(folder.resolve("newscluster/dev.jsonl"))));
    scores.put("GVA", IncidentScore.of(Corpora.gva(folder.resolve("gva/dev.jsonl"))));
    scores.put("MUC-4", IncidentScore.of(Corpora.muc(folder.resolve("muc4/dev.jsonl"))));
    IncidentPage page = new IncidentPage(scores);
    spec.commandLine().getOut().print(page.markdown() + (misses ? page.misses() : ""));
    spec.commandLine().getOut().flush();
    kept.keep("incidents.md", page.markdown());
    return 0;
  }
}
