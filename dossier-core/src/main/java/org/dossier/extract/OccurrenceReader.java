package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Attribution;
import org.dossier.model.Evidence;
import org.dossier.model.Figure;
import org.dossier.model.Occurrence;
import org.dossier.model.Response;
import org.dossier.model.Statement;

/** Reads other happenings by {@code occurrence.rules}. */
final class OccurrenceReader implements StatementReader {

  private final Readings readings;

  OccurrenceReader(List<Rule> rules) {
    this.readings = new Readings(rules, OccurrenceReader::accepts);
  }

  private static boolean accepts(Reading reading) {
    Clause clause = reading.sentence();
    Optional<Slice> actor = reading.part("actor");
    boolean speaks =
        !reading.is("speaker")
            || actor
                .filter(s -> VoiceKinds.of(clause, s).isPresent() || Phrases.isPronoun(clause, s))
                .isPresent();
    boolean culprit =
        !reading.is("culprit") || actor.filter(s -> Phrases.has(clause, s, "culprit")).isPresent();
    return speaks && culprit;
  }

  @Override
  public List<Statement> read(Context context, List<Statement> earlier) {
    List<Statement> occurrences = new ArrayList<>();
    for (int i = 0; i < context.clauses().size(); i++) {
      Optional<Slice> actor = Optional.empty();
      for (Reading reading : readings.in(i, context.clauses().get(i))) {
        actor = actor(reading, actor);
        if (!isTold(reading, earlier)) {
          occurrences.add(occurrence(context, reading, actor));
        }
      }
    }
    return occurrences;
  }

  /** A measure that answers a warning, and people counted as led away, are told already. */
  private static boolean isTold(Reading reading, List<Statement> earlier) {
    Evidence words = reading.sentence().quote(reading.words());
    return earlier.stream()
        .filter(s -> s instanceof Response || (reading.is("unless") && s instanceof Figure))
        .anyMatch(s -> s.grounds().evidence().overlaps(words));
  }

  /** Who did it; "and declared" goes on about who did what was told before. */
  private static Optional<Slice> actor(Reading reading, Optional<Slice> previous) {
    boolean goesOn = reading.sentence().is(reading.verb().first() - 1, "conjunction");
    Optional<Slice> own = reading.part("actor");
    return own.isEmpty() && goesOn ? previous : own;
  }

  private static Occurrence occurrence(Context context, Reading reading, Optional<Slice> actor) {
    Clause clause = reading.sentence();
    Attribution attribution =
        new Speakers(context).chain(reading, reading.words(), Optional.empty());
    return new Occurrence(
        context.grounds(
            Statement.Kind.OCCURRENCE,
            reading.clause(),
            reading.words(),
            attribution,
            Hedges.outlet(clause, reading.verb(), attribution),
            reading.rule().name()),
        Occurrence.Type.valueOf(reading.rule().setting("type").orElseThrow()),
        reading.is("anonymous") ? Optional.empty() : actor.map(clause::quote));
  }
}
