package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxTest {

  /** The old bridge fell on Monday. */
  private static final Syntax BRIDGE =
      syntax(
          new int[] {2, 2, 3, Syntax.NO_HEAD, 5, 3},
          List.of("det", "amod", "nsubj", "root", "case", "obl:unmarked"));

  private static Syntax syntax(int[] heads, List<String> relations) {
    List<String> same = Collections.nCopies(relations.size(), "X");
    return new Syntax(new Tags(same, same, same), heads, relations);
  }

  @Test
  void tellsDependentsInReadingOrder() {
    assertThat(BRIDGE.root()).isEqualTo(3);
    assertThat(BRIDGE.dependents(3)).containsExactly(2, 5);
    assertThat(BRIDGE.dependents(2)).containsExactly(0, 1);
    assertThat(BRIDGE.dependents(0)).isEmpty();
  }

  @Test
  void aRelationCoversItsSubtypes() {
    assertThat(BRIDGE.dependents(3, "obl")).containsExactly(5);
    assertThat(BRIDGE.is(5, "obl")).isTrue();
    assertThat(BRIDGE.is(5, "ob")).isFalse();
    assertThat(BRIDGE.is(2, "nsubj:pass", "obj")).isFalse();
  }

  @Test
  void aSubtreeReachesFromItsFirstTokenToItsLast() {
    assertThat(BRIDGE.subtree(2)).isEqualTo(new Syntax.Range(0, 3));
    assertThat(BRIDGE.subtree(5)).isEqualTo(new Syntax.Range(4, 6));
    assertThat(BRIDGE.subtree(3)).isEqualTo(new Syntax.Range(0, 6));
    assertThat(BRIDGE.subtree(5).contains(3)).isFalse();
  }

  @Test
  void knowsWhatStandsBelow() {
    assertThat(BRIDGE.isBelow(0, 3)).isTrue();
    assertThat(BRIDGE.isBelow(2, 2)).isTrue();
    assertThat(BRIDGE.isBelow(4, 2)).isFalse();
  }

  @Test
  void refusesWhatIsNoTree() {
    List<String> two = List.of("root", "dep");
    assertThatThrownBy(() -> syntax(new int[] {1, 0}, two)).hasMessageContaining("root");
    assertThatThrownBy(() -> syntax(new int[] {-1, -1}, two)).hasMessageContaining("one root");
    assertThatThrownBy(() -> syntax(new int[] {-1, 7}, two)).hasMessageContaining("token 1");
    assertThatThrownBy(() -> syntax(new int[] {-1}, two)).hasMessageContaining("as many");
  }

  @Test
  void headsCannotBeChangedFromOutside() {
    int[] heads = {-1, 0};
    Syntax syntax = syntax(heads, List.of("root", "dep"));
    heads[1] = -1;
    assertThat(syntax.head(1)).isZero();
    assertThat(syntax).isEqualTo(syntax(new int[] {-1, 0}, List.of("root", "dep")));
  }
}
