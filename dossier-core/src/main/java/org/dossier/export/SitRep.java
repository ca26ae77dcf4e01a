package org.dossier.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.model.Answer;
import org.dossier.model.Figure;
import org.dossier.model.Finding;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.Recorded;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;

/**
 * A situation report in Markdown: short, every number with the day it stands for and its source in
 * brackets.
 */
final class SitRep {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

  private final Case told;
  private final StringBuilder out = new StringBuilder();

  private SitRep(Case told) {
    this.told = told;
  }

  static String write(List<Case> cases) {
    return cases.stream().map(told -> new SitRep(told).page()).collect(Collectors.joining("\n"));
  }

  private String page() {
    told.tally().carry(Part.INCIDENT, told.main().id());
    line("# " + md(Texts.capitalised(told.say(told.main().name()))));
    line("");
    String latest = told.latest().map(Days::of).orElse("an unknown day");
    String from = Texts.plural(told.documents().size(), "report");
    line("As of %s, the day of the latest of %s. %s".formatted(latest, from, notice()));
    answers();
    figures();
    recorded();
    statements("Responsibility", Statement.Kind.RESPONSIBILITY);
    statements("Warnings and responses", Statement.Kind.WARNING, Statement.Kind.RESPONSE);
    statements("Legal steps", Statement.Kind.PROCEEDING);
    notStated();
    sources();
    return out.toString();
  }

  private String notice() {
    return told.discretion().notice() + " No truth is decided.";
  }

  private void answers() {
    heading("At a glance");
    for (Question question : List.of(Question.WHAT, Question.WHERE, Question.CLAIMED_BY)) {
      told.finding(question)
          .filter(finding -> !finding.answers().isEmpty())
          .ifPresent(
              finding ->
                  item(
                      question.words() + " " + md(AnswerLines.of(told, finding)), source(finding)));
    }
    told.tally().carry(Part.RANGE, told.main().id());
    item("When? " + Days.of(told.when().range()), "");
  }

  private static String source(Finding finding) {
    return finding.answers().stream()
        .flatMap(answer -> answer.support().documents().stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void figures() {
    heading("Figures");
    for (Measure measure : Measure.values()) {
      told.finding(Question.of(measure))
          .ifPresent(
              finding -> finding.answers().forEach(answer -> figure(measure, finding, answer)));
    }
  }

  private void figure(Measure measure, Finding finding, Answer answer) {
    told.tally().carry(Part.ANSWER, Inventory.name(finding, answer));
    told.tally().carry(Part.VERDICT, Inventory.name(finding));
    List<Figure> figures =
        answer.statements().stream()
            .flatMap(id -> told.statement(id).stream())
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .toList();
    figures.forEach(one -> told.tally().carry(one, Part.SPEAKER));
    String sources =
        figures.stream()
            .map(one -> Speakers.source(told, one.grounds()))
            .distinct()
            .collect(Collectors.joining("; "));
    item(
        "**%s** %s, as of %s"
            .formatted(md(told.say(answer.value())), measure.label(), asOf(figures)),
        sources);
  }

  /** Returns the latest day that any of the figures stands for. */
  private static String asOf(List<Figure> figures) {
    return figures.stream()
        .map(figure -> figure.asOf().range())
        .filter(range -> !range.equals(TimeRange.OPEN))
        .reduce((a, b) -> isLater(b, a) ? b : a)
        .map(Days::of)
        .orElse("a day not stated");
  }

  private static boolean isLater(TimeRange a, TimeRange b) {
    Optional<LocalDate> one = a.latest().or(a::earliest);
    Optional<LocalDate> other = b.latest().or(b::earliest);
    return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
  }

  private void recorded() {
    List<Recorded> all = told.recorded();
    if (all.isEmpty()) {
      return;
    }
    heading("Recorded by " + md(all.get(0).title()));
    String latest = told.latest().map(Days::of).orElse("an unknown day");
    for (Recorded one : all) {
      for (Recorded.Value value : one.values()) {
        String number = value.number().isPresent() ? Ledger.number(value.number()) : "blank";
        item(
            "%s: **%s**, as of %s: %s"
                .formatted(md(value.field()), number, latest, md(told.say(value.reason()))),
            "");
      }
    }
  }

  private void statements(String title, Statement.Kind... kinds) {
    List<Statement> said =
        told.ofMain(Statement.class).stream()
            .filter(one -> List.of(kinds).contains(one.kind()))
            .toList();
    if (!said.isEmpty()) {
      heading(title);
    }
    for (Statement one : said) {
      told.tally().carry(one, Part.SPEAKER);
      TimeRange days = told.timeOf(one).range();
      told.tally().carry(Part.RANGE, one.grounds().id());
      String when = days.equals(TimeRange.OPEN) ? "" : ", " + Days.of(days);
      item(
          md(Texts.capitalised(Summary.content(told, one))) + when,
          Speakers.source(told, one.grounds()));
    }
  }

  private void notStated() {
    told.tally().carry(Part.NOT_STATED);
    if (!told.dossier().notStated().isEmpty()) {
      heading("Not stated");
      told.dossier().notStated().forEach(what -> item(md(told.say(what)), ""));
    }
  }

  private void sources() {
    heading("Sources");
    List<String> lines = new ArrayList<>();
    Coded coded = new Coded(told);
    told.documents().forEach(document -> lines.add(coded.citation(document)));
    lines.forEach(line -> item(md(line), ""));
  }

  private void heading(String text) {
    line("");
    line("## " + text);
    line("");
  }

  private void item(String text, String source) {
    line("- " + text + (source.isEmpty() ? "" : " \\[" + md(source) + "\\]"));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** Nothing from a report is read as markup. */
  private static String md(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\$0");
  }
}
