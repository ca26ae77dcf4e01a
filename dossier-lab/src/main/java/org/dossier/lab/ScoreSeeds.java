package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dossier.lab.gold.Gold;
import org.dossier.lab.seeds.Results;
import org.dossier.lab.seeds.SeedScore;
import org.dossier.pipeline.Pipeline;
import org.dossier.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the readings of the seed reports against their gold dossier. */
@Command(
    name = "seeds",
    description = "Per kind what is found, missed and spurious; each trap held or fallen.",
    mixinStandardHelpOptions = true)
final class ScoreSeeds implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GOLD.json", description = "The gold dossier.")
  private Path gold;

  @Option(
      names = "--documents",
      paramLabel = "FOLDER",
      description = "Where the reports lie; by default the folder seeds beside the gold's folder.")
  private Optional<Path> documents = Optional.empty();

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreSeeds() {}

  @Override
  public Integer call() throws IOException {
    SeedScore score = score();
    spec.commandLine().getOut().print(score.terminal());
    spec.commandLine().getOut().flush();
    kept.keep("seeds.md", score.markdown());
    return 0;
  }

  private SeedScore score() throws IOException {
    Gold labels = GoldFile.read(gold, documents);
    return SeedScore.of(Results.of(labels, Pipeline.standard(), Report.json()));
  }
}
