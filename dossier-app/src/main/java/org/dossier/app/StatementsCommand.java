package org.dossier.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Document;
import picocli.CommandLine.Command;

/** Prints statements, for other programs. */
@Command(
    name = "statements",
    description = "Prints every statement of every report as one line of JSON.",
    mixinStandardHelpOptions = true)
final class StatementsCommand extends JobCommand {

  StatementsCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  String result(List<Document> documents, Job job, Optional<Path> output) {
    return stages().statements().render(job.dossiers(documents));
  }
}
