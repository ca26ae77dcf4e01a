package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Factuality;
import org.dossier.model.Measure;
import org.dossier.model.Voice;

/**
 * Finds who issued a running tally: "The ministry has released an updated tally of victims" makes
 * the ministry the source of the tally's numbers in the rest of the report.
 */
final class Tallies {

  /** A tally somebody issued. */
  record Issued(int clause, Measure measure, Voice voice) {}

  private final List<Rule> rules;

  Tallies(List<Rule> rules) {
    this.rules = rules;
  }

  List<Issued> read(List<Clause> clauses) {
    List<Issued> issued = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      for (RuleMatches.Found found : RuleMatches.in(clauses.get(i), rules)) {
        issued(i, clauses.get(i), found.match()).ifPresent(issued::add);
      }
    }
    return issued;
  }

  private static Optional<Issued> issued(int index, Clause clause, TokenPattern.Match match) {
    Slice cue = match.capture("cue").orElse(match.slice());
    Optional<Slice> source = Subjects.before(clause, cue.first());
    Optional<Voice.Kind> kind = source.flatMap(slice -> VoiceKinds.of(clause, slice));
    Optional<Measure> measure = match.value("harm").map(Measure::valueOf);
    if (kind.isEmpty() || measure.isEmpty()) {
      return Optional.empty();
    }
    Slice words = source.orElseThrow();
    Voice voice =
        new Voice(
            VoiceKinds.name(clause, words),
            kind.get(),
            clause.quote(words),
            Optional.of(clause.quote(cue)),
            Voice.Stance.NEUTRAL,
            Factuality.CERTAIN);
    return Optional.of(new Issued(index, measure.get(), voice));
  }
}
