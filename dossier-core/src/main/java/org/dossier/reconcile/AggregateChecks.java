package org.dossier.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.AggregateCheck;
import org.dossier.model.AggregateCheck.Outcome;
import org.dossier.model.Count;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Measure;
import org.dossier.model.TimeRange;

/** Holds stated totals over a period against the incidents that are listed with a date in it. */
final class AggregateChecks {

  private static final String BY_DATE =
      "That a listed incident is one of those counted follows from its date alone; the text does not"
          + " say so.";

  private final CaseFile file;
  private final FigureFindings figures;

  AggregateChecks(CaseFile file, FigureFindings figures) {
    this.file = file;
    this.figures = figures;
  }

  List<AggregateCheck> all() {
    return file.incidents()
        .filter(incident -> incident.role() == Role.AGGREGATE)
        .flatMap(aggregate -> check(aggregate).stream())
        .toList();
  }

  private Optional<AggregateCheck> check(Incident aggregate) {
    TimeRange period = file.when(aggregate).range();
    Optional<Count> total = figures.total(aggregate, Measure.KILLED);
    if (total.isEmpty() || period.precision() == TimeRange.Precision.BOUND) {
      return Optional.empty();
    }
    List<Incident> listed = file.incidents().filter(i -> isListed(i, period)).toList();
    int sum = listed.stream().mapToInt(i -> dead(i).orElse(0)).sum();
    Outcome outcome = outcome(listed, sum, total.get());
    return Optional.of(
        new AggregateCheck(
            aggregate.id(),
            listed.stream().map(Incident::id).toList(),
            sum,
            outcome,
            explain(aggregate, period, listed.size(), sum, total.get(), outcome)));
  }

  private boolean isListed(Incident incident, TimeRange period) {
    TimeRange when = file.when(incident).range();
    boolean inside =
        when.earliest().filter(period::contains).isPresent()
            && when.latest().filter(period::contains).isPresent();
    boolean real = incident.role() == Role.MAIN || incident.role() == Role.BACKGROUND;
    return real && inside && dead(incident).isPresent();
  }

  private OptionalInt dead(Incident incident) {
    return figures.total(incident, Measure.KILLED).map(Count::stated).orElse(OptionalInt.empty());
  }

  private static Outcome outcome(List<Incident> listed, int sum, Count total) {
    if (listed.isEmpty()) {
      return Outcome.NOT_CHECKABLE;
    }
    if (sum > total.most().orElse(Integer.MAX_VALUE)) {
      return Outcome.EXCEEDED;
    }
    return sum == total.stated().orElse(-1)
        ? Outcome.CONSISTENT_COMPLETE
        : Outcome.CONSISTENT_INCOMPLETE;
  }

  private static String explain(
      Incident aggregate, TimeRange period, int listed, int sum, Count total, Outcome outcome) {
    String words = Words.line(total.words());
    String all = Days.words(period);
    return switch (outcome) {
      case NOT_CHECKABLE -> "No incident with a number of dead is listed for %s.".formatted(all);
      case EXCEEDED ->
          "The incidents listed for %s add up to %s dead, more than the %s stated. %s"
              .formatted(all, sum, words, BY_DATE);
      case CONSISTENT_COMPLETE, CONSISTENT_INCOMPLETE ->
          "The incidents listed for %s add up to %s of the %s dead stated.%s %s"
              .formatted(all, sum, words, unlisted(aggregate, listed), BY_DATE);
    };
  }

  private static String unlisted(Incident aggregate, int listed) {
    OptionalInt events =
        aggregate.mentions().stream()
            .flatMap(mention -> mention.events().stream())
            .map(Count::stated)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    if (events.isEmpty()) {
      return "";
    }
    int open = Math.max(0, events.getAsInt() - listed);
    return " Of %s incidents counted %s are listed; if each is one of them, %s are not."
        .formatted(events.getAsInt(), listed, open);
  }
}
