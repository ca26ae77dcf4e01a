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
 * @param layers tokens and sentences first, then what each further layer adds, then all of them
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
    return new LayerTimes(tokens, added(timed.done()));
  }

  private static String name(Layer layer) {
    return layer.name().toLowerCase(Locale.ROOT);
  }

  private static List<StageTimes.Stage> added(List<StageTimes.Stage> sums) {
    List<StageTimes.Stage> added = new ArrayList<>(List.of(sums.get(0)));
    for (int i = 1; i < sums.size(); i++) {
      StageTimes.Stage sum = sums.get(i);
      StageTimes.Stage before = sums.get(i - 1);
      added.add(
          new StageTimes.Stage(
              sum.name(),
              Math.max(0, sum.seconds() - before.seconds()),
              Math.max(0, sum.two() - before.two())));
    }
    StageTimes.Stage all = sums.get(sums.size() - 1);
    added.add(new StageTimes.Stage("all of them", all.seconds(), all.two()));
    return added;
  }
}
