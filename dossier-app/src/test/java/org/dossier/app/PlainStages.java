package org.dossier.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.link.Stories;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Field;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentType;
import org.dossier.model.Run;
import org.dossier.model.Span;
import org.dossier.model.Story;
import org.dossier.pipeline.Pipeline;
import org.dossier.read.Reader;
import org.dossier.report.Report;

/**
 * Stages that understand nothing: a file's lines are its reports, one story holds them all, and
 * rendering lists them as {@code id=text}. A line {@code !id text} has an id of its own, a line
 * {@code ?} cannot be read, a line {@code %} makes a later stage fail.
 */
final class PlainStages implements Stages {

  private final Report statements;

  PlainStages() {
    this(dossiers -> "statements\n" + list(dossiers));
  }

  PlainStages(Report statements) {
    this.statements = statements;
  }

  @Override
  public Reader reader() {
    return (name, bytes) -> {
      List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return new Reader.Result(
          lines.stream()
              .filter(line -> !line.equals("?"))
              .map(line -> document(name, line))
              .toList(),
          lines.stream()
              .filter("?"::equals)
              .map(line -> new Reader.Problem(name, 7, "not a report. Remove it."))
              .toList());
    };
  }

  private static Document document(String name, String line) {
    String id = line.startsWith("!") ? line.substring(1, line.indexOf(' ')) : name;
    Document plain = Document.of(name, line);
    return id.equals(name) ? plain : plain.withId(id);
  }

  @Override
  public Pipeline pipeline() {
    return new Pipeline(
        document -> new AnnotatedDocument(document, List.of()),
        PlainStages::extract,
        (reports, ties) -> reports.isEmpty() ? List.of() : List.of(story(reports)),
        story -> dossier(story));
  }

  private static Extraction extract(AnnotatedDocument annotated) {
    if (annotated.document().text().equals("%")) {
      throw new IllegalStateException("odd\nreport");
    }
    return new Extraction(annotated.document(), List.of(), List.of(), List.of(), List.of());
  }

  private static Story story(List<Extraction> reports) {
    Document first = reports.get(0).document();
    Evidence words = Evidence.in(first, Field.TEXT, new Span(0, 1));
    IncidentMention mention =
        new IncidentMention(
            first.id() + "#i0",
            IncidentMention.Role.MAIN,
            "fire",
            IncidentType.OTHER,
            List.of(),
            Dating.UNKNOWN,
            Optional.empty(),
            List.of(words));
    Incident main =
        new Incident(
            mention.id(), IncidentMention.Role.MAIN, "fire", IncidentType.OTHER, List.of(mention));
    return new Story(main, List.of(), reports, List.of());
  }

  private static Dossier dossier(Story story) {
    return new Dossier(
        story,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        new Run("test", "test"));
  }

  /** The last letter of a text tells its story. */
  @Override
  public Stories stories() {
    return documents ->
        List.copyOf(
            documents.stream()
                .collect(
                    Collectors.groupingBy(
                        document -> document.text().substring(document.text().length() - 1),
                        TreeMap::new,
                        Collectors.toList()))
                .values());
  }

  @Override
  public Report report(Format format, Screen screen) {
    return dossiers ->
        format + " " + screen.width() + (screen.colour() ? " colour\n" : "\n") + list(dossiers);
  }

  @Override
  public Report statements() {
    return statements;
  }

  private static String list(List<Dossier> dossiers) {
    return dossiers.stream()
        .flatMap(dossier -> dossier.story().reports().stream())
        .map(report -> report.document().id() + "=" + report.document().text() + "\n")
        .collect(Collectors.joining());
  }
}
