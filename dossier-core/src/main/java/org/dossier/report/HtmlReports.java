package org.dossier.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;

/** The reports of a dossier under the short names they bear on the page. */
final class HtmlReports {
  private final Dossier dossier;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, Document> documents = new LinkedHashMap<>();

  HtmlReports(Dossier dossier) {
    this.dossier = dossier;
    for (Document document :
        dossier.story().reports().stream().map(Extraction::document).toList()) {
      documents.put(document.id(), document);
      labels.put(document.id(), "R" + documents.size());
    }
  }

  /** Returns the short name of a report, such as {@code R2}; the id of one that is not here. */
  String label(String document) {
    return labels.getOrDefault(document, document);
  }

  /** Returns the reports in the order of the dossier. */
  List<Document> documents() {
    return List.copyOf(documents.values());
  }

  Optional<Document> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** Returns the days on which a report may have been published. */
  TimeRange published(String document) {
    return Optional.ofNullable(dossier.times().get(document))
        .map(dating -> dating.range())
        .filter(range -> !range.equals(TimeRange.OPEN))
        .or(() -> document(document).map(known -> known.publication().day()))
        .orElse(TimeRange.OPEN);
  }

  /** Returns the statements of one kind in all reports, whichever incident they speak of. */
  <S extends Statement> List<S> statements(Class<S> kind) {
    Stream<Statement> all =
        dossier.story().reports().stream().flatMap(report -> report.statements().stream());
    return all.filter(kind::isInstance).map(kind::cast).toList();
  }
}
