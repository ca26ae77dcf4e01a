package org.dossier.link.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.link.clusters.Clusters;
import org.dossier.link.clusters.Link;
import org.dossier.model.Document;

/**
 * Reports in stories, that grow report by report: pairs are scored, and clustered by average link.
 *
 * <p>A new report is compared with those it shares a strong term with; only the stories it is
 * connected with are told anew. What there is depends on the set of reports alone.
 */
public final class StoryGraph {

  /**
   * What two reports count that are not worth comparing; no others count less: how unlike a pair is
   * tells little more once it is unlike.
   */
  public static final float FLOOR = -3;

  private final Idf idf;
  private final PairModel model;
  private final Candidates candidates = new Candidates();
  private final List<ReportKey> keys = new ArrayList<>();
  private final Clusters clusters;

  /**
   * Starts without reports.
   *
   * @param idf how telling words are
   * @param model how alike two reports are
   */
  public StoryGraph(Idf idf, PairModel model) {
    this.idf = idf;
    this.model = model;
    clusters = new Clusters((float) model.threshold(), FLOOR, Comparator.comparing(keys::get));
  }

  /** Starts without reports, with the weights that ship with the library. */
  public static StoryGraph standard() {
    return new StoryGraph(Idf.standard(), PairModel.standard());
  }

  /**
   * Adds reports; they are numbered on from those before.
   *
   * @return numbers of the reports of every story that is new or has changed, by time and id
   */
  public List<List<Integer>> add(List<Document> documents) {
    documents.forEach(document -> keys.add(ReportKey.of(document)));
    return addTexts(
        documents.parallelStream().map(document -> StoryText.of(document, idf)).toList());
  }

  private List<List<Integer>> addTexts(List<StoryText> texts) {
    int first = candidates.size();
    texts.forEach(candidates::add);
    List<Link> links =
        IntStream.range(first, candidates.size()).parallel().boxed().flatMap(this::links).toList();
    return clusters.add(texts.size(), links);
  }

  private Stream<Link> links(int report) {
    StoryText text = candidates.text(report);
    return IntStream.of(candidates.before(report))
        .mapToObj(
            other -> new Link(report, other, (float) model.score(candidates.text(other), text)))
        .filter(link -> link.score() > FLOOR);
  }

  /** Returns the story of a report, by time and id. */
  public List<Integer> story(int report) {
    return clusters.of(report);
  }

  /** Returns all stories, each and all by time and id. */
  public List<List<Integer>> all() {
    return clusters.all();
  }
}
