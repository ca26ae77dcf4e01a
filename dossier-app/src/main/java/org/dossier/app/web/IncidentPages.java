package org.dossier.app.web;

import org.dossier.app.workspace.StoredIncident;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.report.HtmlParts;
import org.dossier.report.html.HtmlWriter;

/** The pages of one incident: its dossier, and two of its reports side by side. */
final class IncidentPages {

  private final Store store;

  IncidentPages(Store store) {
    this.store = store;
  }

  void addTo(Site site) {
    site.get("/incidents/{number}", Role.READER, this::show);
    site.get("/incidents/{number}/compare", Role.READER, this::compare);
  }

  private void show(Exchange exchange) {
    Incident incident = find(exchange);
    exchange.page(
        incident.stored().name(),
        out -> {
          head(out, incident);
          HtmlParts.dossier(incident.dossier(), out, Paths.LINKS);
        });
  }

  private static void head(HtmlWriter out, Incident incident) {
    out.open("div", "class", "page-head");
    out.element("h1", "Incident").open("ul", "class", "tools");
    if (incident.dossier().story().reports().size() > 1) {
      tool(out, "Compare reports", incident.path() + "/compare");
    }
    tool(out, "Export", incident.path() + "/export");
    out.close().close();
  }

  private static void tool(HtmlWriter out, String name, String path) {
    out.open("li").element("a", name, "href", path).close();
  }

  private void compare(Exchange exchange) {
    Incident incident = find(exchange);
    String left = exchange.query("a").orElse(incident.report(0));
    String right = exchange.query("b").orElse(incident.report(1));
    exchange.page(
        "Compare: " + incident.stored().name(),
        out -> {
          out.element("h1", "Two reports side by side").open("p");
          out.element("a", incident.stored().name(), "href", incident.path()).close();
          out.open("form", "class", "row", "action", incident.path() + "/compare");
          choice(out, incident, "a", "One report", left);
          choice(out, incident, "b", "The other", right);
          out.element("button", "Compare").close();
          HtmlParts.compare(incident.dossier(), left, right, out, Paths.LINKS);
        });
  }

  private static void choice(
      HtmlWriter out, Incident incident, String name, String label, String chosen) {
    out.open("div").element("label", label, "for", name);
    out.open("select", "id", name, "name", name);
    for (Extraction report : incident.dossier().story().reports()) {
      String id = report.document().id();
      out.open("option", "value", id);
      if (id.equals(chosen)) {
        out.attributes("selected", "");
      }
      String outlet = report.document().provenance().outlet().map(o -> o + ": ").orElse("");
      out.text(outlet + report.document().displayTitle()).close();
    }
    out.close().close();
  }

  private Incident find(Exchange exchange) {
    return Incident.find(store, exchange.path("number"));
  }

  /**
   * An incident of the workspace with all that is found about it.
   *
   * @param stored it in short
   * @param dossier all of it
   */
  record Incident(StoredIncident stored, Dossier dossier) {

    /**
     * Finds one by the number in a path.
     *
     * @throws Refusal if there is none
     */
    static Incident find(Store store, String number) {
      long wanted = number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
      return store.read(
          view ->
              view.incidents()
                  .find(wanted)
                  .flatMap(
                      stored -> view.incidents().dossier(wanted).map(d -> new Incident(stored, d)))
                  .orElseThrow(
                      () ->
                          Refusal.notFound(
                              "There is no such incident. It may have been merged into another.")));
    }

    String path() {
      return Paths.incident(stored.number());
    }

    /** Returns the id of a report by its place in the story, of the last if there are fewer. */
    String report(int place) {
      int last = dossier.story().reports().size() - 1;
      return dossier.story().reports().get(Math.min(place, last)).document().id();
    }
  }
}
