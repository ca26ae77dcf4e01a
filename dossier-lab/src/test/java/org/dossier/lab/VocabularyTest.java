package org.dossier.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {

  @TempDir Path folder;

  @Test
  void keepsOrdinaryWordsAndMarksTheCommonOnes() throws IOException {
    Files.createDirectories(folder.resolve("treebanks/ewt"));
    Files.createDirectories(folder.resolve("treebanks/gum"));
    Files.writeString(
        folder.resolve("treebanks/ewt/a.conllu"),
        "# text = a\n"
            + row("boat", "NOUN", "_").repeat(3)
            + row("oster", "PROPN", "_")
            + row("teh", "DET", "Typo=Yes")
            + row("Boat", "NOUN", "_")
            + row("e-mail", "NOUN", "_"));
    Files.writeString(
        folder.resolve("treebanks/gum/b.conllu"),
        row("boat", "NOUN", "_") + row("anchor", "NOUN", "_"));

    int words = Vocabulary.write(folder, folder.resolve("out.gz"));

    assertThat(words).isEqualTo(2);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("out.gz")))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("anchor\nboat+\n");
    }
  }

  private static String row(String form, String tag, String features) {
    return "1\t" + form + "\t_\t" + tag + "\t_\t" + features + "\t0\troot\t_\t_\n";
  }
}
