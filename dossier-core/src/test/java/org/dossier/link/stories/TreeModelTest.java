package org.dossier.link.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dossier.link.stories.Tree.Split;
import org.junit.jupiter.api.Test;

class TreeModelTest {

  private static final Tree TITLE =
      new Tree(List.of(new Split(Feature.TITLE.column(), 0.5)), List.of(-1.0, 2.0));

  private static double[] title(double value) {
    double[] values = new double[Feature.values().length];
    values[Feature.TITLE.column()] = value;
    return values;
  }

  @Test
  void aSplitLeadsRightFromItsCutOn() {
    assertThat(TITLE.of(title(0.49))).isEqualTo(-1);
    assertThat(TITLE.of(title(0.5))).isEqualTo(2);
  }

  @Test
  void lowerSplitsAskWhereTheUpperLeads() {
    Split names = new Split(Feature.NAMES.column(), 0.3);
    Tree tree =
        new Tree(List.of(TITLE.splits().get(0), Split.NONE, names), List.of(1.0, 2.0, 3.0, 4.0));
    double[] values = title(0);
    values[Feature.NAMES.column()] = 0.9;
    assertThat(tree.of(values)).isEqualTo(1);
    values[Feature.TITLE.column()] = 1;
    assertThat(tree.of(values)).isEqualTo(4);
    values[Feature.NAMES.column()] = 0;
    assertThat(tree.of(values)).isEqualTo(3);
    assertThat(Tree.parse(tree.line())).isEqualTo(tree);
  }

  @Test
  void theScoreIsTheSumOfTheTrees() {
    TreeModel model = new TreeModel(0.25, 1, List.of(TITLE, TITLE));
    assertThat(model.score(title(1))).isEqualTo(4.25);
    assertThat(TreeModel.of(model.lines())).isEqualTo(model);
    assertThat(model.withThreshold(2).threshold()).isEqualTo(2);
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThatThrownBy(() -> TreeModel.of(List.of("bias\t1"))).hasMessageContaining("threshold");
    assertThatThrownBy(() -> Tree.parse("shoe size>=41\t1\t2")).hasMessageContaining("shoe size");
    assertThatThrownBy(() -> new Tree(List.of(Split.NONE), List.of(1.0)))
        .hasMessageContaining("1 splits and 1 leaves");
  }

  @Test
  void theTreesThatShipAreRead() {
    assertThat(TreeModel.standard().trees()).hasSizeGreaterThan(100);
  }
}
