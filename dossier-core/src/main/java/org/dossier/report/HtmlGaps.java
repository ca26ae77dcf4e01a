package org.dossier.report;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Unread;
import org.dossier.model.Verdict;
import org.dossier.report.html.HtmlWriter;

/** What no report states, and what stands in the reports and was not understood. */
final class HtmlGaps {
  private final HtmlScope scope;
  private final HtmlWriter out;

  HtmlGaps(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  void write() {
    scope.openPart("gaps", "Not stated, not understood");
    notStated();
    unread();
    out.close();
  }

  private void notStated() {
    out.element("h4", "What the reports do not say");
    List<String> asked =
        Stream.concat(
                scope.dossier().findingsOf(scope.main()).stream()
                    .filter(f -> f.verdict() == Verdict.NOT_STATED)
                    .map(f -> f.question().words()),
                scope.dossier().notStated().stream())
            .distinct()
            .toList();
    if (asked.isEmpty()) {
      scope.nothing("Every question asked has an answer.");
      return;
    }
    out.open("ul");
    asked.forEach(question -> out.element("li", Wording.capitalised(question)));
    out.close();
  }

  private void unread() {
    List<Unread> all =
        scope.dossier().story().reports().stream().flatMap(r -> r.unread().stream()).toList();
    out.element("h4", "What was not understood");
    if (all.isEmpty()) {
      scope.nothing("Nothing that looks like a figure, a date or an attribution was passed over.");
      return;
    }
    out.element("p", Wording.plural(all.size(), "passage") + " passed over. " + tally(all));
    scope.openTable("Passed over", List.of("Looks like", "Words", "Why it was not read"));
    all.forEach(this::row);
    scope.closeTable();
  }

  private static String tally(List<Unread> all) {
    return String.join(
        ", ",
        Stream.of(Unread.LooksLike.values())
            .map(
                k -> Wording.label(k) + ": " + all.stream().filter(u -> u.looksLike() == k).count())
            .toList());
  }

  private void row(Unread unread) {
    out.open("tr").element("th", Wording.label(unread.looksLike()), "scope", "row").open("td");
    scope.cite().source(unread.evidence());
    out.close().element("td", unread.reason()).close();
  }
}
