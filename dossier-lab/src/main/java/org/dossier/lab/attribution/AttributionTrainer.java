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
import org.dossier.extract.attribution.Examples.Example;
import org.dossier.extract.attribution.LinearModel;
import org.dossier.extract.attribution.Scheme;
import org.dossier.lab.train.Trainer;

/** Makes the models of attribution from the training half of PolNeAR. */
public final class AttributionTrainer implements Trainer {

  private static final int ROUNDS = 4;

  /** Features met less often are left out; hardly any would get a weight. */
  private static final int FEWEST = 3;

  private static final float RATE = 0.1f;
  private static final float RIDGE = 3;
  private static final float LASSO = 3;

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public void train(Path corpora, Path resources, PrintWriter log) throws IOException {
    List<Examples> examples = examples(corpora.resolve("polnear/train"));
    log.println(examples.size() + " reports");
    ConditionalField cues =
        field(Scheme.CUES, examples.stream().flatMap(e -> e.cues().stream()).toList(), log);
    ConditionalField spans =
        field(Scheme.SPANS, examples.stream().flatMap(e -> e.spans().stream()).toList(), log);
    Path out = resources.resolve("org/dossier/extract/attribution").resolve(LinearModel.FILE);
    Files.createDirectories(out.getParent());
    try (DataOutputStream data =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
      int ofCues = ModelFile.write(data, cues);
      int ofSpans = ModelFile.write(data, spans);
      log.println(ofCues + " and " + ofSpans + " features written to " + out);
    }
  }

  private static ConditionalField field(Scheme scheme, List<Example> examples, PrintWriter log) {
    FeatureRows features = new FeatureRows(examples, FEWEST);
    ConditionalField field = new ConditionalField(scheme, features, RATE, LASSO, RIDGE);
    field.train(examples, ROUNDS, log);
    return field;
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
