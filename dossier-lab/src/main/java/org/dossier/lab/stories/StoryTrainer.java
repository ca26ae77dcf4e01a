package org.dossier.lab.stories;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dossier.lab.train.Trainer;
import org.dossier.link.stories.Feature;
import org.dossier.link.stories.Idf;
import org.dossier.link.stories.PairModel;

/**
 * Learns from pairs of reports with known events how likely two reports tell one story; every
 * corpus counts alike. The log tells how the weights learnt from one half of the events do on the
 * other.
 */
public final class StoryTrainer implements Trainer {

  private static final String COMMENT =
      """
      # How likely two reports tell one story: log-odds, a sum of weighted features.
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
    CrossValidation tried = CrossValidation.of(names, all);
    log.print(tried.table());
    PairModel model =
        fit(all.stream().map(LabelledTexts::pairs).toList()).withThreshold(tried.best());
    Path out = resources.resolve("org/dossier/link/stories").resolve(PairModel.FILE);
    Files.createDirectories(out.getParent());
    Files.writeString(out, COMMENT + String.join("\n", model.lines()) + "\n");
    log.println("weights written to " + out);
  }

  /**
   * Learns weights.
   *
   * @param corpora the pairs of every corpus
   */
  static PairModel fit(List<List<LabelledTexts.Pair>> corpora) {
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
    double[] learnt = Logistic.fit(features, labels, importance);
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      weights.put(feature, rounded(learnt[feature.column()]));
    }
    return new PairModel(weights, rounded(learnt[learnt.length - 1]), 0);
  }

  /** Four places are more than the examples can tell, and read well. */
  private static double rounded(double weight) {
    return Math.round(weight * 1e4) / 1e4;
  }
}
