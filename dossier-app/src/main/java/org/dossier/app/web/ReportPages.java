package org.dossier.app.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dossier.app.workspace.StoredDocument;
import org.dossier.app.workspace.StoredIncident;
import org.dossier.app.workspace.View;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Publication;
import org.dossier.model.Statement;
import org.dossier.report.HtmlParts;
import org.dossier.report.html.HtmlWriter;

/** The reports of the workspace: their list, each to be read, and each as it came. */
final class ReportPages {

  private static final int PER_PAGE = 100;

  private final Store store;
  private final StatementActions actions;

  /**
   * @param actions writes what can be done about each statement
   */
  ReportPages(Store store, StatementActions actions) {
    this.store = store;
    this.actions = actions;
  }

  void addTo(Site site) {
    site.get("/reports", Role.READER, this::list);
    site.get("/reports/read", Role.READER, this::read);
    site.get("/reports/original", Role.READER, this::original);
  }

  private void list(Exchange exchange) {
    Paging paging = Paging.of(exchange, PER_PAGE);
    long count = store.read(view -> view.documents().count());
    List<StoredDocument> shown =
        store.read(view -> view.documents().after(paging.skip(), PER_PAGE));
    exchange.page(
        "Reports",
        out -> {
          out.element("h1", "Reports").open("ol", "class", "plain-list");
          shown.forEach(document -> entry(out, document));
          out.close();
          paging.links(out, "/reports", count);
        });
  }

  private static void entry(HtmlWriter out, StoredDocument document) {
    out.open("li").open("a", "href", Paths.report(document.id()));
    out.element("bdi", document.title().orElse(document.id())).close();
    out.open("span", "class", "muted").text(" " + document.outlet().orElse("outlet not stated"));
    out.text(document.published().map(time -> ", " + time.toLocalDate()).orElse(", undated"));
    out.close().close();
  }

  private void original(Exchange exchange) {
    String id = id(exchange);
    byte[] bytes = store.read(view -> view.documents().bytes(id)).orElseThrow(ReportPages::unknown);
    exchange.download(id, "application/octet-stream", bytes);
  }

  private void read(Exchange exchange) {
    Found found = store.read(view -> Found.in(view, id(exchange)));
    Document document = found.report().document();
    Optional<Evidence> at = exchange.query("at").flatMap(place -> Paths.at(document, place));
    exchange.page(
        document.displayTitle(),
        out -> {
          head(out, found);
          Kinds.filter(out, found.report());
          Consumer<Statement> write = said -> actions.write(exchange, out, said);
          HtmlParts.reading(found.report(), found.dossier(), found.incidentPath(), at, out, write);
        });
  }

  private static void head(HtmlWriter out, Found found) {
    Document document = found.report().document();
    out.open("div", "class", "page-head");
    out.element("p", "Report", "class", "kicker").open("ul", "class", "tools");
    out.open("li").element("a", "As it came", "href", original(document)).close().close();
    out.open("h1", "class", "report-title", "dir", "auto");
    out.element("bdi", document.displayTitle()).close().open("p", "class", "muted");
    out.text(document.provenance().outlet().orElse("Outlet not stated") + ". ");
    out.text(published(document.publication()) + " ");
    found
        .incident()
        .ifPresent(
            known ->
                out.text("Part of ")
                    .element("a", known.name(), "href", Paths.incident(known.number())));
    out.close().close();
  }

  private static String published(Publication publication) {
    return publication
        .time()
        .map(time -> "Published " + HtmlParts.days(publication.day()) + ".")
        .orElse("No date stated.");
  }

  private static String original(Document document) {
    return "/reports/original?id=" + Paths.encode(document.id());
  }

  private static String id(Exchange exchange) {
    return exchange.query("id").orElseThrow(ReportPages::unknown);
  }

  private static Refusal unknown() {
    return Refusal.notFound("There is no such report. It may have been forgotten.");
  }

  /**
   * A report with the incident it is about.
   *
   * @param report what was read
   * @param incident the incident in short; empty if it is about none
   * @param dossier all of the incident
   */
  private record Found(
      Extraction report, Optional<StoredIncident> incident, Optional<Dossier> dossier) {

    static Found in(View view, String id) {
      Extraction report = view.documents().extraction(id).orElseThrow(ReportPages::unknown);
      Optional<Long> number = view.documents().incident(id);
      return new Found(
          report,
          number.flatMap(view.incidents()::find),
          number.flatMap(view.incidents()::dossier));
    }

    String incidentPath() {
      return incident.map(known -> Paths.incident(known.number())).orElse("/incidents");
    }
  }
}
