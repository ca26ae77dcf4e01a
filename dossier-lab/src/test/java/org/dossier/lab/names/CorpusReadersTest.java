package org.dossier.lab.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.annotate.names.FoundName;
import org.dossier.annotate.names.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusReadersTest {

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit sets the folder
  CorpusReadersTest() {}

  private void write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, List.of(lines));
  }

  @Test
  void readsLabelledLines() throws IOException {
    write(
        "names/wikigold/wikigold.conll",
        "Helga I-PER",
        "Storvik I-PER",
        "left O",
        "Kalmstad I-LOC",
        "",
        "-DOCSTART- O",
        "",
        "Swedish I-MISC",
        "Brandt I-PER",
        ". O",
        "");

    List<LabelledDocument> documents = IobCorpus.wikigold(folder);

    assertThat(documents).hasSize(2);
    assertThat(documents.get(0).names())
        .containsExactly(
            List.of(new FoundName(0, 2, NameType.PERSON), new FoundName(3, 4, NameType.PLACE)));
    assertThat(documents.get(1).names())
        .containsExactly(
            List.of(new FoundName(0, 1, NameType.OTHER), new FoundName(1, 2, NameType.PERSON)));
  }

  @Test
  void takesTheProperNounsOfMentions() throws IOException {
    write(
        "treebanks/gum/GUM_news_mill.conllu",
        "# newdoc id = GUM_news_mill",
        "1\tThe\tthe\tDET\tDT\t_\t4\tdet\t_\tEntity=(1-organization-new-cf1-3-sgl",
        "2\tKalmstad\tKalmstad\tPROPN\tNNP\t_\t3\tcompound\t_\tEntity=(2-place-new-cf2-1-sgl)",
        "3\tMill\tMill\tPROPN\tNNP\t_\t4\tnsubj\t_\tEntity=1)",
        "4\ttold\ttell\tVERB\tVBD\t_\t0\troot\t_\t_",
        "5\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\tEntity=(3-person-new-cf3-2-sgl",
        "6\tdriver\tdriver\tNOUN\tNN\t_\t4\tobj\t_\tEntity=3)",
        "");

    assertThat(GumNames.read(folder))
        .singleElement()
        .satisfies(
            document ->
                assertThat(document.names())
                    .containsExactly(List.of(new FoundName(1, 3, NameType.ORGANISATION))));
  }
}
