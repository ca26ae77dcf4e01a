package org.dossier.report;

import java.util.List;
import java.util.Optional;
import org.dossier.model.AggregateCheck;
import org.dossier.model.Dating;
import org.dossier.model.Figure;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.TimelineEntry;
import org.dossier.report.html.HtmlWriter;

/** Incidents told beside the main one, with their own tolls, and the totals stated over them. */
final class HtmlBackground {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlBackground(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  void write() {
    scope.openPart("background", "Other incidents in these reports");
    List<Incident> others = scope.dossier().story().others();
    if (others.isEmpty()) {
      scope.nothing("The reports speak of no other incident.");
    } else {
      table(others);
    }
    List<AggregateCheck> checks = scope.dossier().aggregates();
    if (!checks.isEmpty()) {
      out.element("h4", "Stated totals, checked").open("ul");
      checks.forEach(this::check);
      out.close();
    }
    out.close();
  }

  private void table(List<Incident> others) {
    scope.openTable(
        "Their figures are theirs and never part of the main incident's",
        List.of("Incident", "What it is here", "When", "Figures", "Words"));
    others.forEach(this::row);
    scope.closeTable();
  }

  private void row(Incident incident) {
    out.open("tr").open("th", "scope", "row").text(Wording.capitalised(incident.name()));
    out.element("div", incident.type().label(), "class", "why").close();
    out.open("td").text(role(incident.role()));
    events(incident).ifPresent(words -> out.text(": " + words));
    out.close().element("td", WordingOfDates.range(when(incident).range())).open("td");
    figures(incident);
    out.close().open("td");
    for (IncidentMention mention : incident.mentions()) {
      out.open("div", "class", "line");
      scope.cite().source(mention.evidence().get(0));
      out.close();
    }
    out.close().close();
  }

  private void figures(Incident incident) {
    List<Figure> figures = scope.index().statements(Figure.class, incident);
    if (figures.isEmpty()) {
      out.text("none stated");
    }
    for (Figure figure : figures) {
      out.open("div", "class", "line");
      String words = figure.count().words() + " " + figure.measure().label();
      scope.cite().value(words, figure.grounds().evidence());
      out.close();
    }
  }

  private Dating when(Incident incident) {
    return scope.dossier().timeline().stream()
        .filter(e -> e.kind() == TimelineEntry.Kind.INCIDENT && e.of().equals(incident.id()))
        .map(TimelineEntry::hard)
        .findFirst()
        .orElseGet(() -> incident.mentions().get(0).time());
  }

  private static Optional<String> events(Incident incident) {
    return incident.mentions().stream()
        .flatMap(mention -> mention.events().stream())
        .map(count -> count.words() + " incidents")
        .findFirst();
  }

  private static String role(IncidentMention.Role role) {
    return switch (role) {
      case MAIN -> "what the reports are about";
      case BACKGROUND -> "background";
      case AGGREGATE -> "several told as one";
      case UNREALISED -> "did not happen";
    };
  }

  private static String outcome(AggregateCheck.Outcome outcome) {
    return switch (outcome) {
      case CONSISTENT_COMPLETE -> "consistent, list complete";
      case CONSISTENT_INCOMPLETE -> "consistent, list incomplete";
      case EXCEEDED -> "list exceeds the total";
      case NOT_CHECKABLE -> "cannot be checked";
    };
  }

  private void check(AggregateCheck check) {
    String name = scope.index().incident(check.aggregate()).map(Incident::name).orElse("a total");
    out.open("li").open("strong").text(Wording.capitalised(name)).close().text(" ");
    out.element("span", outcome(check.outcome()), "class", "badge");
    out.text(" " + check.explanation()).close();
  }
}
