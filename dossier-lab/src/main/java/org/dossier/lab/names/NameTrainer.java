package org.dossier.lab.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dossier.annotate.names.NameFeatures;
import org.dossier.annotate.names.NameTagger;
import org.dossier.annotate.words.WordClusters;
import org.dossier.lab.train.Trainer;

/** Makes both models of the name recogniser. */
public final class NameTrainer implements Trainer {

  /** How often the trainer goes over the examples. */
  static final int ROUNDS = 10;

  /** Weights worth less are left out of the shipped models. */
  private static final float LEAST = 0.08f;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public void train(Path corpora, Path resources, PrintWriter log) throws IOException {
    List<LabelledDocument> documents = NameCorpora.read(corpora).all();
    TwoLooks looks = TwoLooks.learn(documents, features(), ROUNDS).in(Style.NEWS);
    Path out = resources.resolve("org/dossier/annotate/names").resolve(NameTagger.MODELS);
    Files.createDirectories(out.getParent());
    try (DataOutputStream stream =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
      looks.first().write(stream, LEAST);
      looks.second().write(stream, LEAST);
    }
    log.println(documents.size() + " documents learnt, models written to " + out);
  }

  /** Returns what the recogniser looks at, with the library's word lists. */
  static TwoLooks.Features features() {
    return new TwoLooks.Features(new NameFeatures(WordClusters.load(), NameTagger.gazetteer()));
  }
}
