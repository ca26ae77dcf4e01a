package org.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.extract.TokenPattern.Match;
import org.dossier.model.Count;
import org.dossier.model.Figure.Perpetrators;
import org.dossier.model.Figure.Trend;
import org.dossier.model.Measure;
import org.dossier.model.NumberMention;

/** Reads the casualty figures of a sentence by the rules in {@code figure.rules}. */
final class FigureReader {

  /**
   * A figure before it is known which incident it belongs to and who says so.
   *
   * @param rule the rule that read it
   * @param words the tokens it was read from
   * @param number the tokens of the number; empty if there is none
   * @param who the people counted, as worded; empty if not said
   */
  record Draft(
      Rule rule,
      Slice words,
      Optional<Slice> number,
      Optional<Slice> who,
      Measure measure,
      Count count,
      boolean subset,
      Perpetrators perpetrators,
      Trend trend) {

    /** Returns the same figure as a part of a total. */
    Draft asPart() {
      return new Draft(rule, words, number, who, measure, count, true, perpetrators, trend);
    }

    /** Returns the same figure as a part that is added to a total told beside it. */
    Draft asAddition() {
      return new Draft(
          rule, words, number, who, measure, count, true, perpetrators, Trend.ADDITIONAL);
    }
  }

  private final List<Rule> rules;

  FigureReader(List<Rule> rules) {
    this.rules = rules;
  }

  /** Reads one sentence; figures come in text order and never share a number. */
  List<Draft> read(Clause clause) {
    List<Draft> drafts = new ArrayList<>();
    for (RuleMatches.Found found : RuleMatches.in(clause, rules)) {
      Optional.of(found)
          .filter(one -> hasCompany(clause, one.rule()))
          .flatMap(one -> measure(one, drafts))
          .flatMap(measure -> draft(clause, found.rule(), found.match(), measure))
          .filter(draft -> drafts.stream().noneMatch(earlier -> sharesNumber(earlier, draft)))
          .filter(draft -> !Hypothetical.is(clause, draft.words))
          .ifPresent(drafts::add);
    }
    drafts.sort((a, b) -> Integer.compare(a.words.first(), b.words.first()));
    return FigureSums.in(clause, drafts);
  }

  /** Whether the sentence has the words that a rule needs somewhere in it. */
  private static boolean hasCompany(Clause clause, Rule rule) {
    return rule.setting("with")
        .map(entries -> Phrases.hasEntry(clause, clause.whole(), entries))
        .orElse(true);
  }

  /** What a match counts: as its rule or its words say, or the same as the figure before it. */
  private static Optional<Measure> measure(RuleMatches.Found found, List<Draft> drafts) {
    Optional<String> set = found.rule().setting("measure");
    if (!set.equals(Optional.of("inherit"))) {
      return set.or(() -> found.match().value("harm")).map(Measure::valueOf);
    }
    boolean adjacent = found.rule().setting("adjacent").isPresent();
    int start = found.match().capture("n").orElse(found.match().slice()).first();
    return drafts.stream()
        .filter(draft -> draft.words.first() <= start)
        .filter(draft -> !adjacent || draft.words.end() == found.match().slice().first())
        .max(Comparator.comparingInt(draft -> draft.words.end()))
        .map(Draft::measure);
  }

  private static boolean sharesNumber(Draft earlier, Draft later) {
    if (earlier.number.isPresent() && later.number.isPresent()) {
      Slice number = later.number.get();
      return earlier.number.get().overlaps(number) || isWhole(earlier, number);
    }
    return earlier.words.overlaps(later.words);
  }

  /** "nine of the 60 guests": 60 is the whole that nine are a part of. */
  private static boolean isWhole(Draft earlier, Slice number) {
    return earlier.who.map(who -> who.covers(number)).orElse(false);
  }

  private static Optional<Draft> draft(Clause clause, Rule rule, Match match, Measure measure) {
    Optional<Slice> after = match.capture("who").filter(words -> !People.isName(clause, words));
    Optional<Slice> who = People.counted(clause, after);
    boolean people =
        after.map(Slice::isEmpty).orElse(true)
            || who.isPresent()
            || (takesStrangers(rule, measure) && !People.things(clause, after));
    Optional<Count> count = count(clause, rule, match);
    boolean suspects =
        measure == Measure.DETAINED && who.map(w -> suspects(clause, w)).orElse(true);
    if (!people || count.isEmpty() || suspects || OtherNumbers.is(clause, match, count.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            rule,
            trimmed(clause, rule, match, who),
            match.capture("n"),
            who,
            measure,
            count.get(),
            rule.setting("subset").isPresent() || isPart(clause, match),
            People.perpetrators(clause, who, match.slice().end()),
            trend(clause, rule, match)));
  }

