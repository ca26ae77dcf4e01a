package org.dossier.extract;

import org.dossier.model.NameMention;

/** Tells whom a step of the law concerns, with the fewest words that say it. */
final class Persons {

  private Persons() {}

  static boolean isPerson(Clause clause, Slice slice) {
    boolean counted = false;
    for (int i = slice.first(); i < slice.end(); i++) {
      if (isHead(clause, i)) {
        return true;
      }
      counted |= clause.numberAt(i).isPresent();
    }
    return (counted && slice.end() > slice.first() + 1 && !Phrases.has(clause, slice, "thing"))
        || Phrases.isPronoun(clause, slice)
        || clause.is(slice.first(), "object-pronoun")
        || clause.names().stream()
            .anyMatch(name -> slice.covers(name.first()) && name.kind() == NameMention.Kind.PERSON);
  }

  private static boolean isHead(Clause clause, int at) {
    return clause.is(at, "culprit") || clause.is(at, "held") || clause.is(at, "people");
  }

  /** Cuts a description behind its first head: "Two suspects", "three of the suspects". */
  static Slice described(Clause clause, Slice slice) {
    for (int i = slice.first(); i < slice.end(); i++) {
      boolean part = clause.lower(i + 1).equals("of");
      if (isHead(clause, i) && !part) {
        return new Slice(slice.first(), i + 1);
      }
    }
    return slice;
  }
}
