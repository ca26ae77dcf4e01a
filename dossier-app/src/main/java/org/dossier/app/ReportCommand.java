package org.dossier.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints dossiers: the main job. */
@Command(
    name = "report",
    description = "Reads reports and shows a dossier per incident; keeps nothing.",
    mixinStandardHelpOptions = true)
final class ReportCommand extends JobCommand {

  @Option(
      names = "--format",
      description =
          "One of ${COMPLETION-CANDIDATES}; without it the ending of -o decides, else terminal.")
  private @Nullable Format format;

  @Mixin private PolicyChoice choice = new PolicyChoice();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "Decisions of persons to heed, one JSON object a line.")
  private @Nullable Path decisions;

  ReportCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  String result(List<Document> documents, Job job, Optional<Path> output) {
    Format byFile = output.map(Format::ofFile).orElse(Format.terminal);
    Screen shown = output.isPresent() ? Screen.NONE : screen();
    Format wanted = Optional.ofNullable(format).orElse(byFile);
    return stages()
        .report(wanted, shown)
        .render(
            job.dossiers(documents, Optional.ofNullable(decisions)).stream()
                .map(dossier -> dossier.withPolicy(choice.name()))
                .toList());
  }
}
