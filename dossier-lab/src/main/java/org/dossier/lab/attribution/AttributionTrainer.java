package org.dossier.lab.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dossier.annotate.Annotator;
import org.dossier.extract.attribution.Examples;
import org.dossier.extract.attribution.LinearModel;
import org.dossier.extract.attribution.Scheme;
import org.dossier.lab.train.Trainer;

/** Makes the models of attribution from the training half of PolNeAR. */
public final class AttributionTrainer implements Trainer {

  private static final int ROUNDS = 4;
  private static final float RATE = 0.1f;
  private static final float RIDGE = 3;
  private static final float LASSO_CUES = 3;
  private static final float LASSO_SPANS = 3;

  /** State in which a cue begins, and by how much it is raised: as many missed as made up. */
  private static final int CUE = 1;

  private static final float RAISED = 0.8f;

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public void train(Path corpora, Path resources, PrintWriter log) throws IOException {
    List<Examples> examples = examples(corpora.resolve("polnear/train"));
    log.println(examples.size() + " reports");
    ConditionalField cues = new ConditionalField(Scheme.CUES, RATE, LASSO_CUES, RIDGE);
    cues.train(examples.stream().flatMap(e -> e.cues().stream()).toList(), ROUNDS, log);
    ConditionalField spans = new ConditionalField(Scheme.SPANS, RATE, LASSO_SPANS, RIDGE);
    spans.train(examples.stream().flatMap(e -> e.spans().stream()).toList(), ROUNDS, log);
    Path out = resources.resolve("org/dossier/extract/attribution").resolve(LinearModel.FILE);
    Files.createDirectories(out.getParent());
    try (DataOutputStream data =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
      int ofCues = ModelFile.write(data, cues, CUE, RAISED);
      int ofSpans = ModelFile.write(data, spans, CUE, 0);
      log.println(ofCues + " and " + ofSpans + " features written to " + out);
    }
  }

  /** Several annotators marked a few of the reports; the first one's marks are learnt from. */
  private static List<Examples> examples(Path folder) throws IOException {
    Annotator annotator = Annotator.english();
    List<Examples> examples = new ArrayList<>();
    for (List<Labelled> report : Labelled.in(folder)) {
      Labelled first = report.get(0);
      examples.add(Examples.of(annotator.annotate(first.document()), first.attributions()));
    }
    return examples;
  }
}
