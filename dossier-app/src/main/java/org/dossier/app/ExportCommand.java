package org.dossier.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.export.Export;
import org.dossier.export.ExportOptions;
import org.dossier.export.Exported;
import org.dossier.export.LossReport;
import org.dossier.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes dossiers in the formats of others. */
@Command(
    name = "export",
    description = {
      "Writes dossiers as another program or a codebook wants them, and tells on standard error",
      "what the format cannot carry.",
      "Names of persons are left out unless --names is given; minors are never named."
    },
    versionProvider = KnownFormat.Table.class)
final class ExportCommand extends JobCommand {

  /** How many kinds of loss are told in short. */
  private static final int SHORT = 4;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      required = true,
      completionCandidates = KnownFormat.Names.class,
      converter = KnownFormat.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable Export format;

  @SuppressWarnings("unused") // asked for and answered before the command runs
  @Option(names = "--formats", versionHelp = true, description = "List the formats and exit.")
  private boolean formats;

  @SuppressWarnings("unused") // likewise
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean help;

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      completionCandidates = PolicyChoice.Names.class,
      converter = KnownPolicy.class,
      description = {
        "Whose values to take, one of ${COMPLETION-CANDIDATES}; without it the format's own,",
        "which is plain unless the format is a codebook."
      })
  private @Nullable String policy;

  @Option(names = "--names", description = "Name adults as the reports do; never minors.")
  private boolean names;

  @Option(names = "--quotes", description = "Quote the words of the reports beside their places.")
  private boolean quotes;

  @Option(
      names = "--losses",
      paramLabel = "FILE",
      description = "Write to FILE, as JSON, all that the format cannot carry.")
  private @Nullable Path losses;

  ExportCommand(Console console, Stages stages) {
    super(console, stages);
  }

  @Override
  String result(List<Document> documents, Job job, Optional<Path> output) {
    Export wanted = Optional.ofNullable(format).orElseThrow();
    ExportOptions options = new ExportOptions(names, quotes, Optional.ofNullable(policy));
    Exported done = wanted.export(job.dossiers(documents), options);
    done.losses().forEach(this::tell);
    Optional.ofNullable(losses)
        .ifPresent(file -> write(done.lossesAsJson(wanted.name()), file, job));
    return done.text();
  }

  private void write(String text, Path file, Job job) {
    try {
      Output.write(text, file);
    } catch (IOException e) {
      job.messages().problem(file.toString(), "cannot be written: " + Reasons.of(e), e);
    }
  }

  /** The greatest losses on one line. */
  private void tell(LossReport report) {
    List<LossReport.Loss> all = report.losses();
    String most =
        all.stream()
            .sorted((a, b) -> Integer.compare(b.lost(), a.lost()))
            .limit(SHORT)
            .map(loss -> "%s of %s %s".formatted(loss.lost(), loss.of(), loss.what()))
            .collect(Collectors.joining(", "));
    String rest = all.size() > SHORT ? " and %s more kinds".formatted(all.size() - SHORT) : "";
    if (!all.isEmpty()) {
      err().println("dossier: not carried of %s: %s%s".formatted(report.incident(), most, rest));
    }
  }
}
