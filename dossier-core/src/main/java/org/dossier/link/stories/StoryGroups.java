package org.dossier.link.stories;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dossier.model.Document;

/**
 * Groups reports into stories.
 *
 * <p>Reports that are alike enough are connected, and what is connected is clustered by average
 * link: a chain of likenesses connects, but only likeness on the whole keeps together. Since groups
 * whose mean reaches the threshold have a pair that does, looking at connected reports loses
 * nothing. A function of the set of reports: in whatever order and portions they came.
 */
public final class StoryGroups {

  /** What two reports count that are not worth comparing; no others count less. */
  private static final float FLOOR = -8;

  /** More connected reports than this are first cut where they are least alike: bounded memory. */
  private static final int MOST = 1500;

  private static final double CUT = 0.5;

  /** What is connected by likenesses as strong as this needs no second look. */
  private static final double CERTAIN = 6;

  private final Idf idf;
  private final PairModel model;

  /**
   * Makes a grouper.
   *
   * @param idf how telling words are
   * @param model how alike two reports are
   */
  public StoryGroups(Idf idf, PairModel model) {
    this.idf = idf;
    this.model = model;
  }

  /** Returns the grouper that ships with the library. */
  public static StoryGroups standard() {
    return new StoryGroups(Idf.standard(), PairModel.standard());
  }

  /**
   * Groups reports.
   *
   * @param documents in an order that depends on the set of them alone
   * @return numbers of the reports of every story, ascending, stories by their first report
   */
  public List<List<Integer>> of(List<Document> documents) {
    return ofTexts(
        documents.parallelStream().map(document -> StoryText.of(document, idf)).toList());
  }

  /** Groups reports as {@link #of} does. */
  public List<List<Integer>> ofTexts(List<StoryText> texts) {
    Groups stories = new Groups(texts.size());
    for (List<Integer> connected : connected(texts)) {
      split(connected, texts, model.threshold(), stories);
    }
    return stories.all();
  }

  private List<List<Integer>> connected(List<StoryText> texts) {
    Candidates candidates = new Candidates(texts);
    List<int[]> alike =
        IntStream.range(0, texts.size())
            .parallel()
            .mapToObj(
                i ->
                    IntStream.of(candidates.before(i))
                        .filter(j -> score(texts, i, j) >= model.threshold())
                        .toArray())
            .toList();
    Groups groups = new Groups(texts.size());
    for (int i = 0; i < alike.size(); i++) {
      for (int j : alike.get(i)) {
        groups.join(i, j);
      }
    }
    return groups.all();
  }

  private float score(List<StoryText> texts, int i, int j) {
    return (float) Math.max(FLOOR, model.score(texts.get(i), texts.get(j)));
  }

  /** Joins what is one story among connected reports. */
  private void split(
      List<Integer> connected, List<StoryText> texts, double connection, Groups stories) {
    if (connected.size() <= MOST) {
      cluster(connected, texts, stories);
      return;
    }
    if (connection >= CERTAIN) {
      connected.forEach(report -> stories.join(connected.get(0), report));
      return;
    }
    double higher = connection + CUT;
    Groups closer = new Groups(connected.size());
    Candidates candidates = new Candidates(connected.stream().map(texts::get).toList());
    for (int i = 0; i < connected.size(); i++) {
      for (int j : candidates.before(i)) {
        if (score(texts, connected.get(i), connected.get(j)) >= higher) {
          closer.join(i, j);
        }
      }
    }
    for (List<Integer> part : closer.all()) {
      split(part.stream().map(connected::get).toList(), texts, higher, stories);
    }
  }

  private void cluster(List<Integer> reports, List<StoryText> texts, Groups stories) {
    if (reports.size() < 2) {
      return;
    }
    Candidates candidates = new Candidates(reports.stream().map(texts::get).toList());
    float[][] alike = new float[reports.size()][reports.size()];
    for (int i = 0; i < alike.length; i++) {
      Arrays.fill(alike[i], FLOOR);
    }
    for (int i = 0; i < alike.length; i++) {
      for (int j : candidates.before(i)) {
        alike[i][j] = score(texts, reports.get(i), reports.get(j));
        alike[j][i] = alike[i][j];
      }
    }
    AverageLink.merges(alike, (float) model.threshold())
        .forEach(merge -> stories.join(reports.get(merge.kept()), reports.get(merge.gone())));
  }
}