  /** Whoever was killed or hurt was somebody, whatever the word for them. */
  private static boolean takesStrangers(Rule rule, Measure measure) {
    return rule.setting("strangers").isPresent()
        && (measure == Measure.KILLED || measure == Measure.INJURED);
  }

  /** Suspects held are a step of a proceeding, not a figure. */
  private static boolean suspects(Clause clause, Slice who) {
    return clause.is(who.end() - 1, "accused");
  }

  private static Optional<Count> count(Clause clause, Rule rule, Match match) {
    Optional<String> set = rule.setting("number");
    if (set.isPresent()) {
      String words = clause.quote(match.slice()).quote();
      return Optional.of(
          switch (set.get()) {
            case "unquantified" -> Count.unnumbered(Count.Qualifier.UNQUANTIFIED, words);
            case "vague" -> Count.unnumbered(Count.Qualifier.VAGUE, words);
            default -> Count.exact(Integer.parseInt(set.get()), words);
          });
    }
    return match
        .capture("n")
        .flatMap(slice -> clause.numberAt(slice.first()))
        .map(NumberMention::count)
        .map(count -> requalified(clause, rule, match, count));
  }

  /** Applies a qualifier that stands outside the number: in the rule's verb, or right behind. */
  private static Count requalified(Clause clause, Rule rule, Match match, Count count) {
    boolean exact = count.qualifier() == Count.Qualifier.EXACT && count.stated().isPresent();
    Optional<Count.Qualifier> outside =
        rule.setting("qualifier")
            .map(Count.Qualifier::valueOf)
            .or(() -> behind(clause, match.slice().end()));
    return exact && outside.isPresent()
        ? Count.of(count.stated().getAsInt(), outside.get(), count.words())
        : count;
  }

  private static Optional<Count.Qualifier> behind(Clause clause, int end) {
    return clause.lower(end).equals("at") && clause.lower(end + 1).equals("least")
        ? Optional.of(Count.Qualifier.AT_LEAST)
        : Optional.empty();
  }

  /** "including 12 …", "12 of them …": a part of what was told before. */
  private static boolean isPart(Clause clause, Match match) {
    if (match.capture("n").isEmpty()) {
      return false;
    }
    int first = match.slice().first();
    int behind = match.capture("n").get().end();
    boolean opened = clause.is(first - 1, "part-opener") || clause.is(first - 2, "part-opener");
    boolean ofThem =
        clause.lower(behind).equals("of")
            && (clause.lower(behind + 1).equals("them") || clause.lower(behind + 1).equals("whom"));
    return opened || ofThem || isGraded(clause, match);
  }

  /**
   * "eight have serious injuries": told by how badly they are hurt, they are some of the injured.
   */
  private static boolean isGraded(Clause clause, Match match) {
    return match.value("harm").map("INJURED"::equals).orElse(true)
        && Phrases.has(
            clause, new Slice(match.capture("n").get().end(), match.slice().end()), "severity");
  }

  private static Trend trend(Clause clause, Rule rule, Match match) {
    if (rule.setting("trend").isPresent()) {
      return Trend.valueOf(rule.setting("trend").get().toUpperCase(Locale.ROOT));
    }
    int before = match.slice().first() - 1;
    if (clause.is(before, "further")) {
      return Trend.ADDITIONAL;
    }
    for (int i = match.slice().first() - 3; i < match.slice().end(); i++) {
      if (clause.is(i, "down")) {
        return Trend.FALLING;
      }
      if (clause.is(i, "updated")) {
        return Trend.UPDATED;
      }
      if (match.capture("n").map(n -> n.first()).orElse(0) > i && clause.is(i, "rise")) {
        return Trend.RISING;
      }
    }
    return Trend.NONE;
  }

  /** Ends a match with the people counted where a pattern ran past them. */
  private static Slice trimmed(Clause clause, Rule rule, Match match, Optional<Slice> who) {
    Slice whole =
        rule.setting("measure").equals(Optional.of("inherit"))
            ? new Slice(match.capture("n").orElse(match.slice()).first(), match.slice().end())
            : match.slice();
    Optional<Slice> ran = match.capture("who").filter(words -> words.end() == whole.end());
    if (ran.isPresent() && People.beginsWithCredit(clause, ran.get())) {
      return new Slice(whole.first(), ran.get().first());
    }
    return who.isPresent() && ran.isPresent() ? new Slice(whole.first(), who.get().end()) : whole;
  }
}
