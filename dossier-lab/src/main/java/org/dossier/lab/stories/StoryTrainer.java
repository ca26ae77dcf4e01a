package org.dossier.lab.stories;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dossier.lab.train.Trainer;
import org.dossier.link.stories.Idf;
import org.dossier.link.stories.TreeModel;

/**
 * Learns from pairs of reports with known events how likely two reports tell one story; every
 * corpus counts alike. The log tells how weights do that have not seen the events.
 */
public final class StoryTrainer implements Trainer {

  private static final String COMMENT =
      """
      # How likely two reports tell one story: log-odds, a sum of trees, one a line.
      # A tree is 15 questions, level by level (right if so; "-" leads left), then 16 leaves.
      # Learnt by 'bin/lab train stories'; do not edit.
      """;

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public void train(Path corpora, Path resources, PrintWriter log) throws IOException {
    Idf idf = Idf.standard();
    List<String> names = new ArrayList<>();
    List<LabelledTexts> all = new ArrayList<>();
    for (StoryCorpus corpus : StoryCorpus.all(corpora)) {
      names.add(corpus.name());
      all.add(LabelledTexts.of(corpus, idf));
    }
    CrossFit tried = new CrossFit(all);
    log.print(String.join(", ", names) + "; " + tried.table());
    TreeModel model =
        Boosting.fit(examples(all.stream().map(LabelledTexts::pairs).toList()))
            .withThreshold(tried.best());
    Path out = resources.resolve("org/dossier/link/stories").resolve(TreeModel.FILE);
    Files.createDirectories(out.getParent());
    Files.writeString(out, COMMENT + String.join("\n", model.lines()) + "\n");
    log.println("trees written to " + out);
  }

  /**
   * Brings together what is learnt from; every corpus counts alike.
   *
   * @param corpora the pairs of every corpus
   */
  static Examples examples(List<List<LabelledTexts.Pair>> corpora) {
    List<LabelledTexts.Pair> pairs = corpora.stream().flatMap(List::stream).toList();
    double[][] features = pairs.stream().map(LabelledTexts.Pair::features).toArray(double[][]::new);
    boolean[] labels = new boolean[features.length];
    double[] importance = new double[features.length];
    int next = 0;
    for (List<LabelledTexts.Pair> corpus : corpora) {
      for (LabelledTexts.Pair pair : corpus) {
        labels[next] = pair.same();
        importance[next++] = 1.0 / corpus.size() / corpora.size();
      }
    }
    return new Examples(features, labels, importance);
  }
}
