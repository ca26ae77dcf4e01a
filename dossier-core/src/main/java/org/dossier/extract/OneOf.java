package org.dossier.extract;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Alternatives for what begins at a token.
 *
 * @param marks by number, see {@link Marks}; never changed
 * @param words in lower case
 */
record OneOf(BitSet marks, Set<String> words) {

  static final OneOf NOTHING = new OneOf(new BitSet(), Set.of());

  static OneOf word(String lower) {
    return new OneOf(new BitSet(), Set.of(lower));
  }

  static OneOf mark(int mark) {
    BitSet marks = new BitSet();
    marks.set(mark);
    return new OneOf(marks, Set.of());
  }

  OneOf or(OneOf other) {
    BitSet both = (BitSet) marks.clone();
    both.or(other.marks);
    Set<String> all = new HashSet<>(words);
    all.addAll(other.words);
    return new OneOf(both, Set.copyOf(all));
  }

  int size() {
    return marks.cardinality() + words.size();
  }

  /** Returns whether one of them begins at a token. */
  boolean beginsAt(Clause clause, int at) {
    return at < clause.size()
        && (clause.marks(at).intersects(marks)
            || (!words.isEmpty() && words.contains(clause.lower(at))));
  }

  /** Returns whether one of them begins anywhere in a sentence. */
  boolean isIn(Clause clause) {
    return clause.allMarks().intersects(marks)
        || (!words.isEmpty() && !Collections.disjoint(clause.allWords(), words));
  }
}
