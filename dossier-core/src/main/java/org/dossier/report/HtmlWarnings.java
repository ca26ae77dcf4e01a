package org.dossier.report;

import java.util.List;
import org.dossier.model.Response;
import org.dossier.model.Response.Causality;
import org.dossier.model.Statement;
import org.dossier.model.Warning;
import org.dossier.report.html.HtmlWriter;

/** Warnings, and what was done about them or told beside them. */
final class HtmlWarnings {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlWarnings(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  void write() {
    scope.openPart("warnings", "Warnings and responses");
    List<Warning> warnings = scope.reports().statements(Warning.class);
    List<Response> responses = scope.reports().statements(Response.class);
    if (warnings.isEmpty() && responses.isEmpty()) {
      scope.nothing("No report speaks of a warning.");
    }
    warnings.forEach(warning -> warning(warning, answering(warning, responses)));
    List<String> known = warnings.stream().map(w -> w.grounds().id()).toList();
    List<Response> loose =
        responses.stream().filter(r -> !known.contains(r.warning().orElse(""))).toList();
    if (!loose.isEmpty()) {
      out.element("h4", "Responses tied to no warning");
      loose.forEach(this::response);
    }
    out.close();
  }

  private static List<Response> answering(Warning warning, List<Response> responses) {
    return responses.stream()
        .filter(r -> r.warning().filter(warning.grounds().id()::equals).isPresent())
        .toList();
  }

  private void warning(Warning warning, List<Response> responses) {
    out.open("div", "class", "entry").open("p");
    out.element("span", warning.type().label(), "class", "badge").text(" ");
    scope.cite().source(warning.grounds().evidence());
    out.close().open("dl", "class", "facts");
    scope.fact("By", warning.issuer());
    scope.fact("To", warning.recipient());
    scope.fact("When", when(warning));
    scope.fact("Content", warning.content());
    scope.fact("Channel", warning.channel());
    scope.fact("Softened by", warning.hedge());
    scope.fact("Who says so", Wording.attribution(warning.grounds().attribution()));
    out.close();
    responses.forEach(this::response);
    out.close();
  }

  private void response(Response response) {
    out.open("div", "class", "entry").open("p");
    out.element("span", "response: " + Wording.label(response.type()), "class", "badge").text(" ");
    scope.cite().source(response.grounds().evidence());
    out.close().open("dl", "class", "facts");
    scope.fact("By", response.by());
    scope.fact("Content", response.content());
    scope.fact("When", when(response));
    scope.fact("Tied to it", causality(response.causality()));
    out.close().close();
  }

  private String when(Statement statement) {
    return WordingOfDates.range(scope.index().timeOf(statement).range());
  }

  private static String causality(Causality causality) {
    return switch (causality) {
      case STATED -> "yes: the report says that it answered the warning";
      case JUXTAPOSED -> "only by standing next to it: the report says no more";
      case NOT_STATED -> "not stated";
    };
  }
}
