package org.dossier.lab.speed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dossier.annotate.Annotator;
import org.dossier.annotate.Annotator.Layer;
import org.dossier.model.Document;

/**
 * How long the layers of annotation take.
 *
 * @param tokens how many tokens were annotated
 * @param layers tokens and sentences first, then what each further layer adds, then all of them,
 *     then the grammar of every sentence
 */
public record LayerTimes(long tokens, List<StageTimes.Stage> layers) {

  public LayerTimes {
    layers = List.copyOf(layers);
  }

  /**
   * Measures the layers, each on top of those before it.
   *
   * @param files the bytes of each file by its name
   * @param runs how many runs count
   * @throws Exception if a layer fails
   */
  public static LayerTimes of(Map<String, byte[]> files, int runs) throws Exception {
    List<Document> documents = StageTimes.read(files);
    Timed timed = new Timed(runs);
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    long tokens =
        StageTimes.tokens(
            timed.each("tokens and sentences", documents, Annotator.english(layers)::annotate));
    for (Layer layer : Layer.values()) {
      layers.add(layer);
      timed.each(name(layer), documents, Annotator.english(layers)::annotate);
    }
    Annotator plain = Annotator.english(EnumSet.noneOf(Layer.class));
    GrammarTimes.add(
        documents.stream().map(report -> plain.annotate(report).sentences()).toList(), timed);
    return new LayerTimes(tokens, added(timed.done(), layers.size() + 1));
  }

  private static String name(Layer layer) {
    return layer.name().toLowerCase(Locale.ROOT);
  }

  /** What each layer adds to those before; what is asked for on demand is measured alone. */
  private static List<StageTimes.Stage> added(List<StageTimes.Stage> sums, int layers) {
    List<StageTimes.Stage> added = new ArrayList<>(List.of(sums.get(0)));
    for (int i = 1; i < layers; i++) {
      added.add(less(sums.get(i), sums.get(i - 1)));
    }
    StageTimes.Stage all = sums.get(layers - 1);
    added.add(new StageTimes.Stage("all of them", all.seconds(), all.two()));
    added.addAll(sums.subList(layers, sums.size()));
    return added;
  }

  private static StageTimes.Stage less(StageTimes.Stage sum, StageTimes.Stage before) {
    return new StageTimes.Stage(
        sum.name(),
        Math.max(0, sum.seconds() - before.seconds()),
        Math.max(0, sum.two() - before.two()));
  }
}
