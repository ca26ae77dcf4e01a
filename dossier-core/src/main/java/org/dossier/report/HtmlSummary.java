package org.dossier.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Answer;
import org.dossier.model.Comparison;
import org.dossier.model.Finding;
import org.dossier.model.Question;
import org.dossier.model.TimelineEntry;
import org.dossier.report.html.HtmlWriter;

/** The first screen: what, where, when, how many, who claims it, what is disputed. */
final class HtmlSummary {
  private static final Set<Question> TOLLS = EnumSet.range(Question.KILLED, Question.VICTIMS);
  private static final Set<Question> ALWAYS = EnumSet.of(Question.KILLED, Question.INJURED);

  private final HtmlScope scope;
  private final HtmlWriter out;
  private final HtmlFinding finding;
  private final List<Finding> findings;

  HtmlSummary(HtmlScope scope) {
    this.scope = scope;
    this.out = scope.out();
    this.finding = new HtmlFinding(scope);
    this.findings = scope.dossier().findingsOf(scope.main());
  }

  void write() {
    scope.openPart("summary", "In brief");
    basis();
    out.open("dl", "class", "brief");
    of(Question.WHAT);
    of(Question.WHERE);
    when();
    out.close();
    tolls();
    out.open("dl", "class", "brief");
    of(Question.CLAIMED_BY);
    of(Question.BLAMED_ON);
    disputed();
    out.close().close();
  }

  private void basis() {
    int reports = scope.reports().documents().size();
    long dated =
        scope.reports().documents().stream()
            .filter(d -> d.publication().time().isPresent())
            .count();
    int unread = scope.dossier().story().reports().stream().mapToInt(r -> r.unread().size()).sum();
    out.open("p", "class", "basis");
    out.text(Wording.capitalised(scope.main().type().label()) + ". From ");
    out.text(Wording.plural(reports, "report") + ", " + dated + " of them dated. ");
    out.element(
        "a",
        Wording.plural(unread, "passage") + " not understood",
        "href",
        "#" + scope.anchor("gaps"));
    out.text(".").close();
  }

  private Optional<Finding> on(Question question) {
    return findings.stream().filter(f -> f.question() == question).findFirst();
  }

  private void of(Question question) {
    out.open("div").element("dt", question.words()).open("dd");
    on(question).ifPresentOrElse(finding::inline, () -> finding.notStated());
    out.close().close();
  }

  private void when() {
    out.open("div").element("dt", Question.WHEN.words()).open("dd");
    on(Question.WHEN).ifPresentOrElse(finding::inline, () -> finding.notStated());
    scope.dossier().timeline().stream()
        .filter(e -> e.kind() == TimelineEntry.Kind.INCIDENT && e.of().equals(scope.main().id()))
        .findFirst()
        .ifPresent(this::bounds);
    out.close().close();
  }

  private void bounds(TimelineEntry entry) {
    out.open("div", "class", "why")
        .text("Must hold: " + WordingOfDates.range(entry.hard().range()));
    entry
        .supported()
        .ifPresent(s -> out.text(". Hedged words support: " + WordingOfDates.range(s.range())));
    out.text(". ").element("a", "How we know", "href", "#" + scope.anchor("timeline")).close();
  }

  private void tolls() {
    out.element("h4", "How many", "class", "hidden").open("ul", "class", "tolls");
    for (Question question : TOLLS) {
      Optional<Finding> found = on(question).filter(f -> !f.answers().isEmpty());
      if (found.isPresent() || ALWAYS.contains(question)) {
        out.open("li").element("div", label(question), "class", "measure");
        found.ifPresentOrElse(this::toll, this::noToll);
        RecordedView.MEASURES.stream()
            .filter(measure -> Question.of(measure) == question)
            .forEach(new HtmlRecorded(scope)::chosen);
        out.close();
      }
    }
    out.close();
  }

  private static String label(Question question) {
    return question == Question.VICTIMS
        ? "“Victims”, not said whether dead or injured"
        : Wording.capitalised(Wording.label(question));
  }

  private void toll(Finding found) {
    Answer first = found.answers().get(0);
    out.open("div", "class", "value");
    finding.answer(first);
    out.close();
    finding.badge(found.verdict());
    List<Answer> others = found.answers().subList(1, found.answers().size());
    if (!others.isEmpty()) {
      out.open("div", "class", "others").text("also ");
      finding.answers(others);
      out.close();
    }
    finding.why(found);
  }

  private void noToll() {
    out.element("div", "not stated", "class", "value none");
  }

  private void disputed() {
    out.open("div").element("dt", "What is disputed or open?").open("dd");
    List<Finding> open = findings.stream().filter(Disputes::isOpen).toList();
    List<Comparison> against = Disputes.untold(scope.dossier());
    if (open.isEmpty() && against.isEmpty()) {
      out.text("Nothing, as far as these reports go.");
    } else {
      out.open("ul");
      open.forEach(this::openQuestion);
      against.forEach(new HtmlComparisons(scope)::item);
      out.close();
    }
    out.close().close();
  }

  private void openQuestion(Finding found) {
    out.open("li").text(found.question().words() + " ");
    finding.badge(found.verdict());
    out.text(" " + found.explanation()).close();
  }
}
