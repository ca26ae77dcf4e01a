package org.dossier.lab.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.dossier.annotate.syntax.Forms;
import org.dossier.annotate.syntax.Network;
import org.dossier.annotate.syntax.Numbers;
import org.dossier.annotate.syntax.Parser;
import org.dossier.annotate.syntax.Pieces;
import org.dossier.annotate.syntax.Plan;
import org.dossier.annotate.syntax.SignTable;
import org.dossier.annotate.syntax.Signs;
import org.dossier.lab.treebank.Tree;

/** Trains the parser. The same trees and tags give the same bytes. */
public final class ParserTrainer {

  /**
   * How the parser is made.
   *
   * @param rounds how often all trees are seen
   * @param input numbers that stand for a word
   * @param hidden numbers each direction of a layer remembers
   * @param layers layers
   * @param arc numbers compared to find a head
   * @param label numbers from which the relation is told
   * @param rate how far the first steps go
   * @param drop share of numbers dropped by chance
   */
  public record Settings(
      int rounds, int input, int hidden, int layers, int arc, int label, double rate, double drop) {

    /** What the shipped model is made with. */
    public static final Settings SHIPPED = new Settings(10, 96, 48, 2, 80, 40, 0.003, 0.2);
  }

  private static final int LONGEST = 120;
  private static final int BATCH = 16;
  private static final int CAPITALS_EVERY = 8;
  private static final int SEEN_OFTEN_ENOUGH = 3;

  @SuppressWarnings("ArrayRecordComponent") // read by one learner, compared with nothing
  private record Sample(Signs signs, int[] heads, int[] relations) {}

  private final Settings settings;
  private final List<String> relations;
  private final SignTable table;
  private final Plan plan;
  private final int[] wordCounts;
  private final List<Sample> samples = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(11);

  private ParserTrainer(
      List<Tree> trees, List<int[]> tags, int tagCount, Pieces pieces, Settings s) {
    settings = s;
    Map<String, Integer> words = new TreeMap<>();
    Map<Integer, Integer> ends = new TreeMap<>();
    Map<Integer, Integer> shapes = new TreeMap<>();
    Map<String, Integer> labels = new TreeMap<>();
    List<Forms> forms = new ArrayList<>();
    List<Tree> all = new ArrayList<>(trees);
    List<int[]> allTags = new ArrayList<>(tags);
    for (int i = 0; i < trees.size(); i += CAPITALS_EVERY) {
      all.add(trees.get(i).inCapitals());
      allTags.add(tags.get(i));
    }
    for (Tree tree : all) {
      Forms outside = Forms.of(tree.words());
      forms.add(outside);
      tree.relations().forEach(relation -> labels.merge(relation, 1, Integer::sum));
      for (int i = 0; i < tree.size(); i++) {
        words.merge(outside.lower(i), 1, Integer::sum);
        ends.merge(SignTable.suffix(outside, i), 1, Integer::sum);
        shapes.merge(SignTable.shape(outside, i), 1, Integer::sum);
      }
    }
    relations = List.copyOf(labels.keySet());
    List<String> known = often(words);
    table = new SignTable(known, often(ends), often(shapes), pieces);
    wordCounts = new int[known.size() + 1];
    for (int i = 0; i < known.size(); i++) {
      wordCounts[i + 1] = words.getOrDefault(known.get(i), 0);
    }
    plan =
        new Plan(
            known.size() + 1,
            often(ends).size() + 1,
            often(shapes).size() + 1,
            tagCount,
            relations.size(),
            pieces.size(),
            s.input(),
            s.hidden(),
            s.layers(),
            s.arc(),
            s.label());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).size() <= LONGEST) {
        samples.add(sample(all.get(i), table.signs(forms.get(i), allTags.get(i))));
      }
    }
  }

  private static <T> List<T> often(Map<T, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= SEEN_OFTEN_ENOUGH)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Sample sample(Tree tree, Signs signs) {
    int[] heads = tree.heads().stream().mapToInt(head -> head + 1).toArray();
    int[] labels = tree.relations().stream().mapToInt(relations::indexOf).toArray();
    return new Sample(signs, heads, labels);
  }

  /**
   * Trains and returns the model's bytes.
   *
   * @param tags for each tree the tags that a tagger gave its words
   * @param tagCount how many tags there are
   * @param rounds is told the number of each round as it ends, from 1
   */
  public static byte[] train(
      List<Tree> trees,
      List<int[]> tags,
      int tagCount,
      Pieces pieces,
      Settings settings,
      IntConsumer rounds)
      throws IOException {
    ParserTrainer trainer = new ParserTrainer(trees, tags, tagCount, pieces, settings);
    return trainer.write(trainer.learn(rounds));
  }

  /** Reads a model. */
  public static Parser parser(byte[] model, Pieces pieces) throws IOException {
    return Parser.read(new DataInputStream(new ByteArrayInputStream(model)), pieces);
  }

  private float[] learn(IntConsumer rounds) {
    float[] values = new float[plan.size()];
    new FirstGuess(plan, random).fill(values);
    Gradient gradient = new Gradient(new Network(plan, values), values);
    Adam adam = new Adam(values);
    Dropout drop = new Dropout(random.split(), settings.drop());
    Random order = new Random(5);
    int steps = (samples.size() + BATCH - 1) / BATCH;
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(samples, order);
      double loss = 0;
      for (int step = 0; step < steps; step++) {
        int first = step * BATCH;
        List<Sample> batch = samples.subList(first, Math.min(samples.size(), first + BATCH));
        int words = 0;
        for (Sample sample : batch) {
          words += sample.signs().size();
          loss += gradient.add(veiled(sample.signs()), sample.heads(), sample.relations(), drop);
        }
        double done = (round + (double) step / steps) / settings.rounds();
        double start = Math.min(1, (round * steps + step + 1) / 100.0);
        adam.step(gradient.sums(), 1f / words, (float) (settings.rate() * (1 - done) * start));
        gradient.turn();
      }
      if (Double.isNaN(loss)) {
        throw new IllegalStateException("training went astray in round " + (round + 1));
      }
      rounds.accept(round + 1);
    }
    return values;
  }

  /** Hides rare words now and then, so that the network learns what to do with unknown ones. */
  private Signs veiled(Signs signs) {
    int[] words = signs.words().clone();
    for (int i = 0; i < words.length; i++) {
      if (random.nextDouble() < 0.4 / (0.4 + wordCounts[words[i]])) {
        words[i] = 0;
      }
    }
    return new Signs(words, signs.suffixes(), signs.shapes(), signs.tags(), signs.pieces());
  }

  private byte[] write(float[] values) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      table.write(out);
      out.writeInt(relations.size());
      for (String relation : relations) {
        out.writeUTF(relation);
      }
      plan.write(out);
      Numbers.write(plan, values, out);
    }
    return bytes.toByteArray();
  }
}
