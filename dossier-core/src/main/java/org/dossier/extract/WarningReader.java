package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Attribution;
import org.dossier.model.Dating;
import org.dossier.model.Evidence;
import org.dossier.model.Grounds;
import org.dossier.model.Statement;
import org.dossier.model.Warning;

/** Reads warnings, tips and alleged foreknowledge by {@code warning.rules}. */
final class WarningReader implements StatementReader {

  private final Readings readings;

  WarningReader(List<Rule> rules) {
    this.readings = new Readings(rules, WarningFilter::accepts);
  }

  @Override
  public List<Statement> read(Context context, List<Statement> earlier) {
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < context.clauses().size(); i++) {
      for (Reading reading : readings.in(i, context.clauses().get(i))) {
        warnings.add(warning(context, reading));
      }
    }
    return warnings.stream().<Statement>map(w -> withLater(context, w, warnings)).toList();
  }

  private static Warning warning(Context context, Reading reading) {
    Clause clause = reading.sentence();
    Attribution attribution =
        new Speakers(context).chain(reading, reading.words(), Optional.empty());
    Grounds grounds =
        context.grounds(
            Statement.Kind.WARNING,
            reading.clause(),
            reading.words(),
            attribution,
            Hedges.outlet(clause, reading.verb(), attribution),
            reading.rule().name());
    return new Warning(
        grounds,
        type(reading),
        part(reading, "issuer"),
        part(reading, "recipient"),
        part(reading, "content"),
        part(reading, "channel"),
        reading.part("content").flatMap(content -> hedge(clause, content)));
  }

  /** What somebody unnamed tells the authorities is a warning after all. */
  private static Warning.Type type(Reading reading) {
    Warning.Type stated = Warning.Type.valueOf(reading.rule().setting("type").orElseThrow());
    boolean authority =
        reading
            .part("recipient")
            .filter(slice -> Phrases.has(reading.sentence(), slice, "authority"))
            .isPresent();
    return stated == Warning.Type.TIP && authority ? Warning.Type.WARNING : stated;
  }

  private static Optional<Evidence> part(Reading reading, String name) {
    return reading.part(name).map(reading.sentence()::quote);
  }

  private static Optional<Evidence> hedge(Clause clause, Slice content) {
    for (int i = content.first(); i < content.end(); i++) {
      if (clause.is(i, "hedge")) {
        return Optional.of(clause.quote(i, i + 1));
      }
    }
    return Optional.empty();
  }

  /** Adds what a later sentence about the same warning tells: its time and its channel. */
  private static Warning withLater(Context context, Warning warning, List<Warning> all) {
    Optional<RetoldWarnings.Retold> later =
        RetoldWarnings.in(context, all).stream()
            .filter(retold -> retold.warning().equals(warning.grounds().id()))
            .findFirst();
    if (later.isEmpty()) {
      return warning;
    }
    Clause clause = context.clauses().get(later.get().clause());
    Grounds grounds = warning.grounds();
    Dating time =
        grounds.time().equals(Dating.UNKNOWN)
            ? later.get().dating(context).orElse(Dating.UNKNOWN)
            : grounds.time();
    return new Warning(
        new Grounds(
            grounds.id(),
            grounds.incident(),
            grounds.evidence(),
            grounds.attribution(),
            grounds.factuality(),
            time,
            grounds.rule()),
        warning.type(),
        warning.issuer(),
        warning.recipient(),
        warning.content(),
        warning.channel().or(() -> later.get().channel().map(clause::quote)),
        warning.hedge());
  }
}
