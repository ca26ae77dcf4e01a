package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dossier.annotate.syntax.Parser;
import org.dossier.annotate.syntax.Tagger;
import org.dossier.lab.syntax.SyntaxPage;
import org.dossier.lab.syntax.TreeScore;
import org.dossier.lab.treebank.Tree;
import org.dossier.lab.treebank.Treebanks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the parser on the test parts of the treebanks. */
@Command(
    name = "parser",
    description = "Heads and relations, on the test parts of the treebanks.",
    mixinStandardHelpOptions = true)
final class ScoreParser implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--corpora", paramLabel = "FOLDER", description = "Folder of the corpora.")
  private Path corpora = Path.of("../shared/corpora");

  private final Tagger tagger = Tagger.load();
  private final Parser parser = Parser.load();

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreParser() {}

  @Override
  public Integer call() throws IOException {
    Treebanks treebanks = new Treebanks(corpora);
    SyntaxPage page =
        new SyntaxPage(
                "Dependencies",
                """
            Written by `bin/lab score parser --write`. Share of words in percent whose head (UAS), whose head and relation with
            its subtype (LAS) are right, on the treebanks' own words and our own tags. The last two columns leave punctuation
            out. "In capitals" is the same text with every letter a capital. The models never learnt from these parts.\
            """)
            .head(List.of("text", "words", "UAS", "LAS", "UAS, words only", "LAS, words only"));
    both(page, "GUM test", treebanks.gumTest());
    both(page, "GUM test, news only", treebanks.gumNewsTest());
    both(page, "EWT test", treebanks.ewtTest());
    spec.commandLine().getOut().print(page.markdown());
    spec.commandLine().getOut().flush();
    kept.keep("parser.md", page.markdown());
    return 0;
  }

  private void both(SyntaxPage page, String name, List<Tree> trees) {
    row(page, name, trees);
    row(page, name + ", in capitals", trees.stream().map(Tree::inCapitals).toList());
  }

  private void row(SyntaxPage page, String name, List<Tree> trees) {
    TreeScore score = TreeScore.of(trees, tagger, parser);
    int n = score.words();
    int w = score.noMarks();
    page.row(
        name,
        n,
        score.heads(),
        n,
        score.labelled(),
        n,
        score.headsOfNoMarks(),
        w,
        score.labelledNoMarks(),
        w);
  }
}
