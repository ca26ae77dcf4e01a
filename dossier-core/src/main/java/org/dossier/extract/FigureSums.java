package org.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import org.dossier.extract.FigureReader.Draft;

/** Tells additions and parts from running totals among the figures of one sentence. */
final class FigureSums {

  private FigureSums() {}

  /** Marks what is added to a total and what is a part of one; figures stand in text order. */
  static List<Draft> in(Clause clause, List<Draft> drafts) {
    return withParts(withAdditions(clause, drafts));
  }

  /** "three more bodies, bringing the total to 17": the three are inside the 17. */
  private static List<Draft> withAdditions(Clause clause, List<Draft> drafts) {
    List<Draft> marked = new ArrayList<>(drafts);
    for (int i = 0; i + 1 < marked.size(); i++) {
      Draft first = marked.get(i);
      Draft second = marked.get(i + 1);
      if (first.measure() == second.measure() && first.number().isPresent()) {
        boolean after = clause.lower(second.words().first() - 1).equals("after");
        if (isTotal(second.rule()) && !isTotal(first.rule())) {
          marked.set(i, first.asAddition());
        } else if (isTotal(first.rule()) && !isTotal(second.rule()) && after) {
          marked.set(i + 1, second.asAddition());
        }
      }
    }
    return marked;
  }

  /** "killed two crew and ten guests": neither is all who were killed. */
  private static List<Draft> withParts(List<Draft> drafts) {
    List<Draft> marked = new ArrayList<>(drafts);
    for (int i = 1; i < marked.size(); i++) {
      Draft more = marked.get(i);
      Draft first = marked.get(i - 1);
      if (more.rule().setting("adjacent").isPresent() && first.measure() == more.measure()) {
        marked.set(i - 1, first.asPart());
        marked.set(i, more.asPart());
      }
    }
    return marked;
  }

  private static boolean isTotal(Rule rule) {
    return rule.name().startsWith("figure.toll") || rule.name().startsWith("figure.total");
  }
}
