package org.dossier.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.link.Linker;
import org.dossier.model.Decision;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Ruling;
import org.dossier.pipeline.Pipeline;
import org.dossier.review.Review;

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

  /** Returns what tells the user of trouble. */
  Messages messages() {
    return messages;
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
    return dossiers(documents, Optional.empty());
  }

  /** Makes the dossiers of reports, as persons decided in a file of decisions if there is one. */
  List<Dossier> dossiers(List<Document> documents, Optional<Path> decisions) {
    Pipeline pipeline = stages.pipeline();
    List<Decision> decided =
        decisions.map(file -> DecisionFile.read(file, messages)).orElse(List.of());
    List<Dossier> dossiers = pipeline.combine(extractions(pipeline, documents), decided);
    progress.wipe();
    return dossiers;
  }

  /**
   * Makes a dossier of each group of reports that are known to be about one incident.
   *
   * @return by the groups' keys; a group that tells of no incident has none
   */
  Map<String, Dossier> dossiers(Map<String, List<Document>> groups) {
    Pipeline pipeline = stages.pipeline().withLinker(Linker.grouped());
    List<Document> documents = groups.values().stream().flatMap(List::stream).toList();
    Map<String, Extraction> reports =
        extractions(pipeline, documents).stream()
            .collect(Collectors.toMap(report -> report.document().id(), report -> report));
    Map<String, Dossier> dossiers = new HashMap<>();
    groups.forEach(
        (key, group) ->
            pipeline.combine(of(group, reports)).forEach(dossier -> dossiers.put(key, dossier)));
    progress.wipe();
    return dossiers;
  }

  /** Tells what comes of the decisions in a file. */
  List<Ruling> rulings(List<Document> documents, Path decisions) {
    List<Extraction> reports = extractions(stages.pipeline(), documents);
    progress.wipe();
    return Review.standard().apply(reports, DecisionFile.read(decisions, messages)).rulings();
  }

  private static List<Extraction> of(List<Document> group, Map<String, Extraction> reports) {
    return group.stream().map(Document::id).filter(reports::containsKey).map(reports::get).toList();
  }

  private List<Extraction> extractions(Pipeline pipeline, List<Document> documents) {
    progress.start("documents", documents.size());
    return documents.parallelStream().flatMap(d -> extract(pipeline, d).stream()).toList();
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
