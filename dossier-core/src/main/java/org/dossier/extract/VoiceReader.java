package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.extract.RuleMatches.Found;
import org.dossier.extract.Voices.Attributed;
import org.dossier.model.Voice;

/**
 * Finds who says what by the rules in {@code voice.rules}.
 *
 * <p>A match captures {@code cue} and sometimes {@code source}; the rule says where an uncaptured
 * source stands (before or after the cue) and where the words said stand.
 */
final class VoiceReader {

  private final List<Rule> rules;

  VoiceReader(List<Rule> rules) {
    this.rules = rules;
  }

  /** Reads all sentences of a document. */
  Voices read(List<Clause> clauses) {
    List<Attributed> attributed = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      for (Found found : RuleMatches.in(clauses.get(i), rules)) {
        read(i, clauses.get(i), found, attributed)
            .filter(a -> attributed.stream().noneMatch(b -> sameCue(a, b)))
            .ifPresent(attributed::add);
      }
    }
    return new Voices(attributed);
  }

  private static boolean sameCue(Attributed a, Attributed b) {
    return a.clause() == b.clause() && a.cue().overlaps(b.cue());
  }

  private static Optional<Attributed> read(
      int index, Clause clause, Found found, List<Attributed> earlier) {
    Slice cue = found.match().capture("cue").orElse(found.match().slice());
    if (clause.isInName(cue.first())) {
      return Optional.empty();
    }
    Optional<Slice> source =
        isParticiple(clause, cue)
            ? speakerOf(index, cue, earlier)
            : found.match().capture("source").or(() -> source(clause, found.rule(), cue));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Optional<Voice.Kind> kind = VoiceKinds.of(clause, source.get());
    Slice content =
        withoutMarks(
            clause, content(clause, found.rule(), source.get(), cue, found.match().slice()));
    if (kind.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Voice.Stance stance =
        found.match().value("cue").map(Voice.Stance::valueOf).orElse(Voice.Stance.NEUTRAL);
    Voice voice =
        new Voice(
            VoiceKinds.name(clause, source.get()),
            kind.get(),
            clause.quote(source.get()),
            Optional.of(clause.quote(cue)),
            stance,
            Hedges.of(clause, content));
    return Optional.of(new Attributed(index, content, source.get(), cue, voice));
  }

  /** ", adding that …": whoever spoke before in the sentence goes on speaking. */
  private static boolean isParticiple(Clause clause, Slice cue) {
    return clause.is(cue.first(), "say")
        && clause.lower(cue.first()).endsWith("ing")
        && clause.is(cue.first() - 1, "boundary");
  }

  private static Optional<Slice> speakerOf(int index, Slice cue, List<Attributed> earlier) {
    return earlier.stream()
        .filter(a -> a.clause() == index && a.cue().first() < cue.first())
        .map(Attributed::source)
        .reduce((a, b) -> b);
  }

  private static Optional<Slice> source(Clause clause, Rule rule, Slice cue) {
    if (rule.setting("source").equals(Optional.of("after"))) {
      Slice phrase = Subjects.phraseFrom(clause, cue.end());
      return phrase.isEmpty() ? Optional.empty() : Optional.of(phrase);
    }
    return Subjects.before(clause, cue.first());
  }

  private static Slice content(Clause clause, Rule rule, Slice source, Slice cue, Slice match) {
    int start = Math.min(source.first(), cue.first());
    return switch (rule.setting("content").orElse("after")) {
      case "before", "clause-before" -> new Slice(0, beforeComma(clause, start));
      case "around" -> around(clause, source, cue, start);
      case "segment" -> clause.segments().all().get(clause.segments().indexOf(match.end() - 1));
      default -> new Slice(Math.min(match.end(), clause.size()), clause.size());
    };
  }

  private static Slice withoutMarks(Clause clause, Slice slice) {
    int first = slice.first();
    int end = slice.end();
    while (first < end && clause.is(first, "boundary")) {
      first++;
    }
    while (end > first && clause.is(end - 1, "boundary")) {
      end--;
    }
    return new Slice(first, end);
  }

  private static int beforeComma(Clause clause, int at) {
    return at > 0 && clause.is(at - 1, "boundary") ? at - 1 : at;
  }

  /** "According to X, …" says the rest; "…, according to X." says what stands before. */
  private static Slice around(Clause clause, Slice source, Slice cue, int start) {
    int end = Math.max(source.end(), cue.end());
    return start <= 2 ? new Slice(end, clause.size()) : new Slice(0, beforeComma(clause, start));
  }
}
