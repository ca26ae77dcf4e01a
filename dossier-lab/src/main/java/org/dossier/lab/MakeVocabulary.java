package org.dossier.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the word list of the annotate stage anew. */
@Command(
    name = "vocabulary",
    description = "Makes the list of English words that the library ships.",
    mixinStandardHelpOptions = true)
final class MakeVocabulary implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CORPORA", description = "Folder that holds treebanks/ewt and /gum.")
  private Path corpora;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the list.")
  private Path out = Path.of("dossier-core/src/main/resources/org/dossier/annotate/vocabulary.gz");

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  MakeVocabulary() {}

  @Override
  public Integer call() throws IOException {
    int words = Vocabulary.write(corpora, out);
    spec.commandLine().getOut().println(words + " words written to " + out);
    return 0;
  }
}
