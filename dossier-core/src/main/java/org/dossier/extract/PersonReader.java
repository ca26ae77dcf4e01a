package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.extract.FigureReader.Draft;
import org.dossier.model.Count;
import org.dossier.model.Figure.Perpetrators;
import org.dossier.model.Figure.Trend;
import org.dossier.model.Measure;
import org.dossier.model.NameMention;

/**
 * Reads what became of single persons by the rules in {@code person.rules}: a figure of one each.
 */
final class PersonReader {

  private final List<Rule> rules;

  PersonReader(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * Reads one sentence.
   *
   * @param figures the figures read in it before
   * @return those figures and the persons, in text order
   */
  List<Draft> read(Clause clause, List<Draft> figures) {
    List<Draft> all = new ArrayList<>(figures);
    for (RuleMatches.Found found : RuleMatches.in(clause, rules)) {
      TokenPattern.Match match = found.match();
      if (found.rule().setting("number").isPresent()) {
        addUncounted(clause, found, all);
        continue;
      }
      Slice who = match.capture("who").orElse(match.slice());
      Slice harm = match.capture("harm").orElse(match.slice());
      Optional<Measure> measure = measure(found, all);
      if (measure.isPresent() && !isUndone(clause, who, match.capture("harm").orElse(who))) {
        for (Slice person : persons(clause, who)) {
          Draft draft = draft(clause, found.rule(), person, harm, measure.get());
          if (all.stream().noneMatch(earlier -> counts(earlier, draft))) {
            all.add(draft);
          }
        }
      }
    }
    all.sort((a, b) -> Integer.compare(a.words().first(), b.words().first()));
    return List.copyOf(all);
  }

  /** "a fatal shooting": somebody died, unless the sentence counts the dead. */
  private static void addUncounted(Clause clause, RuleMatches.Found found, List<Draft> all) {
    Slice words = found.match().slice();
    boolean counted = all.stream().anyMatch(draft -> draft.words().overlaps(words));
    if (!counted && !Hypothetical.is(clause, words)) {
      Optional<Measure> measure = measure(found, all);
      measure.ifPresent(of -> all.add(uncounted(clause, found.rule(), words, of)));
    }
  }

  private static Draft uncounted(Clause clause, Rule rule, Slice words, Measure measure) {
    return new Draft(
        rule,
        words,
        Optional.empty(),
        Optional.empty(),
        measure,
        Count.unnumbered(Count.Qualifier.UNQUANTIFIED, clause.quote(words).quote()),
        false,
        Perpetrators.NOT_STATED,
        Trend.NONE);
  }

  private static Optional<Measure> measure(RuleMatches.Found found, List<Draft> drafts) {
    Optional<String> set = found.rule().setting("measure");
    if (!set.equals(Optional.of("inherit"))) {
      return set.or(() -> found.match().value("harm")).map(Measure::valueOf);
    }
    int start = found.match().slice().first();
    return drafts.stream()
        .filter(draft -> draft.words().end() == start)
        .filter(draft -> draft.who().or(draft::number).map(who -> who.end() == start).orElse(false))
        .reduce((a, b) -> b)
        .map(Draft::measure);
  }

  /** Returns whether the words deny the harm, or only think of it. */
  private static boolean isUndone(Clause clause, Slice who, Slice harm) {
    Slice words = around(who, harm);
    for (int i = words.first() - 1; i < words.end(); i++) {
      if (!who.covers(i) && clause.is(i, "no-fate")) {
        return true;
      }
    }
    return isDoer(clause, harm)
        || isPlace(clause, who)
        || Hypothetical.is(clause, words)
        || Phrases.has(clause, new Slice(words.end(), clause.size()), "untrue");
  }

  /** "the clerk had shot": what follows "have" is what somebody did. */
  private static boolean isDoer(Clause clause, Slice harm) {
    int before = harm.first() - 1;
    while (clause.is(before, "adverb")) {
      before--;
    }
    return clause.is(before, "have") && clause.is(harm.first(), "fate");
  }

  /** "a clinic in Oster": a name behind such a preposition is no person. */
  private static boolean isPlace(Clause clause, Slice who) {
    boolean named =
        clause.names().stream()
            .anyMatch(name -> name.first() == who.first() && name.end() == who.end());
    return named && clause.is(who.first() - 1, "place-prep");
  }

  /** Cuts "a man and his son" where another person begins. */
  private static List<Slice> persons(Clause clause, Slice who) {
    List<Slice> persons = new ArrayList<>();
    int first = who.first();
    for (int i = who.first(); i < who.end(); i++) {
      boolean joint = clause.lower(i).equals("and") || clause.lower(i).equals(",");
      Slice rest = new Slice(i + 1, who.end());
      boolean another =
          namesSomebody(clause, next(clause, rest))
              && !isSame(clause, new Slice(first, i), i, rest);
      if (joint && i > first && another) {
        persons.add(new Slice(first, i));
        first = i + 1;
      } else if (joint && i == first) {
        first++;
      }
    }
    persons.add(new Slice(first, who.end()));
    return persons;
  }

  /**
   * "his brother, Edo Marr", "the clerk, a 19-year-old man": what stands behind a comma says who
   * the person before it is, unless it goes on as a list.
   */
  private static boolean isSame(Clause clause, Slice before, int mark, Slice rest) {
    boolean lists =
        IntStream.range(rest.first(), rest.end()).anyMatch(i -> clause.lower(i).equals("and"));
    boolean names = !isNamed(clause, before) && isNamed(clause, next(clause, rest));
    return clause.lower(mark).equals(",") && (names || !lists);
  }

  private static boolean isNamed(Clause clause, Slice slice) {
    return clause.names().stream()
        .anyMatch(name -> slice.covers(name.first()) && name.kind() == NameMention.Kind.PERSON);
  }

  private static Slice next(Clause clause, Slice rest) {
    int end = rest.first();
    while (end < rest.end() && !clause.lower(end).equals("and") && !clause.lower(end).equals(",")) {
      end++;
    }
    return new Slice(rest.first(), end);
  }

  private static boolean namesSomebody(Clause clause, Slice slice) {
    for (int i = slice.first(); i < slice.end(); i++) {
      if (clause.is(i, "someone") || Ages.is(clause.lower(i))) {
        return true;
      }
    }
    return isNamed(clause, slice);
  }

  private static Draft draft(Clause clause, Rule rule, Slice person, Slice harm, Measure measure) {
    boolean culprit =
        clause.is(person.end() - 1, "perpetrator") || clause.is(person.end() - 1, "accused");
    return new Draft(
        rule,
        around(person, harm),
        Optional.empty(),
        Optional.of(person),
        measure,
        Count.exact(1, clause.quote(person).quote()),
        true,
        culprit ? Perpetrators.ONLY : Perpetrators.NOT_STATED,
        Trend.NONE);
  }

  private static boolean isSelf(Draft person) {
    return person.rule().name().startsWith("person.self-");
  }

  /** "Ann Brook, owner of the ferry on which 16 people died": what is told is told of the 16. */
  private static boolean tellsOfOthers(Draft earlier, Draft person) {
    Slice who = person.who().orElseThrow();
    Slice gap = new Slice(Math.min(who.end(), person.words().end()), person.words().end());
    return person.rule().setting("beside").isEmpty()
        && earlier.number().filter(gap::covers).isPresent();
  }

  private static Slice around(Slice one, Slice other) {
    return new Slice(Math.min(one.first(), other.first()), Math.max(one.end(), other.end()));
  }

  /** Returns whether somebody is counted already. */
  private static boolean counts(Draft earlier, Draft person) {
    Slice who = person.who().orElseThrow();
    boolean same = earlier.measure() == person.measure();
    boolean numbered = earlier.number().filter(who::overlaps).isPresent();
    boolean named = earlier.who().filter(who::overlaps).isPresent();
    return numbered
        || (named && (same || earlier.number().isPresent()))
        || tellsOfOthers(earlier, person)
        || (isSelf(person) && earlier.words().covers(who));
  }
}
