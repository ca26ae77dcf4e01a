package org.dossier.lab.seeds;

import static org.dossier.lab.seeds.Outcome.all;
import static org.dossier.lab.seeds.Outcome.holds;
import static org.dossier.lab.seeds.Outcome.none;
import static org.dossier.lab.seeds.Outcome.some;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.lab.gold.Gold;
import org.dossier.model.AggregateCheck;
import org.dossier.model.Answer;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Dating;
import org.dossier.model.Figure;
import org.dossier.model.Finding;
import org.dossier.model.Independence;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.TimeRange;
import org.dossier.model.TimelineEntry;
import org.dossier.model.Verdict;

/** What the gold says of the figures held against each other, of the attack's days and the sums. */
final class Checks {

  private Checks() {}

  static List<Trap> checks(Trap.Topic figures, Trap.Topic time) {
    return List.of(
        Trap.inDossier("the stated toll, from both reports", figures, Checks::tollIsCompatible),
        Trap.inDossier("its origin is not stated", figures, Checks::originIsNotStated),
        Trap.inDossier("the victims apart and ambiguous", figures, Checks::victimsAreAmbiguous),
        Trap.inDossier("the victims' origin is named", figures, Checks::victimsHaveAnOrigin),
        Trap.inDossier("no order between the two", figures, Checks::orderIsNotEstablished),
        Trap.inDossier("no number of injured", figures, Checks::injuredHaveNoNumber),
        Trap.inDossier("sums of the aggregates", figures, Checks::sumsAreRight),
        Trap.inDossier("days of the attack, certain", time, Checks::certainDays),
        Trap.inDossier("days of the attack, supported", time, Checks::supportedDays));
  }

  private static int killed(Gold gold) {
    return gold.value("figureReconciliation", "assertedDeaths", "values").path(0).asInt();
  }

  private static int victims(Gold gold) {
    return gold.value("figureReconciliation", "ambiguous", "values").path(0).asInt();
  }

  private static Outcome tollIsCompatible(Results seen, MainIncident main) {
    List<Answer> answers = main.answers(Question.KILLED, killed(seen.gold()));
    long reports =
        answers.stream().flatMap(a -> a.support().documents().stream()).distinct().count();
    int stating = seen.gold().value("figureReconciliation", "assertedDeaths", "documents").size();
    return all(
        holds(reports == stating, reports + " reports support it, not " + stating),
        isJudged(main, Question.KILLED, Verdict.COMPATIBLE));
  }

  private static Outcome isJudged(MainIncident main, Question question, Verdict right) {
    Optional<Verdict> verdict = main.finding(question).map(Finding::verdict);
    return holds(
        verdict.equals(Optional.of(right)),
        "the verdict is " + verdict.map(Verdict::label).orElse("missing"));
  }

  private static Outcome originIsNotStated(Results seen, MainIncident main) {
    List<Answer> answers = main.answers(Question.KILLED, killed(seen.gold()));
    return all(
        holds(!answers.isEmpty(), "the toll is no answer"),
        none(answers, a -> !a.support().origins().isEmpty(), "an origin is named"),
        none(
            answers,
            a -> a.support().independence() != Independence.NOT_ESTABLISHED,
            "independence is established"));
  }

  private static Outcome victimsAreAmbiguous(Results seen, MainIncident main) {
    int number = victims(seen.gold());
    return all(
        holds(!main.answers(Question.VICTIMS, number).isEmpty(), "the number is no answer"),
        holds(main.answers(Question.KILLED, number).isEmpty(), "it is among the killed"),
        isJudged(main, Question.VICTIMS, Verdict.AMBIGUOUS));
  }

  private static Outcome victimsHaveAnOrigin(Results seen, MainIncident main) {
    return some(
        main.answers(Question.VICTIMS, victims(seen.gold())),
        answer -> !answer.support().origins().isEmpty(),
        "no origin is named");
  }

  private static Outcome orderIsNotEstablished(Results seen, MainIncident main) {
    List<Figure> killed = figures(seen, Measure.KILLED, killed(seen.gold()));
    List<Figure> victims = figures(seen, Measure.VICTIMS_UNSPECIFIED, victims(seen.gold()));
    var compared = main.comparisons(killed, victims);
    return all(
        holds(!compared.isEmpty(), "the two are not held against each other"),
        none(
            compared,
            c -> c.relation() != Relation.NOT_COMPARABLE,
            "called something else than not comparable"));
  }

  private static List<Figure> figures(Results seen, Measure measure, int number) {
    return seen.all(Figure.class).stream()
        .filter(f -> f.measure() == measure && Read.states(f, number))
        .toList();
  }

  private static Outcome injuredHaveNoNumber(Results seen, MainIncident main) {
    return all(
        holds(main.finding(Question.INJURED).isPresent(), "not asked"),
        none(
            main.answers(Question.INJURED),
            answer -> answer.count().filter(c -> c.isNumbered()).isPresent(),
            "a number is made up"));
  }

  private static Outcome sumsAreRight(Results seen, MainIncident main) {
    return all(
        seen.gold().section("aggregateChecks").stream()
            .filter(row -> row.path("aggregate").isTextual() && row.has("listedSum"))
            .map(row -> row.path("listedSum").asInt())
            .map(sum -> isSummed(main.dossier().aggregates(), sum)));
  }

  private static Outcome isSummed(List<AggregateCheck> checks, int sum) {
    return some(
        checks,
        c -> c.sum() == sum && c.outcome() == AggregateCheck.Outcome.CONSISTENT_INCOMPLETE,
        "no incomplete but consistent list sums to " + sum);
  }

  private static Outcome certainDays(Results seen, MainIncident main) {
    return days(seen, "hard", main.dated().stream().map(TimelineEntry::hard));
  }

  private static Outcome supportedDays(Results seen, MainIncident main) {
    return days(seen, "bestSupported", main.dated().stream().flatMap(e -> e.supported().stream()));
  }

  private static Outcome days(Results seen, String name, Stream<Dating> datings) {
    TimeRange right = Dates.pair(seen.gold().value("timeline", "attackInterval", name));
    List<TimeRange> read = datings.map(Dating::range).toList();
    return holds(read.contains(right), "read are " + read.stream().map(Dates::words).toList());
  }
}
