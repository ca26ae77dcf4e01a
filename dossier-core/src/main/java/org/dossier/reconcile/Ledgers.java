package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.dossier.model.Count;
import org.dossier.model.Figure;
import org.dossier.model.Figure.Perpetrators;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.Measure;
import org.dossier.reconcile.policies.Ledger;
import org.dossier.reconcile.policies.Told;
import org.dossier.reconcile.policies.Witnesses;

/** Lays out for the recording policies what is told of each incident. */
final class Ledgers {

  private final CaseFile file;
  private final FigurePairs pairs;
  private final Witnesses witnesses;
  private final PersonWords words;

  Ledgers(CaseFile file, Supports supports, FigurePairs pairs, PersonWords words) {
    this.file = file;
    this.pairs = pairs;
    this.words = words;
    this.witnesses = new StatementWitnesses(file, supports, pairs);
  }

  /** Returns the ledgers of the main incident, then those of others that have figures. */
  List<Ledger> all() {
    Incident main = file.story().main();
    return file.incidents()
        .filter(one -> one.equals(main) || !file.about(one, Figure.class).isEmpty())
        .flatMap(incident -> of(incident).stream())
        .toList();
  }

  private List<Ledger> of(Incident incident) {
    List<Figure> figures = file.about(incident, Figure.class);
    Map<String, ReportTally> tallies = tallies(figures);
    List<Told> victims = totals(measured(figures, Measure.VICTIMS_UNSPECIFIED));
    OptionalInt events = events(incident);
    List<Ledger> ledgers = new ArrayList<>();
    for (Measure measure : List.of(Measure.KILLED, Measure.INJURED)) {
      List<Told> ofPerpetrators = ofPerpetrators(measured(figures, measure));
      List<Told> told = withTallies(totals(measured(figures, measure)), measure, tallies);
      List<Told> reports = reports(measure, tallies);
      ledgers.add(
          new Ledger(
              incident.id(),
              measure,
              false,
              apart(told, ofPerpetrators),
              reports,
              measure == Measure.KILLED ? victims : List.of(),
              events,
              witnesses));
      ledgers.add(
          new Ledger(
              incident.id(),
              measure,
              true,
              ofPerpetrators,
              List.of(),
              List.of(),
              events,
              witnesses));
    }
    return ledgers;
  }

  private static List<Figure> measured(List<Figure> figures, Measure measure) {
    return figures.stream().filter(figure -> figure.measure() == measure).toList();
  }

  private Map<String, ReportTally> tallies(List<Figure> figures) {
    Map<String, List<Figure>> byReport = new LinkedHashMap<>();
    figures.forEach(
        f -> byReport.computeIfAbsent(f.grounds().document(), id -> new ArrayList<>()).add(f));
    Map<String, ReportTally> tallies = new LinkedHashMap<>();
    byReport.forEach(
        (id, told) -> {
          ReportTally tally = ReportTally.of(file.document(id), told, words);
          if (tally.tellsHarm()) {
            tallies.put(id, tally);
          }
        });
    return tallies;
  }

  private List<Told> totals(List<Figure> figures) {
    List<Figure> totals = figures.stream().filter(FigureFindings::isTotal).toList();
    Succession succession = new Succession(totals, pairs);
    return totals.stream().map(figure -> ToldFigure.of(figure, totals, succession)).toList();
  }

  private static List<Told> ofPerpetrators(List<Figure> figures) {
    return figures.stream()
        .filter(figure -> figure.perpetrators() == Perpetrators.ONLY && !figure.subset())
        .filter(figure -> !FigureAlgebra.isByOthers(figure))
        .map(ToldFigure::of)
        .toList();
  }

  /** A report that states no total tells of persons one by one or of groups: their sum counts. */
  private static List<Told> withTallies(
      List<Told> totals, Measure measure, Map<String, ReportTally> tallies) {
    List<Told> all = new ArrayList<>(totals);
    tallies.forEach(
        (document, tally) -> {
          ReportTally.Value value = tally.of(measure);
          boolean stated =
              totals.stream()
                  .anyMatch(t -> t.document().equals(document) && t.count().isNumbered());
          if (!stated && !value.guessed() && value.number() > 0) {
            all.add(told(document, value));
          }
        });
    return all;
  }

  private static List<Told> reports(Measure measure, Map<String, ReportTally> tallies) {
    List<Told> told = new ArrayList<>();
    new Votes(tallies).of(measure).forEach((document, vote) -> told.add(told(document, vote)));
    return told;
  }

  private static Told told(String document, ReportTally.Value value) {
    return Told.plain(
        document, value.statements(), Count.exact(value.number(), String.valueOf(value.number())));
  }

  /** Notes beside each total how many of those who did it the same report counts apart. */
  private static List<Told> apart(List<Told> totals, List<Told> ofPerpetrators) {
    Function<Told, Optional<Told>> same =
        total ->
            ofPerpetrators.stream().filter(p -> p.document().equals(total.document())).findFirst();
    return totals.stream().map(total -> total.with(same.apply(total))).toList();
  }

  private static OptionalInt events(Incident incident) {
    return incident.role() == IncidentMention.Role.AGGREGATE
        ? incident.mentions().stream()
            .flatMap(mention -> mention.events().stream())
            .flatMapToInt(count -> count.least().stream())
            .findFirst()
        : OptionalInt.empty();
  }
}
