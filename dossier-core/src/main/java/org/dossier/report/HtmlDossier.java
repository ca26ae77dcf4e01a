package org.dossier.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dossier.report.html.HtmlWriter;

/** One dossier: its parts in reading order, the documents last, after all that cites them. */
final class HtmlDossier {
  private final HtmlScope scope;

  HtmlDossier(HtmlScope scope) {
    this.scope = scope;
  }

  void write() {
    HtmlWriter out = scope.out();
    String heading = scope.anchor("h");
    out.open("article", "id", scope.id(), "aria-labelledby", heading);
    out.element("h2", Wording.capitalised(scope.main().name()), "id", heading);
    new HtmlSummary(scope).write();
    contents();
    new HtmlReview(scope).write();
    new HtmlFigures(scope).write();
    new HtmlRecorded(scope).write();
    new HtmlTimeline(scope).write();
    new HtmlResponsibility(scope).write();
    new HtmlWarnings(scope).write();
    new HtmlProceedings(scope).write();
    new HtmlBackground(scope).write();
    new HtmlSources(scope).write();
    new HtmlGaps(scope).write();
    if (scope.links().within()) {
      new HtmlDocuments(scope).write();
    }
    out.close();
  }

  private void contents() {
    Map<String, String> parts = new LinkedHashMap<>();
    if (!scope.dossier().review().isEmpty()) {
      parts.put("review", "Review");
    }
    parts.put("figures", "Figures");
    parts.put("recorded", "What codebooks record");
    parts.put("timeline", "Timeline");
    parts.put("claims", "Claims and denials");
    parts.put("warnings", "Warnings");
    parts.put("proceedings", "Proceedings");
    parts.put("background", "Other incidents");
    parts.put("sources", "Sources");
    parts.put("gaps", "Not stated, not understood");
    if (scope.links().within()) {
      parts.put("documents", "Reports in full");
    }
    HtmlWriter out = scope.out();
    out.open("nav", "class", "contents", "aria-label", "Parts of: " + scope.main().name());
    out.open("ul");
    parts.forEach(
        (part, name) ->
            out.open("li").element("a", name, "href", "#" + scope.anchor(part)).close());
    out.close().close();
  }
}
