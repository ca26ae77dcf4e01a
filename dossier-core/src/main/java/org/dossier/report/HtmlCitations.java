package org.dossier.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Span;
import org.dossier.report.html.HtmlWriter;

/**
 * Ties what the page says to the words it rests on: whatever is cited is remembered, so that the
 * documents, written last, mark exactly those words and lead back.
 */
final class HtmlCitations {
  private final String dossier;
  private final DossierIndex index;
  private final HtmlReports reports;
  private final HtmlWriter out;
  private final HtmlLinks links;
  private final Map<String, Evidence> cited = new HashMap<>();
  private final Map<String, String> firstUse = new HashMap<>();
  private int uses;

  /**
   * @param dossier prefix that keeps the anchors of one dossier apart from those of another
   */
  HtmlCitations(
      String dossier, DossierIndex index, HtmlReports reports, HtmlWriter out, HtmlLinks links) {
    this.dossier = dossier;
    this.index = index;
    this.reports = reports;
    this.out = out;
    this.links = links;
  }

  /** Returns the anchor of some words and has them marked. */
  String anchor(Evidence words) {
    Document document = index.documentOf(words);
    String field = words.field() == Field.TITLE ? "title-" : "";
    String anchor =
        reportAnchor(words.document())
            + "-%s%s-%s"
                .formatted(
                    field,
                    document.codePoints(words.field(), words.span().start()),
                    document.codePoints(words.field(), words.span().end()));
    cited.put(anchor, words);
    return anchor;
  }

  /** Returns where a link to some words leads. */
  String target(Evidence words) {
    return links.words(words, anchor(words));
  }

  /** Returns the anchor of the section that holds a report. */
  String reportAnchor(String document) {
    return dossier + "-" + reports.label(document).toLowerCase(Locale.ROOT);
  }

  /** Writes a value that links to its words. */
  void link(String value, Evidence words) {
    open("answer", words).text(value).close();
  }

  /** Writes a value that links to its words, and of which report they are. */
  void value(String value, Evidence words) {
    link(value, words);
    label(words);
  }

  /** Writes some words as a quotation that links to where they stand. */
  void quote(Evidence words) {
    boolean quoted = words.quote().startsWith("“") || words.quote().startsWith("\"");
    open("words", words).element("q", words.quote(), "class", quoted ? "bare" : "").close();
  }

  /** Writes some words as a quotation that links to where they stand, and of which report. */
  void source(Evidence words) {
    quote(words);
    label(words);
  }

  /** Writes a short reference for each piece of evidence. */
  void references(List<Evidence> evidence) {
    evidence.stream().distinct().forEach(this::reference);
  }

  /** Writes a short reference such as {@code R2}. */
  void reference(Evidence words) {
    out.text(" ");
    open("ref", words).text(reports.label(words.document()));
    out.element("span", ": " + words.quote(), "class", "hidden").close();
  }

  private HtmlWriter open(String style, Evidence words) {
    return out.open("a", "class", style, "href", target(words), "id", use(words));
  }

  private void label(Evidence words) {
    out.text(" ").element("span", reports.label(words.document()), "class", "ref");
  }

  /** Writes the short name of a report, linked to it. */
  void report(String document) {
    if (reports.document(document).isPresent()) {
      out.element(
          "a",
          reports.label(document),
          "class",
          "ref",
          "href",
          links.report(document, reportAnchor(document)));
    } else {
      out.text(document);
    }
  }

  /** Returns the spans of a field to mark, in no particular order. */
  List<Span> spans(Document document, Field field) {
    return cited.values().stream()
        .filter(words -> words.document().equals(document.id()) && words.field() == field)
        .map(Evidence::span)
        .toList();
  }

  /** Returns the anchor of the place that cites some words first. */
  Optional<String> citedAt(Evidence words) {
    return Optional.ofNullable(firstUse.get(anchor(words)));
  }

  private String use(Evidence words) {
    uses++;
    String id = dossier + "-u" + uses;
    firstUse.putIfAbsent(anchor(words), id);
    return id;
  }
}
