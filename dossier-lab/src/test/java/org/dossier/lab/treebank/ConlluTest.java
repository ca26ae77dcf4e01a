package org.dossier.lab.treebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConlluTest {

  @TempDir private Path folder = Path.of(".");

  private List<Tree> read(String text) throws IOException {
    return Conllu.read(Files.writeString(folder.resolve("a.conllu"), text));
  }

  @Test
  void readsWordsAndPassesOverWholeTokensAndUnwrittenWords() throws IOException {
    List<Tree> trees =
        read(
            """
            # text = He won't. Go
            1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_
            2-3\twon't\t_\t_\t_\t_\t_\t_\t_\t_
            2\two\twill\tAUX\tMD\t_\t0\troot\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_
            3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_

            1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_
            """);
    assertThat(trees).hasSize(2);
    assertThat(trees.get(0).words()).containsExactly("He", "wo", "n't");
    assertThat(trees.get(0).heads()).containsExactly(1, -1, 1);
    assertThat(trees.get(0).xpos()).containsExactly("PRP", "MD", "RB");
    assertThat(trees.get(0).lemmas()).containsExactly("he", "will", "not");
    assertThat(trees.get(0).inCapitals().words()).containsExactly("HE", "WO", "N'T");
    assertThat(trees.get(1).relations()).containsExactly("root");
  }

  @Test
  void saysWhichLineHasTooFewColumns() {
    assertThatThrownBy(() -> read("# a\n1\tHe\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
  }
}
