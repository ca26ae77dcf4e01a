package org.dossier.lab.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dossier.annotate.syntax.Forms;
import org.dossier.annotate.syntax.Lemmatizer;
import org.dossier.annotate.syntax.Parser;
import org.dossier.annotate.syntax.Pieces;
import org.dossier.annotate.syntax.Tagger;
import org.dossier.annotate.words.WordClusters;
import org.dossier.lab.treebank.Tree;
import org.junit.jupiter.api.Test;

class TrainingTest {

  private static final WordClusters CLUSTERS = WordClusters.load();
  private static final Pieces PIECES = Pieces.load();
  private static final ParserTrainer.Settings TINY =
      new ParserTrainer.Settings(150, 24, 16, 2, 16, 8, 0.01, 0.1);

  private static byte[] tagger() throws IOException {
    return TaggerTrainer.train(Small.trees(), CLUSTERS, 4);
  }

  private static byte[] parser(List<Integer> rounds) throws IOException {
    Tagger tagger = TaggerTrainer.tagger(tagger(), CLUSTERS);
    List<int[]> tags = Jackknife.tags(Small.trees(), tagger.tags(), CLUSTERS);
    return ParserTrainer.train(
        Small.trees(), tags, tagger.tags().size(), PIECES, TINY, rounds::add);
  }

  @Test
  void theSameTreesGiveTheSameTagger() throws IOException {
    assertThat(tagger()).isEqualTo(tagger());
  }

  @Test
  void theSameTreesGiveTheSameParser() throws IOException {
    List<Integer> rounds = new ArrayList<>();
    assertThat(parser(rounds)).isEqualTo(parser(new ArrayList<>()));
    assertThat(rounds).startsWith(1, 2, 3).hasSize(150);
  }

  @Test
  void whatWasLearntIsKnown() throws IOException {
    Tagger tagger = TaggerTrainer.tagger(tagger(), CLUSTERS);
    Parser parser = ParserTrainer.parser(parser(new ArrayList<>()), PIECES);
    List<Tree> trees = Small.trees();
    TagScore tags = TagScore.of(trees, tagger, new Lemmatizer(LemmaTrainer.exceptions(trees)));
    assertThat(tags).isEqualTo(new TagScore(114, 114, 114, 114));
    assertThat(TreeScore.of(trees, tagger, parser))
        .isEqualTo(new TreeScore(114, 114, 114, 96, 96, 96));
  }

  @Test
  void whatWasLearntHoldsInCapitals() throws IOException {
    Tagger tagger = TaggerTrainer.tagger(tagger(), CLUSTERS);
    Tree tree = Small.trees().get(1);
    int[] tags = tagger.tag(Forms.of(tree.inCapitals().words()));
    assertThat(tagger.tags().get(tags[2]).xpos()).isEqualTo("VBD");
  }

  @Test
  void exceptionsAreOnlyWhatTheRulesMiss() {
    assertThat(LemmaTrainer.exceptions(Small.trees()))
        .containsEntry("denied\tVBD", "denied")
        .doesNotContainKey("claim\tNN");
  }

  @Test
  void aPointOfTheCurveLearnsFromItsShareAlone() throws IOException {
    LearningCurve.Point point = new LearningCurve(Small.trees(), 4, TINY).at(3, round -> {});
    List<Tree> learnt = Small.trees().subList(0, 1);
    List<Tree> other = Small.trees().subList(1, 2);
    assertThat(point.words()).isEqualTo(6 * learnt.get(0).size());
    assertThat(TreeScore.of(learnt, point.tagger(), point.parser()).labelled())
        .isEqualTo(learnt.get(0).size());
    assertThat(TreeScore.of(other, point.tagger(), point.parser()).labelled())
        .isLessThan(other.get(0).size());
  }
}
