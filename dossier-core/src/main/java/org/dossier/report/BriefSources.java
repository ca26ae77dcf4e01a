package org.dossier.report;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Dependence;
import org.dossier.model.Document;
import org.dossier.model.Extraction;

/** The documents and how they depend on each other. */
final class BriefSources {

  private BriefSources() {}

  static List<BriefBlock> dependences(DossierIndex index) {
    return index.dossier().story().dependences().stream().map(BriefSources::dependence).toList();
  }

  private static BriefBlock dependence(Dependence dependence) {
    BriefText text = BriefText.plain("").source(dependence.document());
    text.and(" " + verb(dependence.kind()) + " ").value(dependence.on());
    text.and(": " + dependence.reason());
    return text.and(dependence.evidence().isEmpty() ? "" : ": ")
        .quotes(dependence.evidence())
        .item(0);
  }

  private static String verb(Dependence.Kind kind) {
    return switch (kind) {
      case COPY -> "copies from";
      case UPDATE -> "updates";
      case AGENCY -> "credits the agency";
      case CITES -> "cites";
    };
  }

  static List<BriefBlock> documents(DossierIndex index) {
    return index.dossier().story().reports().stream().map(BriefSources::document).toList();
  }

  private static BriefBlock document(Extraction report) {
    Document document = report.document();
    BriefText text = BriefText.plain("").source(document.id()).and(" ");
    String title = document.displayTitle();
    text.value(title.equals(document.id()) ? "" : title + ", ").and(Wording.outlet(document));
    text.and("; published: " + WordingOfDates.publication(document.publication()));
    text.and(present("; by ", document.provenance().author()));
    text.and(present("; ", document.provenance().url()));
    text.and("; " + Wording.plural(report.statements().size(), "statement"));
    Optional<String> hash =
        Optional.of(document.provenance().sha256()).filter(digits -> !digits.isEmpty());
    return text.and(present("; SHA-256 ", hash)).item(0);
  }

  private static String present(String label, Optional<String> value) {
    return value.map(text -> label + text).orElse("");
  }
}
