package org.dossier.lab.syntax;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.dossier.annotate.syntax.Parser;
import org.dossier.annotate.syntax.Pieces;
import org.dossier.annotate.syntax.Tag;
import org.dossier.annotate.syntax.Tagger;
import org.dossier.annotate.words.WordClusters;
import org.dossier.lab.train.Trainer;
import org.dossier.lab.treebank.Tree;
import org.dossier.lab.treebank.Treebanks;

/** Makes the parser; the tagger and the word pieces must be there before. */
public final class ParserJob implements Trainer {

  @Override
  public String name() {
    return "parser";
  }

  @Override
  public void train(Path corpora, Path resources, PrintWriter log) throws IOException {
    List<Tree> trees = new Treebanks(corpora).forShipping();
    WordClusters clusters = WordClusters.load();
    byte[] tagger = ModelFile.read(resources, Tagger.FILE);
    List<Tag> tags = TaggerTrainer.tagger(tagger, clusters).tags();
    byte[] model =
        ParserTrainer.train(
            trees,
            Jackknife.tags(trees, tags, clusters),
            tags.size(),
            pieces(resources),
            ParserTrainer.Settings.SHIPPED,
            round -> tell(log, round));
    ModelFile.write(resources, Parser.FILE, model);
  }

  private static Pieces pieces(Path resources) throws IOException {
    byte[] bytes = ModelFile.read(resources, Pieces.FILE);
    return Pieces.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private static void tell(PrintWriter log, int round) {
    log.println("parser: round " + round + " of " + ParserTrainer.Settings.SHIPPED.rounds());
    log.flush();
  }
}
