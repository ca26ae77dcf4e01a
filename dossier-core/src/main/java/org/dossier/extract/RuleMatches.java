package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;

/** Where the rules of a book stand in a sentence. */
final class RuleMatches {

  /**
   * A rule and where it matched.
   *
   * @param rule the rule
   * @param match where
   */
  record Found(Rule rule, TokenPattern.Match match) {}

  private RuleMatches() {}

  /** Finds every match of every rule, in rule order, then from left to right. */
  static List<Found> in(Clause clause, List<Rule> rules) {
    List<Found> found = new ArrayList<>();
    for (Rule rule : rules) {
      for (TokenPattern pattern : rule.patterns()) {
        pattern.findAll(clause).forEach(match -> found.add(new Found(rule, match)));
      }
    }
    return found;
  }
}
