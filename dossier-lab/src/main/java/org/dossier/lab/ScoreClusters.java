package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.dossier.lab.stories.ClusterPage;
import org.dossier.lab.stories.ClusterScore;
import org.dossier.lab.stories.ClusterScores;
import org.dossier.lab.stories.CrossFit;
import org.dossier.lab.stories.StoryCorpus;
import org.dossier.link.stories.PairModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores how reports are grouped. */
@Command(
    name = "clusters",
    description = "Whether the reports of one event come together, beside a TF-IDF baseline.",
    mixinStandardHelpOptions = true)
final class ScoreClusters implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CORPORA",
      arity = "0..1",
      description = "Folder of the corpora, by default ${DEFAULT-VALUE}.",
      defaultValue = "../shared/corpora")
  private Path corpora;

  @Option(names = "--only", paramLabel = "CORPUS", description = "Only corpora of these names.")
  private List<String> only = List.of();

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreClusters() {}

  @Override
  public Integer call() throws IOException {
    List<StoryCorpus> all = StoryCorpus.all(corpora);
    List<ClusterScore> unseen = CrossFit.ofCorpora(all).at(PairModel.standard().threshold());
    List<ClusterPage.Corpus> scored = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      StoryCorpus corpus = all.get(i);
      if (only.isEmpty() || only.contains(corpus.name())) {
        int events = new HashSet<>(corpus.labels()).size();
        int reports = corpus.documents().size();
        scored.add(
            new ClusterPage.Corpus(
                corpus.name(), reports, events, ClusterScores.of(corpus, unseen.get(i))));
      }
    }
    ClusterPage page = new ClusterPage(scored);
    spec.commandLine().getOut().print(page.terminal());
    spec.commandLine().getOut().flush();
    kept.keep("clusters.md", page.markdown());
    return 0;
  }
}
