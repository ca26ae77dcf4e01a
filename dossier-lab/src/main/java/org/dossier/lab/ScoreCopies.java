package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dossier.lab.copies.CopyPage;
import org.dossier.lab.copies.CopyScores;
import org.dossier.lab.copies.Edit;
import org.dossier.lab.stories.StoryCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores how copied text is found. */
@Command(
    name = "copies",
    description = "Whether copies planted among the reports of the corpora are found.",
    mixinStandardHelpOptions = true)
final class ScoreCopies implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CORPORA",
      arity = "0..1",
      description = "Folder of the corpora, by default ${DEFAULT-VALUE}.",
      defaultValue = "../shared/corpora")
  private Path corpora;

  @Option(
      names = "--plants",
      paramLabel = "COUNT",
      description = "Copies of each kind, at most; by default ${DEFAULT-VALUE}.")
  private int plants = 400;

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreCopies() {}

  @Override
  public Integer call() throws IOException {
    List<CopyPage.Corpus> scored = new ArrayList<>();
    for (StoryCorpus corpus : StoryCorpus.all(corpora)) {
      CopyScores scores = new CopyScores(corpus);
      List<CopyPage.Row> rows =
          Stream.of(Edit.values()).map(edit -> scores.of(edit, plants)).toList();
      scored.add(new CopyPage.Corpus(corpus.name(), corpus.documents().size(), rows));
    }
    CopyPage page = new CopyPage(scored);
    spec.commandLine().getOut().print(page.terminal());
    spec.commandLine().getOut().flush();
    kept.keep("copies.md", page.markdown());
    return 0;
  }
}
