package org.dossier.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.Ruling;
import org.dossier.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what came of decisions. */
@Command(
    name = "history",
    description = {
      "Prints every decision on the reports, whether it holds, and what was read beside what",
      "stands; also what was taken back, overridden or applies no longer."
    },
    mixinStandardHelpOptions = true)
final class HistoryCommand extends JobCommand {

  /** The forms of a history. */
  enum Form {
    text,
    csv
  }

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      required = true,
      description = "Decisions, one JSON object a line.")
  private Path decisions = Path.of("");

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES}.",
      defaultValue = "text")
  private Form format = Form.text;

  HistoryCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  String result(List<Document> documents, Job job, Optional<Path> output) {
    List<Ruling> rulings = job.rulings(documents, decisions);
    return format == Form.csv ? Report.history(rulings) : Report.historyText(rulings);
  }
}
