package org.dossier.report;

import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Field;
import org.dossier.model.Span;
import org.dossier.model.Statement;
import org.dossier.report.html.HtmlWriter;

/** The reports, word for word, with all that is cited marked, and all that was read listed. */
final class HtmlDocuments {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlDocuments(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  void write() {
    scope.openPart("documents", "The reports in full");
    scope.dossier().story().reports().forEach(this::report);
    out.close();
  }

  private void report(Extraction report) {
    Document document = report.document();
    String anchor = scope.cite().reportAnchor(document.id());
    out.open("article", "class", "report", "id", anchor, "aria-labelledby", anchor + "-h");
    out.open("h4", "id", anchor + "-h", "dir", "auto");
    out.text(scope.reports().label(document.id()) + " ");
    out.element("bdi", document.displayTitle()).close();
    out.open("p", "class", "muted");
    out.text(document.provenance().outlet().orElse("Outlet not stated") + ", ");
    out.text("published: " + WordingOfDates.range(scope.reports().published(document.id())));
    out.close();
    // Listed first, so that the marks in the text can lead back to the list.
    statements(report);
    fullText(document);
    out.close();
  }

  /** Writes the stored text; the only place that does, and so the one to leave it out. */
  private void fullText(Document document) {
    out.open("details", "open", "").element("summary", "Text");
    document.title().ifPresent(title -> field(document, Field.TITLE, title));
    field(document, Field.TEXT, document.text());
    out.close();
  }

  private void field(Document document, Field field, String stored) {
    String style = field == Field.TITLE ? "stored title" : "stored";
    out.open("div", "class", style, "dir", "auto", "data-document", document.id());
    Highlighter.mark(stored, scope.cite().spans(document, field), new Marks(document, field));
    out.close();
  }

  private void statements(Extraction report) {
    List<Statement> all = report.statements();
    if (all.isEmpty()) {
      scope.nothing("No statement was read in it.");
      return;
    }
    scope.openDetails("All that was read in it (" + all.size() + ")");
    scope.openTable(
        "Statements of " + scope.reports().label(report.document().id()),
        List.of("Kind", "Words", "Place", "Who says so", "Certainty", "Incident", "Rule"));
    all.forEach(this::statement);
    scope.closeTable();
    out.close();
  }

  private void statement(Statement statement) {
    Evidence words = statement.grounds().evidence();
    out.open("tr").element("th", Wording.label(statement.kind()), "scope", "row").open("td");
    scope.cite().quote(words);
    out.close();
    scope.cell(place(words));
    scope.cell(Wording.attribution(statement.grounds().attribution()));
    scope.cell(statement.grounds().factuality().code());
    scope.cell(scope.index().incidentOf(statement).name());
    out.open("td").element("code", statement.grounds().rule());
    scope
        .index()
        .decided(statement)
        .ifPresent(it -> out.element("div", Decided.by(it.decision()), "class", "why"));
    out.close().close();
  }

  private String place(Evidence words) {
    Document document = scope.index().documentOf(words);
    int from = document.codePoints(words.field(), words.span().start());
    int to = document.codePoints(words.field(), words.span().end());
    return (words.field() == Field.TITLE ? "title " : "") + from + "–" + to;
  }

  /** Writes marks into a stored field. */
  private final class Marks implements Highlighter.Sink {
    private final Document document;
    private final Field field;

    Marks(Document document, Field field) {
      this.document = document;
      this.field = field;
    }

    @Override
    public void text(String text) {
      out.text(text);
    }

    @Override
    public void begin(Span span, boolean first) {
      out.open("mark", first ? "id" : "data-of", anchor(span));
    }

    @Override
    public void end(Span span, boolean last) {
      scope.cite().citedAt(words(span)).filter(use -> last).ifPresent(this::back);
      out.close();
    }

    // Without text of its own, so that the text of the page stays that of the report.
    private void back(String use) {
      out.element(
          "a", "", "class", "back", "href", "#" + use, "aria-label", "Back to the citation");
    }

    private Evidence words(Span span) {
      return Evidence.in(document, field, span);
    }

    private String anchor(Span span) {
      return scope.cite().anchor(words(span));
    }
  }
}
