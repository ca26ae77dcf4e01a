package org.dossier.lab.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.model.Field;
import org.dossier.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TreebankTest {

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit sets the folder
  TreebankTest() {}

  private List<CutText> read(String rows) throws IOException {
    Path file = folder.resolve("mill.conllu");
    Files.writeString(file, rows.replace(' ', '\t').replace('~', ' '));
    return Treebank.read(file, "\n\n");
  }

  private static String word(String id, String form, String notes) {
    return String.join(" ", id, form, "_", "_", "_", "_", "_", "_", "_", notes) + "\n";
  }

  private static List<String> cut(CutText text, List<Span> spans) {
    return spans.stream().map(span -> text.document().cut(Field.TEXT, span)).toList();
  }

  @Test
  void putsHeadingsAndCaptionsOnLinesOfTheirOwn() throws IOException {
    List<CutText> texts =
        read(
            "#~newdoc~id~=~mill\n#~newpar\n#~newpar_block~=~head~(1~s)\n"
                + word("1", "Mill", "_")
                + word("2", "burns", "_")
                + "\n#~newpar\n#~newpar_block~=~figure~(2~s)~|~caption~(1~s)\n"
                + word("1", "Smoke", "SpaceAfter=No")
                + word("2", ".", "_")
                + "\n"
                + word("1", "Nobody", "_")
                + word("2", "died", "X=Y|SpaceAfter=No")
                + word("3", ".", "_")
                + "\n"
                + word("1", "Why", "SpaceAfter=No")
                + word("2", "?", "_")
                + "\n#~newdoc~id~=~dam\n"
                + word("1", "Gone", "_")
                + "\n");

    assertThat(texts).hasSize(2);
    assertThat(texts.get(0).document().id()).isEqualTo("mill");
    assertThat(texts.get(0).document().text())
        .isEqualTo("Mill burns\n\nSmoke.\n\nNobody died.\n\nWhy? ");
    assertThat(cut(texts.get(0), texts.get(0).sentences()))
        .containsExactly("Mill burns", "Smoke.", "Nobody died.", "Why?");
    assertThat(texts.get(1).document().text()).isEqualTo("Gone ");
  }

  @Test
  void cutsWordsOutOfTheSurfaceAndJoinsThemAtHyphens() throws IOException {
    List<CutText> texts =
        read(
            "#~newdoc~id~=~mill\n"
                + word("1-2", "don’t", "_")
                + word("1", "do", "_")
                + word("2", "n’t", "_")
                + word("3-4", "au", "SpaceAfter=No")
                + word("3", "à", "_")
                + word("4", "le", "_")
                + word("4.1", "gone", "_")
                + word("5", ",", "_")
                + word("6", "ex", "SpaceAfter=No")
                + word("7", "-", "SpaceAfter=No")
                + word("8", "mill", "_")
                + word("9", "-", "_")
                + word("10", "owner", "_")
                + "\n");

    assertThat(texts.get(0).document().text()).isEqualTo("don’t au, ex-mill - owner ");
    assertThat(cut(texts.get(0), texts.get(0).tokens()))
        .containsExactly("do", "n’t", "au", ",", "ex-mill", "-", "owner");
  }
}
