package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dossier.annotate.syntax.Lemmatizer;
import org.dossier.annotate.syntax.Tagger;
import org.dossier.lab.syntax.SyntaxPage;
import org.dossier.lab.syntax.TagScore;
import org.dossier.lab.treebank.Tree;
import org.dossier.lab.treebank.Treebanks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the tagger on the test parts of the treebanks. */
@Command(
    name = "tagger",
    description = "Tags and base forms, on the test parts of the treebanks.",
    mixinStandardHelpOptions = true)
final class ScoreTagger implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--corpora", paramLabel = "FOLDER", description = "Folder of the corpora.")
  private Path corpora = Path.of("../shared/corpora");

  private final Tagger tagger = Tagger.load();
  private final Lemmatizer lemmatizer = Lemmatizer.load();

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreTagger() {}

  @Override
  public Integer call() throws IOException {
    Treebanks treebanks = new Treebanks(corpora);
    SyntaxPage page =
        new SyntaxPage(
                "Tags and base forms",
                """
            Written by `bin/lab score tagger --write`. Share of words in percent, on the treebanks' own words. "In capitals"
            is the same text with every letter a capital, as agencies once sent it. Base forms are compared without regard to
            capitals. The models never learnt from these parts; GUM is here without the genres whose texts are not free.\
            """)
            .head(List.of("text", "words", "XPOS", "UPOS", "lemma"));
    both(page, "GUM test", treebanks.gumTest());
    both(page, "GUM test, news only", treebanks.gumNewsTest());
    both(page, "EWT test", treebanks.ewtTest());
    spec.commandLine().getOut().print(page.markdown());
    spec.commandLine().getOut().flush();
    kept.keep("tagger.md", page.markdown());
    return 0;
  }

  private void both(SyntaxPage page, String name, List<Tree> trees) {
    row(page, name, trees);
    row(page, name + ", in capitals", trees.stream().map(Tree::inCapitals).toList());
  }

  private void row(SyntaxPage page, String name, List<Tree> trees) {
    TagScore score = TagScore.of(trees, tagger, lemmatizer);
    int n = score.words();
    page.row(name, n, score.xpos(), n, score.upos(), n, score.lemmas(), n);
  }
}
