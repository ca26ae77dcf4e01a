package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dossier.lab.gva.GvaIncident;
import org.dossier.lab.gva.GvaPage;
import org.dossier.lab.gva.GvaScore;
import org.dossier.lab.gva.MissClasses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the final number of killed and injured per incident. */
@Command(
    name = "gva",
    description = "Final killed and injured per incident, beside simple baselines.",
    mixinStandardHelpOptions = true)
final class ScoreGva implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Reports with incident ids, one JSON per line.")
  private Path file;

  @Option(names = "--misses", description = "Also print every incident that is missed.")
  private boolean misses;

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreGva() {}

  @Override
  public Integer call() throws IOException {
    GvaPage page = new GvaPage(GvaScore.of(GvaIncident.read(file)), MissClasses.standard());
    spec.commandLine().getOut().print(page.terminal(misses));
    spec.commandLine().getOut().flush();
    kept.keep("gva.md", page.markdown());
    return 0;
  }
}
