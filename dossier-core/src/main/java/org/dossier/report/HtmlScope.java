package org.dossier.report;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Incident;
import org.dossier.report.html.HtmlWriter;

/**
 * What every part of one dossier's pages is written with.
 *
 * @param id prefix of the dossier's anchors, such as {@code d1}
 * @param dossier what to tell
 * @param index its content by id
 * @param reports its reports by their short names
 * @param out the page
 * @param cite the links to the words
 * @param links where links to reports lead
 */
record HtmlScope(
    String id,
    Dossier dossier,
    DossierIndex index,
    HtmlReports reports,
    HtmlWriter out,
    HtmlCitations cite,
    HtmlLinks links) {

  static HtmlScope of(String id, Dossier dossier, HtmlWriter out, HtmlLinks links) {
    DossierIndex index = new DossierIndex(dossier);
    HtmlReports reports = new HtmlReports(dossier);
    HtmlCitations cite = new HtmlCitations(id, index, reports, out, links);
    return new HtmlScope(id, dossier, index, reports, out, cite, links);
  }

  Incident main() {
    return dossier.story().main();
  }

  /** Returns the anchor of a part of the dossier. */
  String anchor(String part) {
    return id + "-" + part;
  }

  /** Opens a part with its heading; the caller closes it. */
  void openPart(String part, String heading) {
    String label = anchor(part) + "-h";
    out.open("section", "id", anchor(part), "class", "part", "aria-labelledby", label);
    out.element("h3", heading, "id", label);
  }

  /** Writes a paragraph that says that there is nothing to tell. */
  void nothing(String text) {
    out.element("p", text, "class", "nothing");
  }

  /** Opens a table with caption and column heads; {@link #closeTable} closes it. */
  void openTable(String caption, List<String> columns) {
    out.open("div", "class", "scroll", "role", "group", "tabindex", "0", "aria-label", caption);
    out.open("table").element("caption", caption).open("thead").open("tr");
    columns.forEach(column -> out.element("th", column, "scope", "col"));
    out.close().close().open("tbody");
  }

  void closeTable() {
    out.close().close().close();
  }

  void cell(String text) {
    out.element("td", text);
  }

  /** Writes one line of a list of facts, linked to its words. */
  void fact(String name, Optional<Evidence> words) {
    words.ifPresent(
        evidence -> {
          out.open("div").element("dt", name).open("dd");
          cite.quote(evidence);
          out.close().close();
        });
  }

  /** Writes one line of a list of facts. */
  void fact(String name, String value) {
    out.open("div").element("dt", name).element("dd", value).close();
  }

  /** Opens a part of a page that a reader unfolds. */
  void openDetails(String summary) {
    out.open("details").element("summary", summary);
  }
}
