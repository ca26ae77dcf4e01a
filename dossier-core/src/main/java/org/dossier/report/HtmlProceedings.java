package org.dossier.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.model.Proceeding;
import org.dossier.model.Proceeding.Step;
import org.dossier.report.html.HtmlWriter;

/** The legal ladder, no step of it climbed without words. */
final class HtmlProceedings {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlProceedings(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  void write() {
    scope.openPart("proceedings", "Proceedings");
    List<Proceeding> all = scope.reports().statements(Proceeding.class);
    if (all.isEmpty()) {
      scope.nothing("No report speaks of a legal step.");
    } else {
      out.open("ol", "class", "ladder");
      Arrays.stream(Step.values()).forEach(step -> step(step, at(step, all)));
      out.close();
      out.element("p", "Not stated: " + unstated(all) + ".", "class", "nothing");
    }
    out.close();
  }

  private static List<Proceeding> at(Step step, List<Proceeding> all) {
    return all.stream().filter(p -> p.step() == step).toList();
  }

  private static String unstated(List<Proceeding> all) {
    return Arrays.stream(Step.values())
        .filter(step -> at(step, all).isEmpty())
        .map(Wording::label)
        .collect(Collectors.joining(", "));
  }

  private void step(Step step, List<Proceeding> here) {
    if (here.isEmpty()) {
      return;
    }
    out.open("li").element("h4", Wording.capitalised(Wording.label(step)));
    here.forEach(this::one);
    out.close();
  }

  private void one(Proceeding proceeding) {
    out.open("div", "class", "entry").open("p");
    scope.cite().source(proceeding.grounds().evidence());
    out.close().open("dl", "class", "facts");
    scope.fact("Whom", proceeding.persons());
    proceeding.number().ifPresent(count -> scope.fact("How many", count.words()));
    scope.fact("For", proceeding.matter());
    scope.fact("Who says so", Wording.attribution(proceeding.grounds().attribution()));
    out.close().close();
  }
}
