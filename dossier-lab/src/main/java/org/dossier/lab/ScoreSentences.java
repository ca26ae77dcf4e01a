package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dossier.annotate.Annotator;
import org.dossier.lab.gold.Gold;
import org.dossier.lab.gold.Place;
import org.dossier.lab.sentences.CutPage;
import org.dossier.lab.sentences.CutScore;
import org.dossier.lab.sentences.CutText;
import org.dossier.lab.sentences.MarkedCases;
import org.dossier.lab.sentences.Treebank;
import org.dossier.model.Document;
import org.dossier.model.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores how texts are cut into sentences and tokens. */
@Command(
    name = "sentences",
    description = "Exact spans of sentences and tokens, as people marked them.",
    mixinStandardHelpOptions = true)
final class ScoreSentences implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GOLD.json", description = "The gold dossier.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "TREEBANKS",
      description = "A folder with the treebanks gum and ewt in CoNLL-U.")
  private Path treebanks;

  @Option(
      names = "--documents",
      paramLabel = "FOLDER",
      description = "Where the reports lie; by default the folder seeds beside the gold's folder.")
  private Optional<Path> documents = Optional.empty();

  @Option(
      names = "--cases",
      paramLabel = "FILE",
      description = "Cases of our own, by default ${DEFAULT-VALUE}.",
      defaultValue = "dossier-core/src/test/resources/org/dossier/annotate/cases/boundaries.tsv")
  private Path cases;

  @Option(names = "--misses", description = "Also print every sentence that only one side has.")
  private boolean misses;

  @Mixin private Page kept = new Page();

  private final Annotator annotator = Annotator.english();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreSentences() {}

  @Override
  public Integer call() throws IOException {
    CutPage page =
        new CutPage(
            List.of(
                row("seeds", seeds()),
                row("GUM news", news("\n\n")),
                row("GUM news, single line breaks", news("\n")),
                row("EWT test (not news)", Treebank.read(ewt(), "\n\n")),
                row("cases", MarkedCases.read(cases))));
    spec.commandLine().getOut().print(page.terminal(misses));
    spec.commandLine().getOut().flush();
    kept.keep("sentences.md", page.markdown());
    return 0;
  }

  private CutPage.Row row(String name, List<CutText> texts) {
    return new CutPage.Row(name, texts.size(), CutScore.of(texts, annotator));
  }

  private List<CutText> seeds() throws IOException {
    Gold labels = GoldFile.read(gold, documents);
    List<Place> places = labels.section("sentences").stream().map(labels::place).toList();
    return labels.documents().stream().map(document -> seed(document, places)).toList();
  }

  private static CutText seed(Document document, List<Place> places) {
    List<Span> sentences =
        places.stream()
            .filter(place -> place.document().equals(document))
            .map(place -> place.behindMetadata().span())
            .toList();
    return new CutText(document, sentences, List.of());
  }

  private List<CutText> news(String paragraphEnd) throws IOException {
    List<CutText> texts = new ArrayList<>();
    for (Path file : newsFiles()) {
      texts.addAll(Treebank.read(file, paragraphEnd));
    }
    return texts;
  }

  private List<Path> newsFiles() throws IOException {
    try (Stream<Path> files = Files.list(treebanks.resolve("gum"))) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("GUM_news_"))
          .sorted()
          .toList();
    }
  }

  private Path ewt() {
    return treebanks.resolve("ewt").resolve("en_ewt-ud-test.conllu");
  }
}
