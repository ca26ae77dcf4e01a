package org.dossier.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dossier.model.Answer;
import org.dossier.model.Dependence;
import org.dossier.model.Document;
import org.dossier.model.Finding;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Statement;
import org.dossier.model.Voice;
import org.dossier.report.html.HtmlWriter;

/** Where the reports come from, how they depend on each other, and who is heard in them. */
final class HtmlSources {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlSources(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  void write() {
    scope.openPart("sources", "Sources");
    reports();
    dependences();
    support();
    voices();
    out.close();
  }

  private void reports() {
    scope.openTable("The reports", List.of("Report", "Title", "Outlet", "Published", "File"));
    scope.reports().documents().forEach(this::report);
    scope.closeTable();
  }

  private void report(Document document) {
    Provenance from = document.provenance();
    out.open("tr").open("th", "scope", "row");
    scope.cite().report(document.id());
    out.close().element("td", document.displayTitle());
    out.open("td").text(from.outlet().orElse("not stated"));
    from.author().ifPresent(author -> out.element("div", author, "class", "why"));
    out.close().open("td").text(WordingOfDates.range(scope.reports().published(document.id())));
    out.element("div", basis(document.publication().basis()), "class", "why").close();
    out.open("td").text(from.file());
    from.url().ifPresent(url -> out.element("div", url, "class", "why"));
    if (!from.sha256().isEmpty()) {
      out.open("div", "class", "why").element("code", "SHA-256 " + from.sha256()).close();
    }
    out.close().close();
  }

  private static String basis(Publication.Basis basis) {
    return switch (basis) {
      case STATED -> "stated by its file";
      case DATELINE -> "from its own dateline";
      case EMBEDDED -> "from a date glued to the text";
      case UNKNOWN -> "no date stated";
    };
  }

  private void dependences() {
    out.element("h4", "How the reports depend on each other");
    List<Dependence> all = scope.dossier().story().dependences();
    if (all.isEmpty()) {
      scope.nothing(
          "No dependence between the reports was found. That does not make them independent.");
      return;
    }
    scope.openTable("Dependences", List.of("Report", "Depends on", "How", "Why", "Words"));
    all.forEach(this::dependence);
    scope.closeTable();
  }

  private void dependence(Dependence dependence) {
    out.open("tr").open("th", "scope", "row");
    scope.cite().report(dependence.document());
    out.close().open("td");
    scope.cite().report(dependence.on());
    out.close().element("td", kind(dependence.kind()));
    out.element("td", dependence.reason()).open("td");
    dependence.evidence().forEach(scope.cite()::quote);
    out.close().close();
  }

  private static String kind(Dependence.Kind kind) {
    return switch (kind) {
      case COPY -> "copies a passage";
      case UPDATE -> "updates its own outlet's report";
      case AGENCY -> "credits the same agency";
      case CITES -> "cites it";
    };
  }

  private void support() {
    out.element("h4", "What each answer rests on");
    scope.openTable(
        "Support, counted in origins and never in reports",
        List.of("Question", "Answer", "Reports", "Origins named", "Independent", "Outcome"));
    scope.dossier().findingsOf(scope.main()).forEach(this::support);
    scope.closeTable();
  }

  private void support(Finding finding) {
    String rows = "" + finding.answers().size();
    for (int i = 0; i < finding.answers().size(); i++) {
      out.open("tr");
      if (i == 0) {
        out.element("th", finding.question().words(), "scope", "row", "rowspan", rows);
      }
      support(finding.answers().get(i));
      out.close();
    }
  }

  private void support(Answer answer) {
    scope.cell(answer.value());
    out.open("td");
    answer.support().documents().forEach(this::spaced);
    out.close();
    List<String> origins = answer.support().origins();
    scope.cell(origins.isEmpty() ? "none" : String.join(", ", origins));
    out.element("td", "" + answer.support().independent(), "class", "number");
    out.open("td").text(answer.support().independence().label());
    out.element("div", answer.support().reason(), "class", "why").close();
  }

  private void spaced(String document) {
    scope.cite().report(document);
    out.text(" ");
  }

  private void voices() {
    Map<String, TreeSet<String>> heard = new LinkedHashMap<>();
    Map<String, Voice> first = new LinkedHashMap<>();
    for (Statement statement : scope.reports().statements(Statement.class)) {
      for (Voice voice : statement.grounds().attribution().voices()) {
        first.putIfAbsent(voice.name(), voice);
        heard.computeIfAbsent(voice.name(), n -> new TreeSet<>()).add(statement.grounds().id());
      }
    }
    if (first.isEmpty()) {
      return;
    }
    scope.openDetails("Who is heard in the reports (" + first.size() + ")");
    scope.openTable("Voices", List.of("Voice", "Kind", "Statements", "First named"));
    first.forEach((name, voice) -> voice(voice, heard.getOrDefault(name, new TreeSet<>()).size()));
    scope.closeTable();
    out.close();
  }

  private void voice(Voice voice, int statements) {
    out.open("tr").element("th", voice.name(), "scope", "row");
    scope.cell(Wording.label(voice.kind()));
    out.element("td", "" + statements, "class", "number").open("td");
    scope.cite().source(voice.words());
    out.close().close();
  }
}
