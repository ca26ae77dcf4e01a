package org.dossier.lab.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.annotate.syntax.Forms;
import org.dossier.annotate.syntax.Tag;
import org.dossier.annotate.syntax.TagFeatures;
import org.dossier.annotate.syntax.TagLexicon;
import org.dossier.annotate.syntax.TagView;
import org.dossier.annotate.syntax.Tagger;
import org.dossier.annotate.syntax.Weights;
import org.dossier.annotate.words.WordClusters;
import org.dossier.lab.treebank.Tree;

/** Trains the tagger. The same trees give the same bytes. */
public final class TaggerTrainer {

  /** How often the shipped tagger sees all trees. */
  public static final int ROUNDS = 8;

  private static final int SELDOM = 3;
  private static final double SCALE = 6;

  /** Every so manieth sentence is also learnt in capitals. */
  private static final int CAPITALS_EVERY = 6;

  private final List<Tag> tags = new ArrayList<>();
  private final Map<Tag, Integer> numbers = new HashMap<>();
  private final SortedMap<String, TagLexicon.Entry> entries;
  private final TagLexicon lexicon;
  private final WordClusters clusters;
  private final Perceptron perceptron = new Perceptron();
  private final int[] features = new int[TagFeatures.MOST];
  private final int[] scores;

  private TaggerTrainer(List<Tree> trees, WordClusters clusters) {
    this.clusters = clusters;
    SortedMap<String, Integer> counts = new TreeMap<>();
    Map<String, Tag> named = new HashMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        Tag tag = new Tag(tree.xpos().get(i), tree.upos().get(i));
        String name = tag.xpos() + " " + tag.upos();
        named.put(name, tag);
        counts.merge(name, 1, Integer::sum);
      }
    }
    counts.forEach(
        (name, count) -> {
          Tag tag = named.get(name);
          if (tag != null && (count >= SELDOM || trees.size() < 100)) {
            numbers.put(tag, tags.size());
            tags.add(tag);
          }
        });
    entries = LexiconMaker.make(trees, numbers);
    lexicon = new TagLexicon(entries);
    scores = new int[tags.size()];
  }

  /**
   * Trains and returns the model's bytes.
   *
   * @param rounds how often all trees are seen
   */
  public static byte[] train(List<Tree> trees, WordClusters clusters, int rounds)
      throws IOException {
    TaggerTrainer trainer = new TaggerTrainer(trees, clusters);
    trainer.learn(trees, rounds);
    return trainer.write();
  }

  /** Reads a model. */
  public static Tagger tagger(byte[] model, WordClusters clusters) throws IOException {
    return Tagger.read(new DataInputStream(new ByteArrayInputStream(model)), clusters);
  }

  private void learn(List<Tree> trees, int rounds) {
    List<Tree> all = new ArrayList<>(trees);
    for (int i = 0; i < trees.size(); i += CAPITALS_EVERY) {
      all.add(trees.get(i).inCapitals());
    }
    Random random = new Random(7);
    List<Sample> samples = new ArrayList<>(all.stream().map(this::sample).toList());
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(samples, random);
      samples.forEach(this::learn);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // read by one learner, compared with nothing
  private record Sample(TagView view, int[] gold) {}

  private Sample sample(Tree tree) {
    Forms forms = Forms.of(tree.words());
    int[] gold = new int[tree.size()];
    for (int i = 0; i < gold.length; i++) {
      gold[i] = numbers.getOrDefault(new Tag(tree.xpos().get(i), tree.upos().get(i)), -1);
    }
    return new Sample(TagView.of(forms, lexicon, clusters), gold);
  }

  private void learn(Sample sample) {
    int before = -1;
    int earlier = -1;
    for (int i = 0; i < sample.gold().length; i++) {
      int tag = sample.view().only()[i];
      if (tag < 0) {
        int size = TagFeatures.fill(sample.view(), i, before, earlier, features);
        perceptron.score(features, size, scores);
        tag = best();
        perceptron.tick();
        int gold = sample.gold()[i];
        if (gold >= 0 && gold != tag) {
          perceptron.learn(features, size, gold, tag);
        }
      }
      earlier = before;
      before = tag;
    }
  }

  private int best() {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }

  private byte[] write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(tags.size());
      for (Tag tag : tags) {
        out.writeUTF(tag.xpos());
        out.writeUTF(tag.upos());
      }
      TagLexicon.write(entries, out);
      Weights.write(perceptron.averaged(SCALE), out);
    }
    return bytes.toByteArray();
  }
}
