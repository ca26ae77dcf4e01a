package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dossier.annotate.syntax.Lemmatizer;
import org.dossier.lab.syntax.LearningCurve;
import org.dossier.lab.syntax.ParserTrainer;
import org.dossier.lab.syntax.SyntaxPage;
import org.dossier.lab.syntax.TagScore;
import org.dossier.lab.syntax.TaggerTrainer;
import org.dossier.lab.syntax.TreeScore;
import org.dossier.lab.treebank.Tree;
import org.dossier.lab.treebank.Treebanks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how tags and trees get better with the size of the treebanks. */
@Command(
    name = "curve",
    description = "Tags and trees by the share of the training sentences; trains for minutes.",
    mixinStandardHelpOptions = true)
final class ScoreCurve implements Callable<Integer> {

  private static final List<Integer> EVERY = List.of(8, 4, 2);

  @Spec private CommandSpec spec;

  @Option(names = "--corpora", paramLabel = "FOLDER", description = "Folder of the corpora.")
  private Path corpora = Path.of("../shared/corpora");

  private final Lemmatizer lemmatizer = Lemmatizer.load();

  @Mixin private Page kept = new Page();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  ScoreCurve() {}

  @Override
  public Integer call() throws IOException {
    Treebanks treebanks = new Treebanks(corpora);
    LearningCurve curve =
        new LearningCurve(
            treebanks.forShipping(), TaggerTrainer.ROUNDS, ParserTrainer.Settings.SHIPPED);
    SyntaxPage page =
        new SyntaxPage(
                "Learning curve",
                """
            Written by `bin/lab score curve --write`, which trains a tagger and a parser on every eighth, every fourth and
            every other sentence of the treebanks that what ships is trained on; "all" is what ships. Share of words in
            percent: right tags (XPOS), right heads (UAS), right heads and relations (LAS), punctuation counted, each parser
            with the tagger of its own share. "Words" are those learnt from.\
            """)
            .head(List.of("text, share learnt from", "words", "XPOS", "UAS", "LAS"));
    for (int every : EVERY) {
      rows(page, "every %s".formatted(every), curve.at(every, round -> {}), treebanks);
      spec.commandLine().getErr().println("trained on one sentence of " + every);
    }
    rows(page, "all", curve.shipped(), treebanks);
    spec.commandLine().getOut().print(page.markdown());
    spec.commandLine().getOut().flush();
    kept.keep("curve.md", page.markdown());
    return 0;
  }

  private void rows(SyntaxPage page, String share, LearningCurve.Point point, Treebanks treebanks)
      throws IOException {
    row(page, "GUM test, " + share, treebanks.gumTest(), point);
    row(page, "GUM test, news only, " + share, treebanks.gumNewsTest(), point);
    row(page, "EWT test, " + share, treebanks.ewtTest(), point);
  }

  private void row(SyntaxPage page, String name, List<Tree> trees, LearningCurve.Point point) {
    TagScore tags = TagScore.of(trees, point.tagger(), lemmatizer);
    TreeScore heads = TreeScore.of(trees, point.tagger(), point.parser());
    int n = tags.words();
    page.row(name, point.words(), tags.xpos(), n, heads.heads(), n, heads.labelled(), n);
  }
}
