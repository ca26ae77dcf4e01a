package org.dossier.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dossier.lab.attribution.AttributionTrainer;
import org.dossier.lab.clusters.ClusterTrainer;
import org.dossier.lab.names.NameTrainer;
import org.dossier.lab.pieces.PieceTrainer;
import org.dossier.lab.stories.IdfTrainer;
import org.dossier.lab.stories.StoryTrainer;
import org.dossier.lab.syntax.ParserJob;
import org.dossier.lab.syntax.TaggerJob;
import org.dossier.lab.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the learnt data files of the library anew. */
@Command(
    name = "train",
    description = "Makes the models that the library ships, from the corpora.",
    mixinStandardHelpOptions = true)
final class Train implements Callable<Integer> {

  /** In the order in which they need each other. */
  private static final List<Trainer> TRAINERS =
      List.of(
          new ClusterTrainer(),
          new PieceTrainer(),
          new TaggerJob(),
          new ParserJob(),
          new NameTrainer(),
          new AttributionTrainer(),
          new IdfTrainer(),
          new StoryTrainer());

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description =
          "What to train: clusters, pieces, tagger, parser, names, attribution, idf, stories; all if"
              + " none is given.")
  private List<String> names = List.of();

  @Option(names = "--corpora", paramLabel = "FOLDER", description = "Folder of the corpora.")
  private Path corpora = Path.of("../shared/corpora");

  @Option(names = "--out", paramLabel = "FOLDER", description = "Folder of the data files.")
  private Path resources = Path.of("dossier-core/src/main/resources");

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  Train() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (String name : names) {
      if (TRAINERS.stream().noneMatch(trainer -> trainer.name().equals(name))) {
        throw new ParameterException(spec.commandLine(), "nothing is trained by name " + name);
      }
    }
    for (Trainer trainer : TRAINERS) {
      if (names.isEmpty() || names.contains(trainer.name())) {
        trainer.train(corpora, resources, out);
        out.flush();
      }
    }
    return 0;
  }
}
