package org.dossier.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dossier.model.Description;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Field;
import org.dossier.model.Figure;
import org.dossier.model.Finding;
import org.dossier.model.Grounds;
import org.dossier.model.Incident;
import org.dossier.model.Occurrence;
import org.dossier.model.Proceeding;
import org.dossier.model.Question;
import org.dossier.model.Response;
import org.dossier.model.Responsibility;
import org.dossier.model.Speech;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeReference;
import org.dossier.model.Warning;
import org.dossier.report.html.HtmlWriter;

/** One statement as an entry of a list: what it says, by which rule, and where it counts. */
final class HtmlStatement {
  private final Extraction report;
  private final Optional<DossierIndex> index;
  private final String incidentPath;
  private final HtmlWriter out;
  private final Consumer<Statement> actions;

  HtmlStatement(
      Extraction report,
      Optional<DossierIndex> index,
      String incidentPath,
      HtmlWriter out,
      Consumer<Statement> actions) {
    this.report = report;
    this.index = index;
    this.incidentPath = incidentPath;
    this.out = out;
    this.actions = actions;
  }

  void write(int number, Statement said) {
    String kind = HtmlWords.style(said.kind());
    Grounds grounds = said.grounds();
    out.open("li", "id", "s" + number, "class", "statement " + kind, "tabindex", "-1");
    out.attributes("data-statement", grounds.id(), "data-kind", kind);
    out.open("p").element("span", Wording.label(said.kind()), "class", "kind").text(" ");
    out.element("strong", says(said)).close().open("p");
    words(grounds.evidence());
    out.close();
    facts(said);
    actions.accept(said);
    out.close();
  }

  /** Writes words as a link to where they stand in the text. */
  void words(Evidence words) {
    String anchor = HtmlReading.anchor(words.field(), words.span().start());
    out.open("a", "class", "words", "href", "#" + anchor);
    out.element("q", HtmlWords.shorten(words.quote(), 280)).close();
  }

  private void facts(Statement said) {
    Grounds grounds = said.grounds();
    out.open("dl", "class", "facts");
    fact("Who says so", Wording.attribution(grounds.attribution()));
    fact("Certainty", Wording.factuality(grounds.factuality()));
    TimeRange days = index.map(i -> i.timeOf(said)).orElse(grounds.time()).range();
    if (!days.equals(TimeRange.OPEN)) {
      fact("When", WordingOfDates.range(days));
    }
    index.map(i -> i.incidentOf(said)).map(Incident::name).ifPresent(n -> fact("Incident", n));
    place(said);
    out.open("div").element("dt", "Read by").open("dd").element("code", grounds.rule());
    out.text(", at " + characters(grounds.evidence())).close().close().close();
  }

  private void fact(String name, String value) {
    out.open("div").element("dt", name).element("dd", value).close();
  }

  /** Writes which questions of the dossier the statement helps to answer. */
  private void place(Statement said) {
    List<Finding> findings = index.map(i -> i.dossier().findings()).orElse(List.of());
    List<Finding> uses = findings.stream().filter(finding -> uses(finding, said)).toList();
    if (uses.isEmpty()) {
      return;
    }
    out.open("div").element("dt", "Answers").open("dd");
    for (Finding finding : uses) {
      out.element(
          "a",
          finding.question().words(),
          "href",
          incidentPath + "#" + HtmlParts.PREFIX + "-" + part(finding.question()));
      out.text(" ").element("span", finding.verdict().label(), "class", "badge").text(" ");
    }
    out.close().close();
  }

  private static boolean uses(Finding finding, Statement said) {
    return finding.answers().stream()
        .anyMatch(answer -> answer.statements().contains(said.grounds().id()));
  }

  private static String part(Question question) {
    return switch (question) {
      case WHAT, WHERE -> "summary";
      case WHEN -> "timeline";
      case CLAIMED_BY, BLAMED_ON -> "claims";
      default -> "figures";
    };
  }

  private String characters(Evidence words) {
    Document document = report.document();
    int from = document.codePoints(words.field(), words.span().start());
    int to = document.codePoints(words.field(), words.span().end());
    return (words.field() == Field.TITLE ? "title " : "") + from + "–" + to;
  }

  private static String says(Statement said) {
    if (said instanceof Figure figure) {
      return Wording.figure(figure);
    } else if (said instanceof Responsibility responsibility) {
      return responsibility.type().label() + about(responsibility.target());
    } else if (said instanceof Warning warning) {
      return warning.type().label() + by(warning.issuer());
    } else if (said instanceof Response response) {
      return Wording.label(response.type()) + by(response.by());
    } else if (said instanceof Proceeding proceeding) {
      return Wording.label(proceeding.step());
    } else if (said instanceof Occurrence occurrence) {
      return Wording.label(occurrence.type()) + by(occurrence.actor());
    } else if (said instanceof Description description) {
      return Wording.label(description.aspect());
    } else if (said instanceof TimeReference) {
      return WordingOfDates.range(said.grounds().time().range());
    }
    return said instanceof Speech ? Wording.attribution(said.grounds().attribution()) : "";
  }

  private static String about(Optional<Evidence> words) {
    return words.map(known -> ": " + known.quote()).orElse("");
  }

  private static String by(Optional<Evidence> words) {
    return words.map(known -> " by " + known.quote()).orElse("");
  }
}
