package org.dossier.lab.syntax;

import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.dossier.annotate.syntax.Parser;
import org.dossier.annotate.syntax.Pieces;
import org.dossier.annotate.syntax.Tagger;
import org.dossier.annotate.words.WordClusters;
import org.dossier.lab.treebank.Tree;

/**
 * Trains the tagger and the parser on a part of the treebanks, to see what more trees would give.
 */
public final class LearningCurve {

  private final List<Tree> trees;
  private final WordClusters clusters = WordClusters.load();
  private final Pieces pieces = Pieces.load();
  private final int tagRounds;
  private final ParserTrainer.Settings settings;

  /**
   * A tagger and a parser made of the same trees.
   *
   * @param words how many words those had
   */
  public record Point(int words, Tagger tagger, Parser parser) {}

  /**
   * Prepares the trainings.
   *
   * @param trees what parts are taken of
   */
  public LearningCurve(List<Tree> trees, int tagRounds, ParserTrainer.Settings settings) {
    this.trees = List.copyOf(trees);
    this.tagRounds = tagRounds;
    this.settings = settings;
  }

  /**
   * Trains on every so manieth tree, by the same steps as what ships.
   *
   * @param every 1 for all trees
   * @param rounds is told the number of each round of the parser's training as it ends
   */
  public Point at(int every, IntConsumer rounds) throws IOException {
    List<Tree> part =
        IntStream.range(0, trees.size()).filter(i -> i % every == 0).mapToObj(trees::get).toList();
    Tagger tagger = TaggerTrainer.tagger(TaggerTrainer.train(part, clusters, tagRounds), clusters);
    byte[] parser =
        ParserTrainer.train(
            part,
            Jackknife.tags(part, tagger.tags(), clusters),
            tagger.tags().size(),
            pieces,
            settings,
            rounds);
    return new Point(words(part), tagger, ParserTrainer.parser(parser, pieces));
  }

  /** Returns what ships, which has learnt from all trees. */
  public Point shipped() {
    return new Point(words(trees), Tagger.load(), Parser.load());
  }

  private static int words(List<Tree> trees) {
    return trees.stream().mapToInt(Tree::size).sum();
  }
}
