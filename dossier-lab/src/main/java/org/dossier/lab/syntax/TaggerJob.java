package org.dossier.lab.syntax;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    List<Tree> trees = new Treebanks(corpora).forShipping();
    byte[] tagger = TaggerTrainer.train(trees, WordClusters.load(), TaggerTrainer.ROUNDS);
    ModelFile.write(resources, Tagger.FILE, tagger);
    String lemmas =
        LemmaTrainer.exceptions(trees).entrySet().stream()
            .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
            .collect(Collectors.joining());
    ModelFile.write(resources, Lemmatizer.FILE, lemmas.getBytes(StandardCharsets.UTF_8));
    log.println("tagger: learnt from " + trees.size() + " sentences");
  }
}
