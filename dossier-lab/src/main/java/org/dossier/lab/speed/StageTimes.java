package org.dossier.lab.speed;

import java.util.List;
import java.util.Map;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Story;
import org.dossier.pipeline.Pipeline;
import org.dossier.read.Reader;
import org.dossier.report.Report;

/**
 * How long each stage takes for a set of reports.
 *
 * @param documents how many reports there are
 * @param tokens how many tokens they have
 * @param stages in the order in which they run
 * @param heap bytes in use once all results are made, with everything still at hand
 */
public record StageTimes(int documents, long tokens, List<Stage> stages, long heap) {

  /**
   * One stage.
   *
   * @param name what it does
   * @param seconds for all reports, on one core
   * @param two the same on two cores; as on one for a stage that needs all reports together
   */
  public record Stage(String name, double seconds, double two) {}

  /**
   * Measures all stages.
   *
   * @param files the bytes of each file by its name
   * @param runs how many runs count
   * @throws Exception if a stage fails
   */
  public static StageTimes of(Map<String, byte[]> files, int runs) throws Exception {
    Pipeline pipeline = Pipeline.standard();
    Timed timed = new Timed(runs);
    List<Document> documents = timed.together("read", () -> read(files));
    List<AnnotatedDocument> annotated =
        timed.each("annotate", documents, pipeline.annotator()::annotate);
    List<Extraction> reports = timed.each("extract", annotated, pipeline.extractor()::extract);
    List<Story> stories = timed.together("link", () -> pipeline.linker().link(reports));
    List<Dossier> dossiers =
        timed.together(
            "reconcile", () -> stories.stream().map(pipeline.reconciler()::reconcile).toList());
    timed.together("render", () -> Report.json().render(dossiers));
    return new StageTimes(documents.size(), tokens(annotated), timed.done(), Engine.inUse());
  }

  /** Returns all stages one after the other. */
  public Stage all() {
    return new Stage(
        "all",
        stages.stream().mapToDouble(Stage::seconds).sum(),
        stages.stream().mapToDouble(Stage::two).sum());
  }

  static List<Document> read(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .flatMap(f -> Reader.standard().read(f.getKey(), f.getValue()).documents().stream())
        .toList();
  }

  static long tokens(List<AnnotatedDocument> documents) {
    return documents.stream()
        .flatMap(document -> document.sentences().stream())
        .mapToLong(sentence -> sentence.tokens().size())
        .sum();
  }
}
