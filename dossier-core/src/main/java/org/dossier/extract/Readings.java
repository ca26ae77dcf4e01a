package org.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dossier.extract.RuleMatches.Found;
import org.dossier.extract.TokenPattern.Match;

/**
 * Reads the statements of a sentence by the rules of one file: captures become parts, the subject
 * of the captured {@code verb} is looked for where a rule asks for it, and what is negated or not
 * yet so is left alone.
 */
final class Readings {

  private final List<Rule> rules;
  private final Predicate<Reading> accepted;

  /**
   * Makes a reader.
   *
   * @param accepted what else must hold for a reading to be kept
   */
  Readings(List<Rule> rules, Predicate<Reading> accepted) {
    this.rules = rules;
    this.accepted = accepted;
  }

  /** Reads one sentence; earlier rules win where two turn on the same words; in text order. */
  List<Reading> in(int index, Clause clause) {
    List<Reading> readings = new ArrayList<>();
    for (Found found : RuleMatches.in(clause, rules)) {
      read(index, clause, found)
          .filter(accepted)
          .filter(r -> readings.stream().noneMatch(other -> other.verb().overlaps(r.verb())))
          .ifPresent(readings::add);
    }
    readings.sort(Comparator.comparingInt(r -> r.words().first()));
    return readings;
  }

  private static Optional<Reading> read(int index, Clause clause, Found found) {
    Rule rule = found.rule();
    Match match = found.match();
    Slice verb = match.capture("verb").or(() -> match.capture("words")).orElse(match.slice());
    Map<String, Slice> parts = parts(clause, match);
    Optional<String> subject = rule.setting("subject");
    boolean optional = subject.map(name -> name.endsWith("?")).orElse(false);
    Optional<Slice> who =
        subject
            .filter(name -> !parts.containsKey(name.replace("?", "")))
            .flatMap(name -> Subjects.before(clause, verb.first()))
            .flatMap(slice -> Phrases.trimmed(clause, slice));
    boolean known = subject.filter(parts::containsKey).isPresent();
    if (subject.isPresent() && !optional && !known && who.isEmpty()) {
      return Optional.empty();
    }
    boolean negatable = rule.setting("negated").isEmpty() && match.capture("verb").isPresent();
    if (negatable && Negations.at(clause, verb.first(), who)) {
      return Optional.empty();
    }
    who.ifPresent(slice -> parts.putIfAbsent(subject.orElseThrow().replace("?", ""), slice));
    return Optional.of(
        new Reading(
            index,
            clause,
            rule,
            verb,
            words(clause, rule, match, who),
            parts,
            match.value("verb")));
  }

  private static Map<String, Slice> parts(Clause clause, Match match) {
    Map<String, Slice> parts = new HashMap<>();
    match
        .captures()
        .forEach(
            (name, slice) ->
                Phrases.unquoted(clause, slice).ifPresent(words -> parts.put(name, words)));
    parts.remove("verb");
    parts.remove("words");
    return parts;
  }

  private static Slice words(Clause clause, Rule rule, Match match, Optional<Slice> who) {
    Slice whole = match.capture("words").orElse(match.slice());
    Slice words = Phrases.unquoted(clause, whole).orElse(whole);
    if (who.isEmpty() || rule.setting("words").isPresent()) {
      return words;
    }
    return new Slice(Math.min(who.get().first(), words.first()), words.end());
  }
}
