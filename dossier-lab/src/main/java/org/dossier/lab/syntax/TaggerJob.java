package org.dossier.lab.syntax;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.annotate.syntax.Lemmatizer;
import org.dossier.annotate.syntax.Tagger;
import org.dossier.annotate.words.WordClusters;
import org.dossier.lab.train.Trainer;
import org.dossier.lab.treebank.Tree;
import org.dossier.lab.treebank.Treebanks;

/** Makes the tagger and the exceptions of the base forms. */
public final class TaggerJob implements Trainer {

  @Override
  public String name() {
    return "tagger";
  }

  @Override
  public void train(Path corpora, Path resources, PrintWriter log) throws IOException {
    List<Tree> trees = trees(corpora);
    byte[] tagger = TaggerTrainer.train(trees, WordClusters.load(), TaggerTrainer.ROUNDS);
    ModelFile.write(resources, Tagger.FILE, tagger);
    String lemmas =
        LemmaTrainer.exceptions(trees).entrySet().stream()
            .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
            .collect(Collectors.joining());
    ModelFile.write(resources, Lemmatizer.FILE, lemmas.getBytes(StandardCharsets.UTF_8));
    log.println("tagger: learnt from " + trees.size() + " sentences");
  }

  /** What ships learns from the development parts too; only the test parts are never learnt. */
  static List<Tree> trees(Path corpora) throws IOException {
    Treebanks treebanks = new Treebanks(corpora);
    List<Tree> trees = new ArrayList<>(treebanks.training());
    trees.addAll(treebanks.development());
    return trees;
  }
}
