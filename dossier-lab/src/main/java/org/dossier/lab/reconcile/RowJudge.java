package org.dossier.lab.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.lab.reconcile.ReconcileScore.Row;
import org.dossier.lab.reconcile.ReconcileScore.State;
import org.dossier.model.Answer;
import org.dossier.model.Count;
import org.dossier.model.Dossier;
import org.dossier.model.Figure;
import org.dossier.model.Measure;
import org.dossier.model.Question;

/** Judges the rows of one incident's labels against its dossier. */
final class RowJudge {

  private static final Pattern FIGURE =
      Pattern.compile("(killed|injured|hospitalised): (?:at least |more than )?(\\d+)");

  private final Dossier dossier;
  private final JsonNode labels;
  private final Map<String, Figure> figures = new HashMap<>();

  RowJudge(Dossier dossier, JsonNode labels) {
    this.dossier = dossier;
    this.labels = labels;
    dossier.story().reports().stream()
        .flatMap(report -> report.statements().stream())
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .forEach(figure -> figures.put(figure.grounds().id(), figure));
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Measure measure : List.of(Measure.KILLED, Measure.INJURED)) {
      JsonNode of = labels.path(measure.name().toLowerCase(Locale.ROOT));
      history(measure, of.path("history"), rows);
      rows.add(last(measure, of.path("final")));
      conflicts(measure, of.path("conflicts"), rows);
    }
    independence(rows);
    return rows;
  }

  /** The injured are told as people taken to hospital too. */
  private static Set<Measure> measures(Measure measure) {
    return measure == Measure.KILLED
        ? EnumSet.of(Measure.KILLED)
        : EnumSet.of(measure, Measure.HOSPITALISED);
  }

  private List<Answer> answers(Measure measure) {
    return dossier.findingsOf(dossier.story().main()).stream()
        .filter(finding -> finding.question() == Question.of(measure))
        .flatMap(finding -> finding.answers().stream())
        .toList();
  }

  private void history(Measure measure, JsonNode history, List<Row> rows) {
    for (JsonNode step : history) {
      Set<String> reports = texts(step.path("docs"));
      boolean told =
          measures(measure).stream()
              .flatMap(one -> answers(one).stream())
              .filter(answer -> answer.count().filter(count -> is(count, step)).isPresent())
              .anyMatch(
                  answer -> answer.support().documents().stream().anyMatch(reports::contains));
      rows.add(
          Row.judged(
              "history",
              name(measure, rows, "history"),
              told,
              "no answer %s from these reports".formatted(range(step))));
    }
  }

  private Row last(Measure measure, JsonNode wanted) {
    Optional<Count> first = answers(measure).stream().findFirst().flatMap(Answer::count);
    boolean nothing = wanted.path("min").isNull() && wanted.path("max").isNull();
    boolean held = nothing ? first.isEmpty() : first.filter(c -> is(c, wanted)).isPresent();
    String read = first.map(count -> range(count.least(), count.most())).orElse("nothing");
    return Row.judged(
        "final", label(measure), held, "read is %s, not %s".formatted(read, range(wanted)));
  }

  private void conflicts(Measure measure, JsonNode conflicts, List<Row> rows) {
    for (JsonNode conflict : conflicts) {
      Set<String> reports = texts(conflict.path("docs"));
      rows.add(
          Row.judged(
              "conflict",
              name(measure, rows, "conflict"),
              isShown(measure, reports),
              "no two numbers of these reports are held against each other"));
    }
  }

  /** Returns whether two figures of the reports stand beside each other with a reason. */
  private boolean isShown(Measure measure, Set<String> reports) {
    return dossier.comparisons().stream()
        .filter(one -> figures.containsKey(one.first()) && figures.containsKey(one.second()))
        .anyMatch(
            one -> isOf(one.first(), measure, reports) && isOf(one.second(), measure, reports));
  }

  private boolean isOf(String statement, Measure measure, Set<String> reports) {
    return Optional.ofNullable(figures.get(statement))
        .filter(figure -> measures(measure).contains(figure.measure()))
        .filter(figure -> reports.contains(figure.grounds().document()))
        .isPresent();
  }

  private void independence(List<Row> rows) {
    for (JsonNode row : labels.path("independence")) {
      String name = "row " + (count(rows, "independence") + 1);
      Matcher figure = FIGURE.matcher(row.path("figure").asText());
      rows.add(
          figure.lookingAt()
              ? independence(name, figure, row.path("verdict").asText())
              : new Row(
                  "independence",
                  name,
                  State.NOT_DECIDED,
                  "not about a number of killed or injured"));
    }
  }

  private Row independence(String name, Matcher figure, String wanted) {
    Measure measure = Measure.valueOf(figure.group(1).toUpperCase(Locale.ROOT));
    int number = Integer.parseInt(figure.group(2));
    List<String> read =
        answers(measure).stream()
            .filter(a -> a.count().map(c -> c.stated().orElse(-1) == number).orElse(false))
            .map(answer -> answer.support().independence().name())
            .toList();
    String otherwise = read.isEmpty() ? "no such answer" : "read is " + read.get(0);
    return Row.judged("independence", name, read.contains(wanted), otherwise);
  }

  private static String name(Measure measure, List<Row> rows, String section) {
    long before =
        rows.stream()
            .filter(r -> r.section().equals(section) && r.name().startsWith(label(measure)))
            .count();
    return label(measure) + " " + (before + 1);
  }

  private static long count(List<Row> rows, String section) {
    return rows.stream().filter(row -> row.section().equals(section)).count();
  }

  private static String label(Measure measure) {
    return measure.label();
  }

  private static boolean is(Count count, JsonNode wanted) {
    return count.least().equals(number(wanted.path("min")))
        && count.most().equals(number(wanted.path("max")));
  }

  private static OptionalInt number(JsonNode node) {
    return node.isInt() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
  }

  private static String range(JsonNode wanted) {
    return range(number(wanted.path("min")), number(wanted.path("max")));
  }

  private static String range(OptionalInt least, OptionalInt most) {
    return end(least) + ".." + end(most);
  }

  private static String end(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
