package org.dossier.annotate.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dossier.annotate.words.WordClusters;

/**
 * Gives every word its tag, from left to right: an averaged perceptron over the word, its
 * neighbours and the tags before. Immutable.
 */
public final class Tagger {

  /** Name of the data file beside this class. */
  public static final String FILE = "tagger.gz";

  private final List<Tag> tags;
  private final TagLexicon lexicon;
  private final WordClusters clusters;
  private final Weights weights;
  private final WordScores words;

  /** Makes a tagger of its parts. */
  public Tagger(List<Tag> tags, TagLexicon lexicon, WordClusters clusters, Weights weights) {
    this.tags = List.copyOf(tags);
    this.lexicon = lexicon;
    this.clusters = clusters;
    this.weights = weights;
    this.words = new WordScores(lexicon, clusters, weights, tags.size());
  }

  /** Loads the tagger of this library. */
  public static Tagger load() {
    WordClusters clusters = WordClusters.load();
    return Model.load(FILE, in -> read(in, clusters));
  }

  /** Reads a model made by the laboratory. */
  public static Tagger read(DataInputStream in, WordClusters clusters) throws IOException {
    int size = in.readUnsignedByte();
    List<Tag> tags = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      tags.add(new Tag(in.readUTF(), in.readUTF()));
    }
    return new Tagger(tags, TagLexicon.read(in), clusters, Weights.read(in, size));
  }

  /** Returns all tags; the numbers given by {@link #tag} are positions in this list. */
  public List<Tag> tags() {
    return tags;
  }

  /** Tags the words of a sentence. */
  public int[] tag(Forms forms) {
    TagView view = TagView.of(forms, lexicon, clusters);
    int[] found = view.only();
    int[] features = new int[TagFeatures.MOST];
    int[] scores = new int[tags.size()];
    for (int i = 0; i < found.length; i++) {
      if (found[i] < 0) {
        int before = i > 0 ? found[i - 1] : -1;
        int earlier = i > 1 ? found[i - 2] : -1;
        Arrays.fill(scores, 0);
        words.add(view, i, features, scores);
        int size = TagFeatures.ofSeveral(view, i, before, earlier, features, 0);
        weights.add(features, size, scores);
        found[i] = best(scores);
      }
    }
    return found;
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }
}
