package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dossier.lab.names.NamePage;
import org.dossier.lab.names.NameScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the name recogniser, training it anew for each corpus. */
@Command(
    name = "names",
    description = "Exact names and types, each corpus scored by a recogniser that has not seen it.",
    mixinStandardHelpOptions = true)
final class ScoreNames implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CORPORA", description = "Folder that holds names and treebanks.")
  private Path corpora;

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreNames() {}

  @Override
  public Integer call() throws IOException {
    NamePage page = new NamePage(NameScore.all(corpora));
    spec.commandLine().getOut().print(page.markdown());
    spec.commandLine().getOut().flush();
    kept.keep("names.md", page.markdown());
    return 0;
  }
}
