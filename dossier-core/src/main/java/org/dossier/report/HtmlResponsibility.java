package org.dossier.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Responsibility;
import org.dossier.model.TimeRange;
import org.dossier.report.html.HtmlWriter;

/** Claims and accusations, each beside the denials it met. */
final class HtmlResponsibility {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlResponsibility(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  void write() {
    scope.openPart("claims", "Claims and denials");
    List<Responsibility> all = scope.reports().statements(Responsibility.class);
    if (all.isEmpty()) {
      scope.nothing("No report says who did it, or who did not.");
    } else {
      pairs(all);
    }
    out.close();
  }

  private void pairs(List<Responsibility> all) {
    Map<String, String> denied = new LinkedHashMap<>();
    all.forEach(r -> allegation(r).ifPresent(id -> denied.put(r.grounds().id(), id)));
    out.open("ul", "class", "pairs");
    for (Responsibility said : all) {
      if (said.type() != Responsibility.Type.DENIAL) {
        List<Responsibility> denials =
            all.stream()
                .filter(d -> said.grounds().id().equals(denied.get(d.grounds().id())))
                .toList();
        pair(List.of(said), denials);
      }
    }
    List<String> known =
        all.stream()
            .filter(r -> r.type() != Responsibility.Type.DENIAL)
            .map(r -> r.grounds().id())
            .toList();
    all.stream()
        .filter(r -> r.type() == Responsibility.Type.DENIAL)
        .filter(r -> !known.contains(denied.getOrDefault(r.grounds().id(), "")))
        .forEach(denial -> pair(List.of(), List.of(denial)));
    out.close();
  }

  private Optional<String> allegation(Responsibility denial) {
    String id = denial.grounds().id();
    return denial
        .denies()
        .or(
            () ->
                scope.dossier().comparisons().stream()
                    .filter(c -> c.relation() == Relation.DENIES && c.second().equals(id))
                    .map(c -> c.first())
                    .findFirst());
  }

  private void pair(List<Responsibility> said, List<Responsibility> denials) {
    out.open("li").open("div").element("h4", "Said");
    said.forEach(this::one);
    if (said.isEmpty()) {
      scope.nothing("Which allegation is denied is not stated.");
    }
    out.close().open("div").element("h4", "Denied");
    denials.forEach(this::one);
    if (denials.isEmpty()) {
      scope.nothing("No denial is reported.");
    }
    out.close().close();
  }

  private void one(Responsibility said) {
    out.open("div", "class", "entry").open("p");
    out.element("span", said.type().label(), "class", "badge");
    out.element("strong", " " + Wording.attribution(said.grounds().attribution()));
    out.close().open("p");
    scope.cite().source(said.grounds().evidence());
    out.close().open("dl", "class", "facts");
    scope.fact("Names", said.target());
    scope.fact("Tied to", said.topic());
    scope.fact("By way of", said.mode());
    TimeRange when = scope.index().timeOf(said).range();
    if (!when.equals(TimeRange.OPEN)) {
      scope.fact("When", WordingOfDates.range(when));
    }
    out.close().close();
  }
}
