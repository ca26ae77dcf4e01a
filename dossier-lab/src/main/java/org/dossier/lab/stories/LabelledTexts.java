package org.dossier.lab.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dossier.link.stories.Candidates;
import org.dossier.link.stories.Feature;
import org.dossier.link.stories.Idf;
import org.dossier.link.stories.StoryText;
import org.dossier.model.Document;

/**
 * Reports as they are compared, with their events, by time and id.
 *
 * @param texts the reports
 * @param labels of every report its event
 */
record LabelledTexts(List<StoryText> texts, List<String> labels) {

  /** Two reports that are worth comparing, what is measured of them, whether they are one event. */
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  record Pair(int later, int earlier, double[] features, boolean same) {}

  static LabelledTexts of(StoryCorpus corpus, Idf idf) {
    List<Integer> order =
        IntStream.range(0, corpus.labels().size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> time(corpus.documents().get(i)))
                    .thenComparing(i -> corpus.documents().get(i).id()))
            .toList();
    return new LabelledTexts(
        order.stream().map(i -> StoryText.of(corpus.documents().get(i), idf)).toList(),
        order.stream().map(corpus.labels()::get).toList());
  }

  private static String time(Document document) {
    return document.publication().time().map(Object::toString).orElse("unknown");
  }

  List<Pair> pairs() {
    Candidates candidates = new Candidates();
    texts.forEach(candidates::add);
    return IntStream.range(0, texts.size())
        .parallel()
        .boxed()
        .flatMap(i -> pairs(i, candidates).stream())
        .toList();
  }

  private List<Pair> pairs(int later, Candidates candidates) {
    List<Pair> pairs = new ArrayList<>();
    for (int earlier : candidates.before(later)) {
      double[] features = Feature.of(texts.get(later), texts.get(earlier));
      boolean same = labels.get(later).equals(labels.get(earlier));
      pairs.add(new Pair(later, earlier, features, same));
    }
    return pairs;
  }
}
