package org.dossier.app;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.pipeline.Pipeline;

/**
 * From input arguments to reports and on to dossiers, telling how far it is and what went wrong.
 */
final class Job {

  private final Console console;
  private final Stages stages;
  private final Messages messages;
  private final Progress progress;

  /**
   * Starts nothing yet.
   *
   * @param console where input comes from
   * @param stages what reads and reconciles
   * @param messages told what went wrong
   * @param progress told how far it is
   */
  Job(Console console, Stages stages, Messages messages, Progress progress) {
    this.console = console;
    this.stages = stages;
    this.messages = messages;
    this.progress = progress;
  }

  /** Reads all reports in the inputs; empty if there is no input at all. */
  Optional<List<Document>> read(List<String> inputs) {
    List<InputFile> files = new InputFinder(console.in(), messages).find(inputs);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(new Intake(stages.reader(), messages, progress).read(files));
  }

  /** Makes the dossiers of reports. */
  List<Dossier> dossiers(List<Document> documents) {
    Pipeline pipeline = stages.pipeline();
    progress.start("documents", documents.size());
    List<Extraction> reports =
        documents.parallelStream().flatMap(d -> extract(pipeline, d).stream()).toList();
    List<Dossier> dossiers = pipeline.combine(reports);
    progress.wipe();
    return dossiers;
  }

  /** A fault in one report must not cost the user the others. */
  private Optional<Extraction> extract(Pipeline pipeline, Document document) {
    try {
      return Optional.of(pipeline.extract(document));
    } catch (RuntimeException | StackOverflowError e) {
      messages.problem(
          document.id(), "cannot be understood, a fault of this program. Report it: " + e, e);
      return Optional.empty();
    } finally {
      progress.step();
    }
  }
}
